package dev.aludel.type;

import dev.aludel.error.ArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way to a driver, which may take it for what its form says without looking.
 *
 * @param wire the form it has
 * @param value an object of the form's class, or {@code null}
 */
public record WireValue(Wire wire, @Nullable Object value) {
    /**
     * Refuses a value of another class; the message names the classes and not the value.
     *
     * @throws ArgumentException if the value has another class than {@link Wire#javaType()}
     */
    public WireValue {
        if (value != null && !wire.javaType().isInstance(value)) {
            throw new ArgumentException("A value of the form " + wire + " is a "
                    + wire.javaType().getName()
                    + " for the driver, and this one is a " + value.getClass().getName()
                    + "; let the encoder of its Codec make one.");
        }
    }
}
