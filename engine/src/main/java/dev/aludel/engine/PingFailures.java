package dev.aludel.engine;

import dev.aludel.error.ErrorDetails;
import dev.aludel.error.OperationalException;
import dev.aludel.pool.CheckoutVerdict;
import dev.aludel.pool.PoolEntry;
import dev.aludel.pool.PoolListener;

/** Tells the listeners of an engine that a connection of its pool gave no sign of life. */
record PingFailures(EngineListeners listeners) implements PoolListener {
    @Override
    public CheckoutVerdict onPingFailed(PoolEntry entry) {
        ErrorDetails details = new ErrorDetails(
                "A connection of the pool gave no sign of life and is replaced.", null, 0, null, "", true, true);
        Failure failure =
                EngineEvents.failed(listeners, Failure.Stage.PRE_PING, null, new OperationalException(details, null));
        return failure.isInvalidatingPool() ? CheckoutVerdict.REPLACE_ALL : CheckoutVerdict.REPLACE;
    }
}
