package dev.aludel.driver;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * What the server or the network refused, in the driver's words. The one exception a driver throws for it; the engine
 * asks the dialect what it means and throws the fitting {@link dev.aludel.error.DatabaseException} instead, with this
 * one as its cause.
 *
 * <p>The message is the server's own. It repeats neither the SQL nor the values: the engine adds them, unless the user
 * wants them hidden.
 */
public final class DriverException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable String sqlState;
    private final int vendorCode;
    private final boolean connectionLost;
    private final int set;

    /**
     * Makes the exception.
     *
     * @param message what the server said
     * @param sqlState the five characters of SQLSTATE as they came, or null if there are none
     * @param vendorCode the database's own number for the error, 0 if there is none
     * @param connectionLost true if the connection takes no more statements, or its state is unknown
     * @param cause the error underneath, or null if there is none
     */
    public DriverException(
            String message,
            @Nullable String sqlState,
            int vendorCode,
            boolean connectionLost,
            @Nullable Throwable cause) {
        this(message, sqlState, vendorCode, connectionLost, cause, -1);
    }

    private DriverException(
            @Nullable String message,
            @Nullable String sqlState,
            int vendorCode,
            boolean connectionLost,
            @Nullable Throwable cause,
            int set) {
        super(message, cause);
        this.sqlState = sqlState;
        this.vendorCode = vendorCode;
        this.connectionLost = connectionLost;
        this.set = set;
    }

    /**
     * Says which set of values of a {@link DriverBatch} the server refused.
     *
     * @param number the number of the set, counted from zero
     * @return the exception, to be thrown in the place of this one
     */
    public DriverException of(int number) {
        DriverException located =
                new DriverException(getMessage(), sqlState, vendorCode, connectionLost, getCause(), number);
        located.setStackTrace(getStackTrace());
        return located;
    }

    /**
     * Gives the number of the set of values that the server refused.
     *
     * @return the number, counted from zero; -1 if nobody knows, or the statement was none of a {@link DriverBatch}
     */
    public int set() {
        return set;
    }

    /**
     * Gives the SQLSTATE as it came.
     *
     * @return five characters as {@code 23505}, or null if there are none
     */
    public @Nullable String sqlState() {
        return sqlState;
    }

    /**
     * Gives the database's own number for the error.
     *
     * @return the number, 0 if there is none
     */
    public int vendorCode() {
        return vendorCode;
    }

    /**
     * Says whether the connection is of no use any more.
     *
     * @return true if only {@link DriverConnection#close()} is left to call
     */
    public boolean connectionLost() {
        return connectionLost;
    }
}
