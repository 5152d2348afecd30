package dev.aludel.engine;

import dev.aludel.error.AludelException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Work in a transaction of its own, which is done again if others were in its way and the options say so. */
final class TransactionBlock {
    private static final long FIRST_WAIT_MILLIS = 10;
    private static final long LONGEST_WAIT_MILLIS = 1000;

    private final Connection connection;
    private final TransactionStack transactions;

    TransactionBlock(Connection connection, TransactionStack transactions) {
        this.connection = connection;
        this.transactions = transactions;
    }

    <T extends @Nullable Object, X extends Exception> T run(TransactionOptions options, ConnectionWork<T, X> work)
            throws X {
        List<Throwable> before = new ArrayList<>();
        while (true) {
            try {
                return once(options, work);
            } catch (Throwable e) {
                if (before.size() >= options.retries() || !isTransient(e) || !waited(before.size())) {
                    before.forEach(e::addSuppressed);
                    throw e;
                }
                before.add(e);
            }
        }
    }

    private <T extends @Nullable Object, X extends Exception> T once(
            TransactionOptions options, ConnectionWork<T, X> work) throws X {
        Transaction transaction = connection.begin(options);
        transactions.enter(transaction);
        try {
            T value = work.apply(connection);
            if (transaction.isActive()) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
            return value;
        } catch (Throwable e) {
            rollbackAfter(transaction, e);
            throw e;
        } finally {
            transactions.leave();
        }
    }

    private static void rollbackAfter(Transaction transaction, Throwable reason) {
        try {
            transaction.rollback();
        } catch (RuntimeException e) {
            if (!e.equals(reason)) {
                reason.addSuppressed(e);
            }
        }
    }

    /** Work may have put an exception of its own around the error. */
    static boolean isTransient(Throwable error) {
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < 50; depth++) {
            if (cause instanceof AludelException known && known.isTransient()) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Waits by chance, so that those who met do not meet again; not to the end if the thread is interrupted. */
    private static boolean waited(int retries) {
        long longest = Math.min(FIRST_WAIT_MILLIS << Math.min(retries, 10), LONGEST_WAIT_MILLIS);
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
