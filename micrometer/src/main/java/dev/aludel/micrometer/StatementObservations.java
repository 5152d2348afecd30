package dev.aludel.micrometer;

import dev.aludel.driver.Url;
import dev.aludel.engine.EngineListener;
import dev.aludel.engine.Execution;
import dev.aludel.error.DatabaseException;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * A listener that makes an observation of each statement, called {@code db.client.operation}. Of few values, for metrics:
 * {@code db.system.name}, {@code db.namespace}, {@code db.operation.name}, {@code server.address}, {@code server.port},
 * {@code error.type}; of many, for spans: {@code db.query.text}. Values of statements are in none of them.
 *
 * <pre>{@code
 * Url url = Url.parse("postgresql://app:secret@db.example.com/shop");
 * Engine engine = Engines.create(url, listener(StatementObservations.of(registry, url)));
 * }</pre>
 */
public final class StatementObservations implements EngineListener {
    private static final String NAME = "db.client.operation";
    private static final String NONE = "none";

    private final ObservationRegistry registry;
    private final KeyValues place;

    /** The observations that were begun on a thread and not ended. */
    @SuppressWarnings("ThreadLocalUsage") // each listener has observations of its own
    private final ThreadLocal<Deque<Begun>> open = ThreadLocal.withInitial(ArrayDeque::new);

    private record Begun(Execution execution, Observation observation) {}

    private StatementObservations(ObservationRegistry registry, KeyValues place) {
        this.registry = registry;
        this.place = place;
    }

    /**
     * Makes the listener. The observations are within the one that is current on the thread that works.
     *
     * @param registry where the observations go
     * @param url the URL of the engine; its password is not read
     * @return the listener
     */
    public static StatementObservations of(ObservationRegistry registry, Url url) {
        KeyValues place = KeyValues.of(
                "db.system.name", url.dialect(),
                "db.namespace", url.database().orElse(NONE),
                "server.address", url.host().orElse(NONE),
                "server.port",
                        url.port().isPresent() ? String.valueOf(url.port().getAsInt()) : NONE);
        return new StatementObservations(registry, place);
    }

    @Override
    public void beforeExecute(Execution execution) {
        String operation = operation(execution.sql());
        Observation observation = Observation.createNotStarted(NAME, registry)
                .contextualName(operation)
                .lowCardinalityKeyValues(place)
                .lowCardinalityKeyValue("db.operation.name", operation)
                .lowCardinalityKeyValue("error.type", NONE)
                .highCardinalityKeyValue("db.query.text", execution.sql());
        open.get().push(new Begun(execution, observation.start()));
    }

    private static String operation(String sql) {
        String text = sql.strip();
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end == 0 ? "SQL" : text.substring(0, end).toUpperCase(Locale.ROOT);
    }

    @Override
    public void afterExecute(Execution execution, Duration elapsed) {
        end(execution).stop();
    }

    @Override
    public void onError(Execution execution, RuntimeException error) {
        String type = error instanceof DatabaseException refused
                ? refused.sqlState().orElse(error.getClass().getName())
                : error.getClass().getName();
        end(execution).lowCardinalityKeyValue("error.type", type).error(error).stop();
    }

    /** A stream that fails later is observed no more; what another listener kept from its end is ended now. */
    @SuppressWarnings("ReferenceEquality") // one execution of several that are equal
    private Observation end(Execution execution) {
        Deque<Begun> begun = open.get();
        if (begun.stream().noneMatch(one -> one.execution() == execution)) {
            return Observation.NOOP;
        }
        while (begun.peek() != null && begun.element().execution() != execution) {
            begun.pop().observation().stop();
        }
        Observation observation = begun.pop().observation();
        if (begun.isEmpty()) {
            open.remove();
        }
        return observation;
    }
}
