package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.Optional;

/**
 * Some of the rows of a relation, by chance: {@code users TABLESAMPLE BERNOULLI (10)}; see {@link Relation#sampled}. The
 * columns stay those of the relation.
 *
 * @param relation the table or alias
 * @param method how rows are chosen
 * @param percent how many of a hundred, more than 0 up to 100
 * @param seed a number for which the choice is the same each time
 */
public record TableSample(Relation relation, Method method, double percent, Optional<Long> seed) implements FromItem {
    /** Refuses a percentage that is none. */
    public TableSample {
        if (!(percent > 0 && percent <= 100)) {
            throw new ArgumentException(
                    "sampled(" + percent + "): choose more than 0 and up to 100 of a hundred rows.");
        }
    }

    /**
     * Chooses whole pages of the table, which is faster and less even: {@code TABLESAMPLE SYSTEM (10)}.
     *
     * @return the sample
     */
    public TableSample ofPages() {
        return new TableSample(relation, Method.SYSTEM, percent, seed);
    }

    /**
     * Makes the same choice each time, as long as the table does not change: {@code … REPEATABLE (7)}.
     *
     * @param number any number
     * @return the sample
     */
    public TableSample repeatable(long number) {
        return new TableSample(relation, method, percent, Optional.of(number));
    }

    @Override
    public TableSample mapChildren(Mapper mapper) {
        return new TableSample(mapper.map(relation), method, percent, seed);
    }

    /** How rows are chosen. */
    public enum Method {
        /** Each row for itself. */
        BERNOULLI,
        /** By pages. */
        SYSTEM
    }
}
