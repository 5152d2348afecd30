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
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.List;

/**
 * Refuses values that a column would round or cut without a word. It is asked only where a value is to be stored: to compare
 * a column with a value that it could not hold is no mistake.
 *
 * @param types the types of the dialect
 * @param dialect the name of the dialect
 */
record Fit(TypeMap types, String dialect) {
    <T> void check(SqlType<T> type, T value) {
        switch (type) {
            case StandardType<T> standard -> checkArguments(standard, value);
            case MappedType<T, ?> mapped -> checkBelow(mapped, value);
            case EnumType<?> labels -> {
                // each label fits
            }
            case ExactType<T> exact -> check(exact.base(), value);
            case VariantType<T> variant -> check(types.chosen(variant), value);
            case ArrayType<?> array -> checkElements(array, (List<?>) value);
            case NativeType<T> here -> {
                // the database refuses what does not fit
            }
        }
    }

    private <E> void checkElements(ArrayType<E> type, List<?> values) {
        for (Object value : values) {
            if (value != null) {
                check(type.element(), type.element().javaType().cast(value));
            }
        }
    }

    private <T, S> void checkBelow(MappedType<T, S> type, T value) {
        check(type.base(), type.write().apply(value));
    }

    private void checkArguments(StandardType<?> type, Object value) {
        List<Integer> arguments = type.arguments();
        if (arguments.isEmpty()) {
            return;
        }
        switch (value) {
            case BigDecimal number -> digits(type, number, arguments.getLast());
            case String text -> length(type, text, arguments.getFirst());
            case Temporal time -> fraction(type, time, arguments.getFirst());
            default -> {
                // the database refuses what is too large
            }
        }
    }

    private void digits(StandardType<?> type, BigDecimal value, int scale) {
        int digits = value.stripTrailingZeros().scale();
        if (digits > scale) {
            throw refused(
                    type,
                    value,
                    digits + " digits behind the point",
                    "round it with setScale(" + scale + ", RoundingMode.HALF_EVEN)");
        }
    }

    private void fraction(StandardType<?> type, Temporal value, int digits) {
        int unit = (int) Math.pow(10, 9.0 - digits);
        if (value.get(ChronoField.NANO_OF_SECOND) % unit != 0) {
            throw refused(type, value, "a finer fraction of a second", "cut it off with truncatedTo(…)");
        }
    }

    /** Other text that is too long is refused by the database, or kept as it is. */
    private void length(StandardType<?> type, String value, int length) {
        if (value.codePointCount(0, value.length()) > length) {
            String rest = value.substring(value.offsetByCodePoints(0, length));
            if (rest.chars().allMatch(c -> c == ' ')) {
                throw refused(type, value, "spaces at its end that do not fit", "take them off with stripTrailing()");
            }
        }
    }

    private ArgumentException refused(StandardType<?> type, Object value, String what, String hint) {
        return new ArgumentException("A " + value.getClass().getName() + " cannot be stored in " + dialect + " as "
                + type + ": it has " + what + ", which would be lost; " + hint + ".");
    }
}
