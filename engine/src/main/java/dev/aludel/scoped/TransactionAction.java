package dev.aludel.scoped;

/**
 * Something done in a transaction that yields nothing.
 *
 * @param <X> what it may throw beside unchecked exceptions
 */
@FunctionalInterface
public interface TransactionAction<X extends Exception> {
    /**
     * Does it.
     *
     * @param transaction the transaction, good only until this method returns
     * @throws X if it fails
     */
    void accept(ScopedTransaction transaction) throws X;
}
