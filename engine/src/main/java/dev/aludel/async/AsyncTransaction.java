package dev.aludel.async;

import dev.aludel.engine.Transaction;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A transaction of an {@link AsyncConnection}, or a savepoint within one; the rules are those of {@link Transaction}. */
public final class AsyncTransaction {
    private final AsyncConnection connection;
    private final Transaction transaction;

    AsyncTransaction(AsyncConnection connection, Transaction transaction) {
        this.connection = connection;
        this.transaction = transaction;
    }

    /**
     * Makes the changes permanent; see {@link Transaction#commit}.
     *
     * @return a future of its end
     */
    public CompletableFuture<@Nullable Void> commit() {
        return connection.run(blocking -> transaction.commit());
    }

    /**
     * Undoes the changes; see {@link Transaction#rollback}.
     *
     * @return a future of its end
     */
    public CompletableFuture<@Nullable Void> rollback() {
        return connection.run(blocking -> transaction.rollback());
    }

    /**
     * Says whether statements are part of it.
     *
     * @return false once it has ended, or its commit failed
     */
    public boolean isActive() {
        return transaction.isActive();
    }

    <T extends @Nullable Object> CompletableFuture<T> around(
            Function<AsyncConnection, CompletableFuture<T>> work, Chain<T> chain) {
        return Futures.then(connection.start(work, chain), this::end, this::rollback);
    }

    /** Commits, unless the work did it, or rolled back. */
    private CompletableFuture<@Nullable Void> end() {
        return connection.run(blocking -> {
            if (transaction.isActive()) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        });
    }
}
