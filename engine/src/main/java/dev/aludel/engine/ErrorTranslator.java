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
import org.jspecify.annotations.Nullable;

/** Turns what a driver reports into the exceptions of {@code dev.aludel.error}. */
final class ErrorTranslator {
    private final ErrorRules rules;
    private final boolean hideParameters;

    ErrorTranslator(ErrorRules rules, boolean hideParameters) {
        this.rules = rules;
        this.hideParameters = hideParameters;
    }

    /** An error of a statement. */
    DatabaseException statement(DriverException error, Execution execution) {
        String parameters =
                hideParameters && !execution.parameters().isEmpty() ? null : Parameters.text(execution.parameters());
        return translate(error, message(error), execution.sql(), parameters);
    }

    /** An error of a begin, a commit, a rollback. */
    DatabaseException transaction(DriverException error, String what) {
        return translate(error, what + " failed: " + message(error), null, "");
    }

    /** An error while connecting. */
    DatabaseException connect(DriverException error, @Nullable Url url) {
        String place = url == null ? "the database" : url.toString();
        String hint = kind(error) == ErrorKind.AUTHENTICATION
                ? "; check the user and the password"
                : "; check that the database is there and takes connections";
        return translate(error, "Cannot connect to " + place + ": " + message(error) + hint, null, "");
    }

    private DatabaseException translate(
            DriverException error, String message, @Nullable String sql, @Nullable String parameters) {
        ErrorKind kind = kind(error);
        boolean lost = error.connectionLost() || kind == ErrorKind.CONNECTION;
        ErrorDetails details = new ErrorDetails(
                message, error.sqlState(), error.vendorCode(), sql, parameters, kind == ErrorKind.CONFLICT, lost);
        return switch (kind) {
            case UNIQUE -> integrity(details, ConstraintKind.UNIQUE, error);
            case FOREIGN_KEY -> integrity(details, ConstraintKind.FOREIGN_KEY, error);
            case NOT_NULL -> integrity(details, ConstraintKind.NOT_NULL, error);
            case CHECK -> integrity(details, ConstraintKind.CHECK, error);
            case EXCLUSION -> integrity(details, ConstraintKind.EXCLUSION, error);
            case INTEGRITY -> integrity(details, ConstraintKind.UNKNOWN, error);
            case DATA -> new DataException(details, error);
            case PROGRAMMING -> new ProgrammingException(details, error);
            case NOT_SUPPORTED -> new NotSupportedException(details, error);
            case INTERNAL -> new InternalException(details, error);
            case CONFLICT, CONNECTION, AUTHENTICATION, OPERATIONAL -> new OperationalException(details, error);
        };
    }

    private IntegrityException integrity(ErrorDetails details, ConstraintKind kind, DriverException error) {
        return new IntegrityException(
                details, kind, rules.constraintName(message(error)).orElse(null), error);
    }

    private ErrorKind kind(DriverException error) {
        return rules.classify(error.sqlState(), error.vendorCode(), message(error));
    }

    private static String message(DriverException error) {
        String message = error.getMessage();
        return message == null ? "no message" : message;
    }
}
