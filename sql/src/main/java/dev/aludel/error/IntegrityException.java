package dev.aludel.error;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of the schema was violated (SQLSTATE class 23).
 *
 * <pre>{@code
 * catch (IntegrityException e) {
 *     if (e.kind() == ConstraintKind.UNIQUE && e.constraint().equals(Optional.of("uq_users_name"))) {
 *         return "that name is taken";
 *     }
 *     throw e;
 * }
 * }</pre>
 */
public final class IntegrityException extends DatabaseException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ConstraintKind kind;
    private final @Nullable String constraint;

    /**
     * Makes the exception; its message is {@link ErrorDetails#describe()}.
     *
     * @param details what is known about the refusal
     * @param kind the kind of constraint
     * @param constraint the constraint as the database names it, or null if it did not say
     * @param cause the driver's error, or null if there is none
     */
    public IntegrityException(
            ErrorDetails details, ConstraintKind kind, @Nullable String constraint, @Nullable Throwable cause) {
        super(details, cause);
        this.kind = kind;
        this.constraint = constraint;
    }

    /**
     * Says which kind of constraint was violated.
     *
     * @return the kind, {@link ConstraintKind#UNKNOWN} if the database did not say
     */
    public ConstraintKind kind() {
        return kind;
    }

    /**
     * Names the constraint that was violated.
     *
     * <p>What the name is depends on the database. PostgreSQL names the constraint; SQLite names no constraint for
     * UNIQUE and NOT NULL, only {@code table.column}.
     *
     * @return the name, or empty if the database did not say
     */
    public Optional<String> constraint() {
        return Optional.ofNullable(constraint);
    }
}
