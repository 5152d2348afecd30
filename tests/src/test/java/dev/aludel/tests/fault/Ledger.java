package dev.aludel.tests.fault;

import static dev.aludel.sql.Sql.select;
import static dev.aludel.tests.fault.Units.UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.engine.Engine;
import dev.aludel.error.DatabaseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What became of each unit of work as its caller was told. Each unit writes its id in two statements of one
 * transaction; in the end the id must be there twice if the commit was acknowledged, not at all if it was refused,
 * and twice or not at all if nobody knows.
 */
final class Ledger {
    private final AtomicLong ids = new AtomicLong();
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<Long> refused = ConcurrentHashMap.newKeySet();

    long next() {
        return ids.incrementAndGet();
    }

    void acknowledged(long id) {
        acknowledged.add(id);
    }

    void refused(long id) {
        refused.add(id);
    }

    /** A transient error says that the unit may be done again, so it must not be there. */
    void failed(long id, Throwable failure) {
        if (failure instanceof DatabaseException database && database.isTransient()) {
            refused(id);
        }
    }

    /** Compares with what is in the database, and says the numbers. */
    String check(Engine engine) {
        Map<Long, Integer> found = new HashMap<>();
        engine.all(select(UNITS.id).from(UNITS)).forEach(id -> found.merge(id, 1, Integer::sum));
        assertThat(acknowledged)
                .as("acknowledged")
                .allSatisfy(id -> assertThat(found).containsEntry(id, 2));
        assertThat(refused).as("refused").noneMatch(found::containsKey);
        assertThat(found.values()).as("all or nothing, and once").allMatch(count -> count == 2);
        long unknown = ids.get() - acknowledged.size() - refused.size();
        return ids.get() + " units: " + acknowledged.size() + " acknowledged, " + refused.size() + " refused, "
                + unknown + " unknown of which " + (found.size() - acknowledged.size()) + " committed";
    }
}
