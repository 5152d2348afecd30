package dev.aludel.type;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a type travel: the form in which they cross the driver, and the way there and back. Neither function
 * ever sees {@code null}.
 *
 * @param wire the form at the driver
 * @param encoder from the value to an object of the wire's class
 * @param decoder from an object of the wire's class to the value
 * @param <T> the class of the values in Java
 */
public record Codec<T>(Wire wire, Function<T, Object> encoder, Function<Object, T> decoder) {
    /**
     * A codec for values that cross unchanged.
     *
     * @param wire a form whose class is {@code type}
     * @param type the class of the values
     * @param <T> the class of the values
     * @return the codec
     */
    public static <T> Codec<T> identity(Wire wire, Class<T> type) {
        return new Codec<>(wire, value -> value, type::cast);
    }

    /**
     * A codec for values with a form of their own.
     *
     * <pre>{@code Codec.of(Wire.TEXT, LocalDate::toString, String.class, LocalDate::parse)}</pre>
     *
     * @param wire a form whose class is {@code wireType}
     * @param encoder from the value to the wire's class
     * @param wireType the wire's class
     * @param decoder from the wire's class to the value
     * @param <T> the class of the values in Java
     * @param <W> the class at the driver
     * @return the codec
     */
    public static <T, W> Codec<T> of(Wire wire, Function<T, W> encoder, Class<W> wireType, Function<W, T> decoder) {
        return new Codec<>(wire, encoder::apply, value -> decoder.apply(wireType.cast(value)));
    }

    /**
     * Turns a value into what the driver is given.
     *
     * @param value the value, or {@code null}
     * @return an object of the wire's class, or {@code null}
     */
    public @Nullable Object encode(@Nullable T value) {
        return value == null ? null : encoder.apply(value);
    }

    /**
     * Turns what the driver gave into a value.
     *
     * @param value an object of the wire's class, or {@code null}
     * @return the value, or {@code null}
     */
    public @Nullable T decode(@Nullable Object value) {
        return value == null ? null : decoder.apply(value);
    }

    /**
     * Puts a user's class on top of this codec.
     *
     * @param read from this codec's value to the user's
     * @param write from the user's value to this codec's
     * @param <U> the user's class
     * @return the codec of the user's class
     */
    public <U> Codec<U> map(Function<T, U> read, Function<U, T> write) {
        return new Codec<>(wire, write.andThen(encoder), decoder.andThen(read));
    }
}
