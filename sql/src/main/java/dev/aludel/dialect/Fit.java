package dev.aludel.dialect;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.ArrayType;
import dev.aludel.type.EnumType;
import dev.aludel.type.ExactType;
import dev.aludel.type.MappedType;
import dev.aludel.type.NativeType;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import dev.aludel.type.VariantType;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a value fit its column: digits of a second that the column has not are cut off, as the type says, and what a database
 * would round or cut without a word is refused. It is asked only where a value is to be stored: to compare a column with a
 * value that it could not hold is no mistake.
 *
 * @param types the types of the dialect
 * @param dialect the name of the dialect
 */
record Fit(TypeMap types, String dialect) {
    /** The value that is stored, which mostly is the very same. */
    @SuppressWarnings("unchecked") // a value is made one of its own class
    <T> T stored(SqlType<T> type, T value) {
        return switch (type) {
            case StandardType<T> standard -> ofStandard(standard, value);
            case MappedType<T, ?> mapped -> ofMapped(mapped, value);
            case EnumType<?> labels -> value; // each label fits
            case ExactType<T> exact -> stored(exact.base(), value);
            case VariantType<T> variant -> stored(types.chosen(variant), value);
            case ArrayType<?> array -> (T) elements(array, (List<?>) value);
            case NativeType<T> here -> value; // the database refuses what does not fit
        };
    }

    @SuppressWarnings("NullAway") // an element of an array may be NULL, whatever its class
    private <E> List<E> elements(ArrayType<E> type, List<?> values) {
        Class<E> javaType = type.element().javaType();
        List<E> kept = new ArrayList<>();
        for (Object value : values) {
            kept.add(value == null ? null : stored(type.element(), javaType.cast(value)));
        }
        return kept;
    }

    private <T, S> T ofMapped(MappedType<T, S> type, T value) {
        S below;
        try {
            below = type.write().apply(value);
        } catch (RuntimeException e) {
            return value; // it fails again where the value is sent, which says so with the type
        }
        S kept = stored(type.base(), below);
        return kept.equals(below) ? value : type.read().apply(kept);
    }

    private <T> T ofStandard(StandardType<T> type, T value) {
        List<Integer> arguments = type.arguments();
        if (arguments.isEmpty()) {
            return value;
        }
        return switch (value) {
            case BigDecimal number -> digits(type, number, arguments.getLast(), value);
            case String text -> length(type, text, arguments.getFirst(), value);
            case Temporal time -> fraction(type, time, arguments.getFirst());
            default -> value; // the database refuses what is too large
        };
    }

    private <T> T digits(StandardType<?> type, BigDecimal value, int scale, T same) {
        int digits = value.stripTrailingZeros().scale();
        if (digits > scale) {
            throw refused(
                    type,
                    value,
                    digits + " digits behind the point",
                    "round it with setScale(" + scale + ", RoundingMode.HALF_EVEN)");
        }
        return same;
    }

    private <T> T fraction(StandardType<T> type, Temporal value, int digits) {
        Temporal kept = Temporals.digits(value, digits);
        if (type.strict() && !kept.equals(value)) {
            throw refused(
                    type,
                    value,
                    "a finer fraction of a second",
                    "cut it off with truncatedTo(…), or leave out strict(…)");
        }
        return type.javaType().cast(kept);
    }

    /** Other text that is too long is refused by the database, or kept as it is. */
    private <T> T length(StandardType<?> type, String value, int length, T same) {
        if (value.codePointCount(0, value.length()) > length) {
            String rest = value.substring(value.offsetByCodePoints(0, length));
            if (rest.chars().allMatch(c -> c == ' ')) {
                throw refused(type, value, "spaces at its end that do not fit", "take them off with stripTrailing()");
            }
        }
        return same;
    }

    private ArgumentException refused(StandardType<?> type, Object value, String what, String hint) {
        return new ArgumentException("A " + value.getClass().getName() + " cannot be stored in " + dialect + " as "
                + type + ": it has " + what + ", which would be lost; " + hint + ".");
    }
}
