package dev.aludel.pool;

import dev.aludel.driver.DriverConnection;
import dev.aludel.error.ConnectionClosedException;
import java.lang.ref.Cleaner;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One connection on loan, to be handed back exactly once: with {@link #release()} if it can serve others, with
 * {@link #discard()} or {@link #invalidate} if it cannot.
 *
 * <p>To hand it back twice does no harm: only the first time counts, and the pool logs a warning. Handing back is safe
 * from any thread; the connection itself is for one thread at a time. If it is forgotten, the garbage collector finds it:
 * the pool then says so in the log, hangs up, and frees the place.
 */
public final class PooledConnection {
    private static final Cleaner CLEANER = Cleaner.create(
            Thread.ofPlatform().daemon().name("aludel-forgotten-connections").factory());

    private final Pool pool;
    private final Loan loan;
    private final Cleaner.Cleanable forgotten;

    PooledConnection(Pool pool, Loan loan) {
        this.pool = pool;
        this.loan = loan;
        this.forgotten = CLEANER.register(this, () -> pool.abandoned(loan));
    }

    /**
     * Gives the driver's connection; it must not be used any more, nor closed, once this loan is over.
     *
     * @return the same connection every time
     * @throws ConnectionClosedException if it has been handed back, since it may be somebody else's by now, or was closed
     *     because it was useless
     */
    public DriverConnection connection() {
        return switch (loan.ended()) {
            case NOT_YET -> loan.connection();
            case RETURNED ->
                throw new ConnectionClosedException(
                        "this connection was handed back to the pool and may be in use elsewhere; acquire another one");
            case INVALIDATED ->
                throw new ConnectionClosedException(
                        "this connection was invalidated and is closed; acquire another one");
        };
    }

    /**
     * Gives what is kept with the connection, from one loan to the next, until it is closed.
     *
     * @return a map to read and to change
     * @throws ConnectionClosedException if the loan is over
     */
    public Map<String, Object> info() {
        connection();
        return loan.entry().info();
    }

    /**
     * Gives what is kept with the place in the pool, whatever connection is in it.
     *
     * @return a map to read and to change
     */
    public Map<String, Object> placeInfo() {
        return loan.entry().placeInfo();
    }

    /**
     * Hands the connection back for others to use. What is open in it is rolled back first; if that fails the
     * connection is closed instead. Never throws for that.
     */
    public void release() {
        if (end(Loan.End.RETURNED)) {
            pool.takeBack(loan);
        }
    }

    /** Closes the connection, whatever its state, and leaves its place in the pool to a new one. */
    public void discard() {
        if (end(Loan.End.RETURNED)) {
            pool.remove(loan, loan.lostBy());
        }
    }

    /**
     * Closes the connection now, because it is useless, and leaves its place in the pool to a new one. To hand it back
     * afterwards is allowed and does nothing.
     *
     * @param cause the error that showed it, for listeners, or null if there was none
     * @param all whether all connections opened before now are useless too, as after the server was restarted; those in use
     *     are replaced before their next loan, and the others when their turn comes
     */
    public void invalidate(@Nullable Throwable cause, boolean all) {
        if (all && loan.ended() == Loan.End.NOT_YET) {
            pool.endGenerationOf(loan);
        }
        if (end(Loan.End.INVALIDATED)) {
            pool.remove(loan, cause);
        }
    }

    /**
     * Lets the connection be used to the end of this loan, and has it replaced before the next.
     *
     * @param cause the reason, for listeners, or null
     * @throws ConnectionClosedException if the loan is over
     */
    public void softInvalidate(@Nullable Throwable cause) {
        connection();
        pool.softInvalidate(loan, cause);
    }

    /**
     * Says that the server hung up: all connections opened before now are replaced, each before its next loan. This one
     * stays on loan until {@link #discard()}.
     *
     * @param cause the error that showed it, for listeners
     */
    public void lost(Throwable cause) {
        if (loan.ended() == Loan.End.NOT_YET) {
            loan.lose(cause);
            pool.endGenerationOf(loan);
        }
    }

    /**
     * Takes the connection out of the pool, whose place is free at once for another one; so there may be more connections
     * than the pool's limit. It is closed at the end of this loan. A second call does nothing.
     *
     * @throws ConnectionClosedException if the loan is over
     */
    public void detach() {
        connection();
        if (!loan.isDetached()) {
            pool.detach(loan);
        }
    }

    /**
     * Does something more if this loan is forgotten and the garbage collector ends it.
     *
     * @param action must not refer to this loan, or it is never forgotten; run once, on a thread of its own
     */
    public void ifAbandoned(Runnable action) {
        loan.ifAbandoned(action);
    }

    private boolean end(Loan.End how) {
        boolean first = loan.end(how);
        if (first) {
            forgotten.clean();
        } else if (loan.ended() == Loan.End.RETURNED) {
            pool.warnOfSecondReturn();
        }
        return first;
    }
}
