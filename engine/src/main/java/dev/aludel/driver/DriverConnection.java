package dev.aludel.driver;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One connection to the server, blocking. Used by one thread at a time, though not always the same one; whoever passes
 * it on makes the writes of the one visible to the other. Only {@link #cancel()} may be called from the side.
 *
 * <p>After a {@link DriverException} that says {@link DriverException#connectionLost()} nothing but {@link #close()} is
 * called. After any other, the connection goes on; whether its transaction does is for the database to say.
 *
 * <p>A driver need not heed interrupts. One that does cancels what runs on the server, sets the interrupt flag again
 * and throws a {@link DriverException}; the engine then gives up the connection.
 */
public interface DriverConnection extends AutoCloseable {
    /**
     * Sends one statement and returns when the server has accepted it.
     *
     * <p>Values go as parameters of the protocol, never into the text. Several {@link DriverRows} of one connection may
     * be open at once; a driver whose protocol cannot do this reads the earlier ones into memory first. Not so with those
     * of a request with a {@linkplain DriverRequest#fetchSize() fetch size}: while these are open, nothing else is
     * executed, and they are closed before the transaction ends. Ending the transaction may end the others.
     *
     * @param request the text, its values and the form each column is wanted in
     * @return the answer, which the caller closes
     * @throws DriverException if the server refuses the statement or the connection is lost; nothing stays open
     */
    DriverRows execute(DriverRequest request);

    /**
     * Says whether a request with a {@linkplain DriverRequest#fetchSize() fetch size} is answered without all rows in
     * memory.
     *
     * @return unless overridden false: the fetch size is then passed over
     */
    default boolean hasCursors() {
        return false;
    }

    /**
     * Gives the way for bulk data, if there is one.
     *
     * @return unless overridden nothing: the database has no {@code COPY}
     */
    default Optional<DriverCopy> copy() {
        return Optional.empty();
    }

    /**
     * Sends one statement with many sets of values, in as few round trips as the driver can, and returns when the server has
     * executed it for all of them, in their order. A driver that knows no better way leaves it as it is here: one after the
     * other.
     *
     * @param batch the text and the sets of values
     * @return how many rows each execution changed, in the order of the sets; -1 where it is unknown
     * @throws DriverException if the server refuses one of the executions or the connection is lost; of those before it and
     *     behind it some may have been done. It tells {@linkplain DriverException#set() the set}, if the driver knows it
     */
    default long[] executeMany(DriverBatch batch) {
        long[] counts = new long[batch.sets().size()];
        for (int set = 0; set < counts.length; set++) {
            try (DriverRows rows =
                    execute(new DriverRequest(batch.sql(), batch.sets().get(set), List.of()))) {
                counts[set] = rows.rowCount();
            } catch (DriverException e) {
                throw e.of(set);
            }
        }
        return counts;
    }

    /**
     * Begins a transaction of a kind. Not called while one is open.
     *
     * <p>The server need not hear of it before the first statement. Nothing of the kind is left on the connection once the
     * transaction has ended: the next one is as the database has it, unless it says otherwise.
     *
     * @param mode the level of isolation and more
     * @throws DriverException if the connection is lost, or the server refuses; then no transaction is open
     */
    void begin(TransactionMode mode);

    /**
     * Begins a transaction as the database has it; see {@link #begin(TransactionMode)}.
     *
     * @throws DriverException if the connection is lost
     */
    default void begin() {
        begin(TransactionMode.DEFAULT);
    }

    /**
     * Says whether the database has ended the transaction by itself, because of the error that came last, as some do after a
     * deadlock or with a full disk. Asked after an error in a transaction and before anything else is sent. A transaction
     * that the database keeps, and in which it refuses everything but a rollback, has not ended.
     *
     * @return whether statements from here on would commit by themselves; false unless a driver knows better
     */
    default boolean hasLostTransaction() {
        return false;
    }

    /**
     * Commits the open transaction; afterwards each statement commits by itself again. Not called when none is open.
     *
     * @throws DriverException if the server refuses, as for a deferred constraint; the transaction may then be open or
     *     not, and {@link #rollback()} is called next
     */
    void commit();

    /**
     * Rolls back the open transaction; afterwards each statement commits by itself again. When none is open it does
     * nothing and costs no round trip: the pool calls it whenever a connection comes back.
     *
     * @throws DriverException if the connection is lost or its state is unknown; the pool then closes it
     */
    void rollback();

    /**
     * Says whether a transaction was begun that has not ended. Costs no round trip.
     *
     * @return true from {@link #begin()} to a {@link #commit()} or {@link #rollback()} that succeeds
     */
    boolean inTransaction();

    /**
     * Asks the server what it is. Called once for each engine, on a connection that was just opened.
     *
     * @return what it says, or nothing if the driver does not ask
     * @throws DriverException if the server does not answer
     */
    default Optional<ServerInfo> serverInfo() {
        return Optional.empty();
    }

    /**
     * Asks the server for a sign of life. Must not throw and must not disturb an open transaction.
     *
     * @param timeout how long to wait for the answer, more than zero
     * @return false if the server did not answer in time, or the connection is closed or broken
     */
    boolean isValid(Duration timeout);

    /**
     * Asks the server to stop what this connection is executing. May be called by any thread, at any time.
     *
     * <p>Returns when the wish has been sent. The {@link #execute} under way, or the {@link DriverRows#next()}, then
     * fails with a {@link DriverException}, or succeeds if the wish came too late. Does nothing when nothing runs or
     * the connection is closed. Must not throw and must not wait for the statement to end.
     */
    void cancel();

    /**
     * Hangs up: frees what the connection holds here, and sends nothing that has to be answered. For a connection that
     * somebody may still be using. A second call, or one after {@link #close()}, does nothing. Must not throw.
     */
    default void abort() {
        close();
    }

    /**
     * Closes the connection, and whatever is open on it; an open transaction is lost. A second call does nothing.
     *
     * <p>Must not throw: a connection that cannot be closed properly is dropped.
     */
    @Override
    void close();
}
