package dev.aludel.type;

import dev.aludel.error.ArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way to a driver.
 *
 * @param wire the form it has
 * @param value an object of the form's class, or {@code null}
 */
public record WireValue(Wire wire, @Nullable Object value) {
    /** Refuses a value of another class: a codec is wrong. */
    public WireValue {
        if (value != null && !wire.javaType().isInstance(value)) {
            throw new ArgumentException("A codec made a " + value.getClass().getName() + " for the form " + wire
                    + ", which is " + wire.javaType().getName() + "; mend the codec of the type.");
        }
    }
}
