package dev.aludel.driver;

import dev.aludel.dialect.IsolationLevel;
import org.jspecify.annotations.Nullable;

/**
 * What kind of transaction is to begin. The dialect has been asked whether the database can do it.
 *
 * <pre>{@code
 * connection.begin(new TransactionMode(IsolationLevel.SERIALIZABLE, true, false));
 * }</pre>
 *
 * @param isolation the level, or null for that of the session; never {@link IsolationLevel#AUTOCOMMIT}, for which nothing is
 *     begun
 * @param readOnly whether the database refuses to write
 * @param immediate whether it begins as a writer, waiting for its turn
 */
public record TransactionMode(@Nullable IsolationLevel isolation, boolean readOnly, boolean immediate) {
    /** As the database has it. */
    public static final TransactionMode DEFAULT = new TransactionMode(null, false, false);
}
