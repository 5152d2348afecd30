package dev.aludel.engine;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.InvalidRequestException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements that are executed again and again where one would do, as one query for each row of another. It counts
 * statements of the same SQL within a scope, which belongs to the thread that opens it; a batch counts once.
 *
 * <p>What an async engine does on its own threads is not counted.
 *
 * <pre>{@code
 * RepeatWatch watch = RepeatWatch.failing(10);
 * Engine engine = Engines.create(url, listener(watch));
 * try (RepeatWatch.Scope request = watch.open()) {
 *     handle(request);   // the tenth statement of the same SQL fails, with the line of the program it comes from
 * }
 * }</pre>
 */
public final class RepeatWatch implements EngineListener {
    private static final StackWalker STACK = StackWalker.getInstance();
    private static final Pattern OWN = Pattern.compile("(?:java|dev\\.aludel\\.(?:engine|async|reflect))\\..*");

    private final int limit;
    private final Consumer<Repeat> report;

    @SuppressWarnings("ThreadLocalUsage") // each watch has scopes of its own
    private final ThreadLocal<@Nullable Scope> current = new ThreadLocal<>();

    private RepeatWatch(int limit, Consumer<Repeat> report) {
        if (limit < 2) {
            throw new ArgumentException(
                    "A statement is repeated when it comes twice or more; the limit is " + limit + ".");
        }
        this.limit = limit;
        this.report = report;
    }

    /**
     * Reports what is repeated.
     *
     * @param limit how often the same SQL has to come, 2 or more
     * @param report is handed each statement once in a scope, when it comes that often
     * @return a listener for an engine or a connection
     * @throws ArgumentException if the limit is less than 2
     */
    public static RepeatWatch reporting(int limit, Consumer<Repeat> report) {
        return new RepeatWatch(limit, report);
    }

    /**
     * Fails when something is repeated, before it is sent; for tests.
     *
     * @param limit which time fails, 2 or more
     * @return a listener for an engine or a connection, which throws {@link InvalidRequestException}
     * @throws ArgumentException if the limit is less than 2
     */
    public static RepeatWatch failing(int limit) {
        return new RepeatWatch(limit, repeat -> {
            throw new InvalidRequestException(
                    "The same statement comes " + repeat.count() + " times in one scope, now from " + repeat.place()
                            + "; load it for all rows at once, with a join or IN.\n[SQL: " + repeat.sql() + "]");
        });
    }

    /**
     * A statement that is repeated.
     *
     * @param sql its SQL
     * @param count how often it has come, this time included
     * @param place the line of the program it comes from, the innermost outside of Aludel
     */
    public record Repeat(String sql, int count, String place) {}

    /** What is counted between two moments on one thread. Scopes can be nested; the innermost counts. */
    public final class Scope implements AutoCloseable {
        private final @Nullable Scope outer;
        private final Map<String, Integer> counts = new HashMap<>();

        private Scope(@Nullable Scope outer) {
            this.outer = outer;
        }

        /**
         * Says how often a statement has come so far.
         *
         * @param sql its SQL
         * @return the number, 0 if it never came
         */
        public int count(String sql) {
            return counts.getOrDefault(sql, 0);
        }

        /** Ends the scope; to be called on the thread that opened it. */
        @Override
        public void close() {
            if (outer == null) {
                current.remove();
            } else {
                current.set(outer);
            }
        }
    }

    /**
     * Opens a scope on this thread. Without one nothing is counted.
     *
     * @return the scope; close it
     */
    public Scope open() {
        Scope scope = new Scope(current.get());
        current.set(scope);
        return scope;
    }

    @Override
    public void beforeExecute(Execution execution) {
        Scope scope = current.get();
        if (scope != null && scope.counts.merge(execution.sql(), 1, Integer::sum) == limit) {
            report.accept(new Repeat(execution.sql(), limit, place()));
        }
    }

    private static String place() {
        return STACK.walk(frames -> frames.filter(
                        frame -> !OWN.matcher(frame.getClassName()).matches())
                .findFirst()
                .map(frame -> frame.toStackTraceElement().toString())
                .orElse("an unknown place"));
    }
}
