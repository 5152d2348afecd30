package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.IsolationLevel;
import dev.aludel.driver.TransactionMode;
import dev.aludel.error.ArgumentException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What kind of transaction is to begin, for static import.
 *
 * <pre>{@code
 * engine.transaction(isolation(SERIALIZABLE).and(retry(3)), connection -> {
 *     int left = connection.one(select(stock.left).where(stock.id.eq(7)));
 *     connection.execute(update(stock).set(stock.left, left - 1).where(stock.id.eq(7)));
 * });
 * }</pre>
 */
public final class TransactionOptions {
    private static final TransactionOptions DEFAULTS = new TransactionOptions(null, null, null, null);

    private final @Nullable IsolationLevel isolation;
    private final @Nullable Boolean readOnly;
    private final @Nullable Boolean immediate;
    private final @Nullable Integer retries;

    private TransactionOptions(
            @Nullable IsolationLevel isolation,
            @Nullable Boolean readOnly,
            @Nullable Boolean immediate,
            @Nullable Integer retries) {
        this.isolation = isolation;
        this.readOnly = readOnly;
        this.immediate = immediate;
        this.retries = retries;
    }

    /**
     * Returns the options that say nothing: a transaction as the database has it.
     *
     * @return the options
     */
    public static TransactionOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Sets the level of isolation. It holds for the transaction alone and leaves nothing on the connection.
     *
     * @param level one that the database has; with {@link IsolationLevel#AUTOCOMMIT} nothing is begun on the server, each
     *     statement commits itself, and a rollback undoes nothing
     * @return the options
     */
    public static TransactionOptions isolation(IsolationLevel level) {
        return new TransactionOptions(level, null, null, null);
    }

    /**
     * Makes the database refuse to write in the transaction. H2 cannot.
     *
     * @return the options
     */
    public static TransactionOptions readOnly() {
        return new TransactionOptions(null, true, null, null);
    }

    /**
     * Begins the transaction as a writer, {@code BEGIN IMMEDIATE}, so that it waits for its turn at the beginning; SQLite only.
     * There a transaction that reads first and writes then fails if another one wrote in between.
     *
     * @return the options
     */
    public static TransactionOptions immediate() {
        return new TransactionOptions(null, null, true, null);
    }

    /**
     * Does the work again, from its beginning and in a new transaction, when it fails because of others: by a serialization
     * failure, a deadlock, a lock not had in time ({@link dev.aludel.error.AludelException#isTransient}), or because the
     * connection was lost before the commit was sent. Between two times it waits, up to 10 ms at first, then up to twice as
     * long each time, at most a second. When a commit loses the connection nobody knows what came of it, and it is not done
     * again. What the work does outside of the database, it does each time; so do statements that commit by themselves, as
     * definitions do on MySQL and MariaDB.
     *
     * <p>It is for the blocks of {@code transaction} and {@code transactionResult} alone.
     *
     * @param times how often it is done again at most; 0 for never
     * @return the options
     * @throws ArgumentException if the number is less than 0
     */
    public static TransactionOptions retry(int times) {
        if (times < 0) {
            throw new ArgumentException("retry(" + times + "): a transaction cannot be done again less than 0 times.");
        }
        return new TransactionOptions(null, null, null, times);
    }

    /**
     * Adds what others say; it holds where both say something.
     *
     * @param others the others
     * @return both
     */
    public TransactionOptions and(TransactionOptions others) {
        return new TransactionOptions(
                others.isolation != null ? others.isolation : isolation,
                others.readOnly != null ? others.readOnly : readOnly,
                others.immediate != null ? others.immediate : immediate,
                others.retries != null ? others.retries : retries);
    }

    /**
     * Returns the level of isolation.
     *
     * @return nothing if it is that of the database
     */
    public Optional<IsolationLevel> level() {
        return Optional.ofNullable(isolation);
    }

    /** How often a block is done again. */
    int retries() {
        return retries == null ? 0 : retries;
    }

    boolean isAutocommit() {
        return isolation == IsolationLevel.AUTOCOMMIT;
    }

    /** Whether a transaction on the server is needed, even for a single statement. */
    boolean needsTransaction() {
        return !isAutocommit() && !mode().equals(TransactionMode.DEFAULT);
    }

    /** What a driver is told; refused if the database cannot do it. */
    TransactionMode mode(Dialect dialect) {
        if (isolation != null) {
            dialect.transactions().check(isolation, dialect.name());
        }
        if (Boolean.TRUE.equals(readOnly)) {
            dialect.transactions().checkReadOnly(dialect.name());
        }
        if (Boolean.TRUE.equals(immediate)) {
            dialect.transactions().checkImmediate(dialect.name());
        }
        return mode();
    }

    private TransactionMode mode() {
        return new TransactionMode(isolation, Boolean.TRUE.equals(readOnly), Boolean.TRUE.equals(immediate));
    }

    /** Whether something is said that a transaction under way cannot follow any more. */
    boolean saysWhatBegins() {
        return isolation != null || readOnly != null || immediate != null;
    }

    @Override
    public String toString() {
        return "TransactionOptions(" + (isolation == null ? "" : isolation.sql())
                + (Boolean.TRUE.equals(readOnly) ? " READ ONLY" : "")
                + (Boolean.TRUE.equals(immediate) ? " IMMEDIATE" : "")
                + (retries == null ? "" : " retry " + retries) + ")";
    }
}
