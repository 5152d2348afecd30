package dev.aludel.scoped;

/**
 * Something done in a transaction that yields a value.
 *
 * @param <T> the class of the value
 * @param <X> what it may throw beside unchecked exceptions
 */
@FunctionalInterface
public interface TransactionWork<T, X extends Exception> {
    /**
     * Does it.
     *
     * @param transaction the transaction, good only until this method returns
     * @return the value
     * @throws X if it fails
     */
    T apply(ScopedTransaction transaction) throws X;
}
