package dev.aludel.engine;

import dev.aludel.dialect.ErrorKind;
import dev.aludel.dialect.ErrorRules;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.Url;
import dev.aludel.error.ConstraintKind;
import dev.aludel.error.DataException;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.ErrorDetails;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.InternalException;
import dev.aludel.error.NotSupportedException;
import dev.aludel.error.OperationalException;
import dev.aludel.error.ProgrammingException;
import dev.aludel.type.WireValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what a driver reports into the exceptions of {@code dev.aludel.error}. */
final class ErrorTranslator {
    private final ErrorRules rules;
    private final boolean hideParameters;

    ErrorTranslator(ErrorRules rules, boolean hideParameters) {
        this.rules = rules;
        this.hideParameters = hideParameters;
    }

    /** An error of a statement; if it loses the connection, it may or may not lose the effects of the statement with it. */
    DatabaseException statement(DriverException error, Execution execution, boolean undoneIfLost) {
        List<WireValue> values =
                error.set() < 0 ? execution.parameters() : execution.sets().get(error.set());
        DriverException shown = shown(error, error.set() < 0 && execution.isBatch() ? all(execution) : values);
        String message = error.set() < 0
                ? message(shown)
                : "In the parameter set " + error.set() + " (the first is 0): " + message(shown);
        return translate(error, shown, message, execution.sql(), parameters(execution, error.set()), undoneIfLost);
    }

    private static List<WireValue> all(Execution execution) {
        return execution.sets().stream().flatMap(List::stream).toList();
    }

    private @Nullable String parameters(Execution execution, int set) {
        if (!execution.isBatch()) {
            return parameters(execution);
        }
        if (hideParameters && !execution.parameters().isEmpty()) {
            return null;
        }
        return set < 0
                ? Parameters.ofSets(execution.sets())
                : Parameters.text(execution.sets().get(set));
    }

    private DriverException shown(DriverException error, List<WireValue> values) {
        return hideParameters ? Discretion.covered(error, values) : error;
    }

    /** A value that came back and is not what the statement says of it. */
    DataException value(RuntimeException error, String what, Execution execution) {
        String message = what + (hideParameters ? "" : ": " + error.getMessage())
                + "; correct the value in the database, or the column's type in the program.";
        return new DataException(
                new ErrorDetails(message, null, 0, execution.sql(), parameters(execution), false, false),
                hideParameters ? null : error);
    }

    private @Nullable String parameters(Execution execution) {
        return hideParameters && !execution.parameters().isEmpty() ? null : Parameters.text(execution.parameters());
    }

    /** An error of a begin, a commit, a rollback. */
    DatabaseException transaction(DriverException error, String what, boolean undoneIfLost) {
        DriverException shown = shown(error, List.of());
        return translate(error, shown, what + " failed: " + message(shown), null, "", undoneIfLost);
    }

    /** An error while connecting. */
    DatabaseException connect(DriverException error, @Nullable Url url) {
        String place = url == null ? "the database" : url.toString();
        String hint = kind(error) == ErrorKind.AUTHENTICATION
                ? "; check the user and the password, and that the user may use this database"
                : "; check that the database is there and takes connections";
        return translate(error, error, "Cannot connect to " + place + ": " + message(error) + hint, null, "", false);
    }

    /** The error as it came says what it means; the one that is shown is the cause. */
    private DatabaseException translate(
            DriverException error,
            DriverException shown,
            String message,
            @Nullable String sql,
            @Nullable String parameters,
            boolean undoneIfLost) {
        ErrorKind kind = kind(error);
        boolean lost = error.connectionLost() || kind == ErrorKind.CONNECTION;
        boolean again = kind == ErrorKind.CONFLICT || (lost && undoneIfLost);
        ErrorDetails details =
                new ErrorDetails(message, error.sqlState(), error.vendorCode(), sql, parameters, again, lost);
        String constraint = rules.constraintName(message(error)).orElse(null);
        return switch (kind) {
            case UNIQUE -> new IntegrityException(details, ConstraintKind.UNIQUE, constraint, shown);
            case PRIMARY_KEY -> new IntegrityException(details, ConstraintKind.PRIMARY_KEY, constraint, shown);
            case FOREIGN_KEY -> new IntegrityException(details, ConstraintKind.FOREIGN_KEY, constraint, shown);
            case NOT_NULL -> new IntegrityException(details, ConstraintKind.NOT_NULL, constraint, shown);
            case CHECK -> new IntegrityException(details, ConstraintKind.CHECK, constraint, shown);
            case EXCLUSION -> new IntegrityException(details, ConstraintKind.EXCLUSION, constraint, shown);
            case INTEGRITY -> new IntegrityException(details, ConstraintKind.UNKNOWN, constraint, shown);
            case DATA -> new DataException(details, shown);
            case PROGRAMMING -> new ProgrammingException(details, shown);
            case NOT_SUPPORTED -> new NotSupportedException(details, shown);
            case INTERNAL -> new InternalException(details, shown);
            case CONFLICT, CONNECTION, AUTHENTICATION, OPERATIONAL -> new OperationalException(details, shown);
        };
    }

    private ErrorKind kind(DriverException error) {
        return rules.classify(error.sqlState(), error.vendorCode(), message(error));
    }

    private static String message(DriverException error) {
        String message = error.getMessage();
        return message == null ? "no message" : message;
    }
}
