package dev.aludel.dialect;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.Codec;
import dev.aludel.type.Wire;
import java.time.temporal.Temporal;
import java.util.function.UnaryOperator;

/**
 * The ways in which several dialects keep a type; each takes what a dialect refuses, from {@link Exactly}.
 *
 * <pre>{@code TypeMap.standard().with(TypeName.DOUBLE, Codecs.number(Exactly::finite))}</pre>
 */
public final class Codecs {
    private Codecs() {}

    /**
     * Whole numbers of 16 bits, which travel as 32; larger ones, as sums may be, are not read.
     *
     * @return the codec
     */
    public static Codec<Short> smallint() {
        return Codec.of(Wire.INTEGER, Short::intValue, Integer.class, Codecs::small);
    }

    private static Short small(Integer value) {
        if (value != value.shortValue()) {
            throw new ArgumentException(
                    "a SMALLINT is from -32768 to 32767, and this number is not; cast the expression" + " to INTEGER");
        }
        return value.shortValue();
    }

    /**
     * Numbers of 32 bits, which travel as 64.
     *
     * @param check refuses what the dialect cannot keep
     * @return the codec
     */
    public static Codec<Float> real(UnaryOperator<Double> check) {
        return Codec.of(Wire.DOUBLE, value -> check.apply(value.doubleValue()), Double.class, Codecs::single);
    }

    private static Float single(Double value) {
        float single = value.floatValue();
        if (Float.isInfinite(single) && !value.isInfinite()) {
            throw new ArgumentException(
                    "a REAL ends at 3.4e38, and this number is larger; cast the expression to DOUBLE");
        }
        return single;
    }

    /**
     * Numbers of 64 bits.
     *
     * @param check refuses what the dialect cannot keep
     * @return the codec
     */
    public static Codec<Double> number(UnaryOperator<Double> check) {
        return Codec.of(Wire.DOUBLE, check, Double.class, value -> value);
    }

    /**
     * Text.
     *
     * @param check refuses what the dialect cannot keep
     * @return the codec
     */
    public static Codec<String> text(UnaryOperator<String> check) {
        return Codec.of(Wire.TEXT, check, String.class, value -> value);
    }

    /**
     * Text that the database fills up with spaces. They are taken off when it is read, so text that ends in one is refused.
     *
     * @param check refuses what the dialect cannot keep
     * @return the codec
     */
    public static Codec<String> padded(UnaryOperator<String> check) {
        return Codec.of(Wire.TEXT, value -> check.apply(unpadded(value)), String.class, Codecs::withoutPadding);
    }

    private static String unpadded(String value) {
        if (value.endsWith(" ")) {
            throw new ArgumentException(
                    "it ends in a space, which cannot be told from those the database fills it up with;"
                            + " use varchar(length).");
        }
        return value;
    }

    private static String withoutPadding(String value) {
        int end = value.length();
        while (end > 0 && value.charAt(end - 1) == ' ') {
            end--;
        }
        return value.substring(0, end);
    }

    /**
     * Times to the microsecond, which travel as they are; what is finer is cut off.
     *
     * @param wire their form
     * @param type their class
     * @param <T> their class
     * @return the codec
     */
    public static <T extends Temporal> Codec<T> micros(Wire wire, Class<T> type) {
        return Codec.of(wire, Temporals::micros, type, value -> value);
    }
}
