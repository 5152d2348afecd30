package dev.aludel.pool;

import dev.aludel.error.AludelException;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.ErrorDetails;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.OperationalException;
import dev.aludel.error.TimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why there is no connection, in words. */
record Refusals(PoolKind kind) {
    AludelException timedOut(Duration timeout, PoolStatus status, @Nullable Held longest) {
        Throwable acquired = longest == null ? null : longest.acquired();
        if (kind == PoolKind.ASSERTION) {
            return new InvalidRequestException(
                    "a second connection was asked for, and this pool is there to show that: the first is on loan to "
                            + longest + "; close it before the next is opened",
                    acquired);
        }
        String message = "no connection became free within " + timeout.toMillis() / 1000.0 + " s: pool size "
                + status.size() + (status.overflow() > 0 ? ", overflow " + status.overflow() : "") + ", in use "
                + status.inUse() + ", waiting " + status.waiting() + "; held longest by " + longest + "; " + advice();
        return new TimeoutException(message, acquired);
    }

    private String advice() {
        return kind == PoolKind.STATIC
                ? "this database has one connection for all, so close one before opening the next"
                : "look for connections that are never closed or held during slow work, or make the pool larger";
    }

    static InvalidRequestException belongsToThread() {
        return new InvalidRequestException("this connection belongs to its thread and cannot be taken out of the pool;"
                + " use another kind of pool, or open a connection with the driver");
    }

    static OperationalException interrupted(InterruptedException cause) {
        return new OperationalException(
                ErrorDetails.of("interrupted while waiting for a connection; the thread's interrupt flag is set again"),
                cause);
    }

    static ConnectionClosedException closed() {
        return new ConnectionClosedException(
                "the connection pool is closed, because its engine is; open a new engine or close this one later");
    }
}
