package dev.aludel.engine;

import dev.aludel.error.InvalidRequestException;

/**
 * A transaction that is committed in two phases, so that several databases commit together or not at all. Once it is prepared
 * the database can commit it whatever happens, and keeps it until somebody says so: this object, or, after a crash,
 * {@link TwoPhaseTransactions#commitPrepared} on any connection.
 *
 * <pre>{@code
 * try (TwoPhaseTransaction here = first.twoPhase().begin("order-7");
 *         TwoPhaseTransaction there = second.twoPhase().begin("order-7")) {
 *     first.execute(…);
 *     second.execute(…);
 *     here.prepare();       // PostgreSQL: PREPARE TRANSACTION 'order-7'
 *     there.prepare();
 *     here.commit();        // COMMIT PREPARED 'order-7'
 *     there.commit();
 * }
 * }</pre>
 */
public final class TwoPhaseTransaction implements AutoCloseable {
    private final String id;
    private final Root.Prepared root;
    private final Transaction transaction;
    private final TransactionStack transactions;

    TwoPhaseTransaction(String id, Root.Prepared root, Transaction transaction, TransactionStack transactions) {
        this.id = id;
        this.root = root;
        this.transaction = transaction;
        this.transactions = transactions;
    }

    /**
     * Returns the identifier that the database knows it by.
     *
     * @return the identifier
     */
    public String id() {
        return id;
    }

    /**
     * Ends the first phase: no statement can be part of it any more, and the database promises to be able to commit.
     *
     * @throws InvalidRequestException if it has ended, or is prepared already
     * @throws dev.aludel.error.DatabaseException if the database cannot promise; roll back then
     */
    public void prepare() {
        if (transaction.state() == Transaction.State.ENDED || root.isPrepared()) {
            throw new InvalidRequestException("The transaction '" + id + "' "
                    + (root.isPrepared() ? "is prepared already" : "has ended already") + ".");
        }
        transactions.prepare(transaction, root);
    }

    /**
     * Makes the changes permanent, whether it was prepared or not.
     *
     * @throws InvalidRequestException if it has ended already
     */
    public void commit() {
        transaction.commit();
    }

    /**
     * Undoes the changes, whether it was prepared or not. Does nothing if it has ended already. If the connection was lost
     * after it was prepared, the database still keeps it: see {@link TwoPhaseTransactions#rollbackPrepared}.
     */
    public void rollback() {
        transaction.rollback();
    }

    /**
     * Says whether it has begun and not ended.
     *
     * @return also true once it is prepared
     */
    public boolean isActive() {
        return transaction.isActive();
    }

    /** Rolls back, unless it has ended already. */
    @Override
    public void close() {
        transaction.close();
    }
}
