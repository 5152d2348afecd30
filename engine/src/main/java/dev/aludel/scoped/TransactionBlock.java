package dev.aludel.scoped;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Transaction;
import dev.aludel.engine.TransactionOptions;
import dev.aludel.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/** A transaction, or a savepoint within one, as long as some work. */
final class TransactionBlock<T, X extends Exception> {
    private final ScopedConnection connection;
    private final TransactionWork<T, X> work;

    /** That of the last attempt. */
    private @Nullable ScopedTransaction transaction;

    /** What came of the work: a value, or an exit that commits. */
    private record Outcome<T>(@Nullable T value, @Nullable EarlyExit exit) {}

    TransactionBlock(ScopedConnection connection, TransactionWork<T, X> work) {
        this.connection = connection;
        this.work = work;
    }

    @Nullable
    T run(Connection physical, TransactionOptions options) throws X {
        try {
            Outcome<T> outcome = outcome(physical, options);
            if (outcome.exit() != null) {
                throw outcome.exit();
            }
            return outcome.value();
        } catch (EarlyExit exit) {
            if (transaction != null && exit.isOf(transaction)) {
                return null;
            }
            throw exit;
        }
    }

    private Outcome<T> outcome(Connection physical, TransactionOptions options) throws X {
        if (!physical.inTransaction()) {
            return physical.transactionResult(options, within -> attempt());
        }
        if (!options.equals(TransactionOptions.defaults())) {
            throw new InvalidRequestException(
                    "A transaction is open on this connection, so this one is a savepoint, for"
                            + " which there are no options; give them to the outermost transaction.");
        }
        return savepoint(physical);
    }

    private Outcome<T> savepoint(Connection physical) throws X {
        Transaction savepoint = physical.beginNested();
        try {
            Outcome<T> outcome = attempt();
            savepoint.commit();
            return outcome;
        } catch (Throwable e) {
            rollbackAfter(savepoint, e);
            throw e;
        }
    }

    private static void rollbackAfter(Transaction savepoint, Throwable reason) {
        try {
            savepoint.rollback();
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    /** An exit that commits is an outcome like a value; one that rolls back goes on, so that all on its way roll back. */
    private Outcome<T> attempt() throws X {
        ScopedTransaction mine = ScopedTransaction.managed(connection);
        transaction = mine;
        try {
            return new Outcome<>(work.apply(mine), null);
        } catch (EarlyExit exit) {
            if (exit.commits()) {
                return new Outcome<>(null, exit);
            }
            throw exit;
        } finally {
            mine.leave();
        }
    }
}
