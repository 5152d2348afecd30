package dev.aludel.engine;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.TRACE;

import dev.aludel.dialect.StatementCache;
import dev.aludel.sql.Statement;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an engine does: statements at DEBUG and rows at TRACE, or, with the option echo, at INFO and DEBUG. What the
 * logger does not take of an echo goes to the standard output.
 */
final class EngineLog {
    private static final double NANOS = 1e9;

    private final System.Logger logger;
    private final @Nullable Level echo;
    private final boolean hideParameters;
    private final PrintStream out;

    EngineLog(System.Logger logger, @Nullable Level echo, boolean hideParameters, PrintStream out) {
        this.logger = logger;
        this.echo = echo;
        this.hideParameters = hideParameters;
        this.out = out;
    }

    /** The log of an engine of this name, or of one without. */
    static EngineLog of(@Nullable String name, @Nullable Level echo, boolean hideParameters) {
        System.Logger logger = System.getLogger("dev.aludel.engine" + (name == null ? "" : "." + name));
        return new EngineLog(logger, echo, hideParameters, System.out);
    }

    boolean hasStatements() {
        return echo != null || logger.isLoggable(DEBUG);
    }

    boolean hasRows() {
        return echo == DEBUG || logger.isLoggable(TRACE);
    }

    private void statement(String line) {
        write(echo == null ? DEBUG : INFO, line);
    }

    private void row(String line) {
        write(echo == DEBUG ? DEBUG : TRACE, line);
    }

    private void write(Level level, String line) {
        if (echo == null || logger.isLoggable(echo)) {
            logger.log(level, line);
        } else {
            out.println(level + " " + logger.getName() + " " + line);
        }
    }

    private static String token(ExecutionSettings settings) {
        return settings.get(ExecutionOptions.LOGGING_TOKEN)
                .map(token -> "[" + token + "] ")
                .orElse("");
    }

    /** How long ago a statement was compiled, as it stands in the log. */
    String origin(StatementCache statements, Statement<?> statement) {
        OptionalLong age = statements.age(statement);
        return age.isPresent() ? "cached since " + seconds(age.getAsLong()) + " ago" : "";
    }

    static String compiled(long nanos) {
        return "compiled in " + seconds(nanos);
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.5fs", nanos / NANOS);
    }

    /** A statement that is about to be sent. */
    void statement(Execution execution, String origin, boolean inTransaction) {
        if (!hasStatements()) {
            return;
        }
        statement(token(execution.settings()) + execution.sql() + "\n" + token(execution.settings()) + "[" + origin
                + "]" + (inTransaction ? "" : " [AUTOCOMMIT]") + parameters(execution));
    }

    private String parameters(Execution execution) {
        if (execution.parameters().isEmpty()) {
            return "";
        }
        if (hideParameters) {
            return " [parameters hidden due to hideParameters]";
        }
        return " [parameters: "
                + (execution.isBatch() ? Parameters.ofSets(execution.sets()) : Parameters.text(execution.parameters()))
                + "]";
    }

    void took(Execution execution, Duration elapsed) {
        if (hasRows()) {
            row(token(execution.settings()) + "[took " + seconds(elapsed.toNanos()) + "]");
        }
    }

    void columns(Execution execution, List<String> labels) {
        row(token(execution.settings()) + "Columns " + labels);
    }

    void row(Execution execution, @Nullable Object[] values) {
        row(token(execution.settings()) + "Row " + Parameters.values(Arrays.asList(values)));
    }

    void transaction(ExecutionSettings settings, boolean isReal, String what) {
        if (hasStatements()) {
            statement(token(settings) + what + (isReal ? "" : " (nothing is sent at AUTOCOMMIT)"));
        }
    }
}
