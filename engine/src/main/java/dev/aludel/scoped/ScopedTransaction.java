package dev.aludel.scoped;

import dev.aludel.engine.Transaction;
import dev.aludel.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/**
 * A transaction of a {@link ScopedConnection}, or a savepoint within one. That of a block is committed or rolled back by its
 * block, and can only be left early; one that {@link ScopedConnection#begin} began is committed and rolled back by hand.
 */
public final class ScopedTransaction {
    private final ScopedConnection connection;

    /** Nothing for that of a block. */
    private final @Nullable Transaction manual;

    private final long owner = Thread.currentThread().threadId();
    private boolean left;

    private ScopedTransaction(ScopedConnection connection, @Nullable Transaction manual) {
        this.connection = connection;
        this.manual = manual;
    }

    static ScopedTransaction managed(ScopedConnection connection) {
        return new ScopedTransaction(connection, null);
    }

    static ScopedTransaction manual(ScopedConnection connection, Transaction transaction) {
        return new ScopedTransaction(connection, transaction);
    }

    /**
     * Returns the connection it is on.
     *
     * @return the connection
     */
    public ScopedConnection connection() {
        return connection;
    }

    /**
     * Makes the changes permanent. If that fails nothing is rolled back by itself; call {@link #rollback}.
     *
     * @throws InvalidRequestException if it is that of a block, or has ended already
     * @throws dev.aludel.error.DatabaseException if the database refuses
     */
    public void commit() {
        byHand("commit").commit();
    }

    /**
     * Undoes the changes. Does nothing if it has ended already.
     *
     * @throws InvalidRequestException if it is that of a block
     */
    public void rollback() {
        byHand("rollback").rollback();
    }

    /**
     * Leaves the block of this transaction, which commits, and with it the blocks within. Never returns.
     *
     * <pre>{@code
     * throw transaction.raiseCommit();
     * }</pre>
     *
     * @return nothing; the type is there for {@code throw} to tell the compiler that nothing follows
     * @throws InvalidRequestException if the block was left before, is that of another thread, or there is none
     */
    public EarlyExit raiseCommit() {
        throw exit("raiseCommit", true);
    }

    /**
     * Leaves the block of this transaction, which rolls back, and with it the blocks within. Never returns.
     *
     * <pre>{@code
     * throw transaction.raiseRollback();
     * }</pre>
     *
     * @return nothing; the type is there for {@code throw} to tell the compiler that nothing follows
     * @throws InvalidRequestException if the block was left before, is that of another thread, or there is none
     */
    public EarlyExit raiseRollback() {
        throw exit("raiseRollback", false);
    }

    void leave() {
        left = true;
    }

    private Transaction byHand(String call) {
        Transaction transaction = manual;
        if (transaction == null) {
            String early = call.equals("commit") ? "raiseCommit" : "raiseRollback";
            throw new InvalidRequestException(
                    call + "() is not for the transaction of a block, which does it at its end;"
                            + " return or throw, or leave early with " + early + "().");
        }
        return transaction;
    }

    private EarlyExit exit(String call, boolean commit) {
        if (manual != null) {
            String simple = commit ? "commit" : "rollback";
            throw new InvalidRequestException(call + "() leaves the block of a transaction, and this one has none since"
                    + " begin() began it; call " + simple + "() instead.");
        }
        if (left) {
            throw new InvalidRequestException(call + "(): the block of this transaction was left already.");
        }
        if (Thread.currentThread().threadId() != owner) {
            throw new InvalidRequestException(
                    call + "(): the block of this transaction is on another thread, and only that one can leave it.");
        }
        return new EarlyExit(this, commit);
    }
}
