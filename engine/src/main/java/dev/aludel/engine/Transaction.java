package dev.aludel.engine;

import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.PendingRollbackException;
import org.jspecify.annotations.Nullable;

/**
 * A transaction, or a savepoint within one. Closing it without {@link #commit} rolls back.
 *
 * <pre>{@code
 * try (Transaction transaction = connection.begin()) {
 *     connection.execute(insert(users).set(users.name, "Dan"));
 *     transaction.commit();
 * }
 * }</pre>
 */
public final class Transaction implements AutoCloseable {
    private final TransactionStack stack;
    private final @Nullable String savepoint;
    private volatile State state = State.ACTIVE;

    Transaction(TransactionStack stack, @Nullable String savepoint) {
        this.stack = stack;
        this.savepoint = savepoint;
    }

    /**
     * Makes the changes permanent; those of a savepoint, part of the transaction around it.
     *
     * @throws InvalidRequestException if it has ended already
     * @throws PendingRollbackException if a commit failed before
     * @throws dev.aludel.error.DatabaseException if the database refuses; then it has to be rolled back
     */
    public void commit() {
        if (state == State.ENDED) {
            throw new InvalidRequestException("This " + kind() + " has ended already; begin another one.");
        }
        stack.commit(this);
    }

    /** Undoes the changes. Does nothing if it has ended already. */
    public void rollback() {
        if (state != State.ENDED) {
            stack.rollback(this);
        }
    }

    /**
     * Says whether statements are part of it.
     *
     * @return false once it has ended, or its commit failed
     */
    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /** Rolls back, unless it has ended already. */
    @Override
    public void close() {
        rollback();
    }

    @Nullable
    String savepoint() {
        return savepoint;
    }

    State state() {
        return state;
    }

    void become(State next) {
        state = next;
    }

    String kind() {
        return savepoint == null ? "transaction" : "savepoint";
    }

    /** Where a transaction is in its life. */
    enum State {
        /** Statements are part of it. */
        ACTIVE,
        /** Its commit failed; it has to be rolled back. */
        FAILED,
        /** It is over. */
        ENDED
    }
}
