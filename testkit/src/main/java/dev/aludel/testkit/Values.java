package dev.aludel.testkit;

import dev.aludel.type.WireValue;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values and rows are compared and shown. */
final class Values {
    private Values() {}

    /** Numbers are the same whatever their scale, points in time whatever their offset. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (one instanceof OffsetDateTime a && other instanceof OffsetDateTime b) {
            return a.isEqual(b);
        }
        return Objects.deepEquals(one, other);
    }

    static boolean sameRow(List<@Nullable Object> one, List<@Nullable Object> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean sameRows(List<List<@Nullable Object>> one, List<List<@Nullable Object>> other, boolean sorted) {
        return one.size() == other.size() && (sorted ? sameInOrder(one, other) : sameInAnyOrder(one, other));
    }

    private static boolean sameInOrder(List<List<@Nullable Object>> one, List<List<@Nullable Object>> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!sameRow(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameInAnyOrder(List<List<@Nullable Object>> one, List<List<@Nullable Object>> other) {
        List<List<@Nullable Object>> left = new ArrayList<>(other);
        for (List<@Nullable Object> row : one) {
            int found = -1;
            for (int i = 0; i < left.size() && found < 0; i++) {
                found = sameRow(row, left.get(i)) ? i : -1;
            }
            if (found < 0) {
                return false;
            }
            left.remove(found);
        }
        return true;
    }

    static String describeRows(List<List<@Nullable Object>> rows) {
        return rows.stream().map(Values::describeRow).collect(Collectors.joining("\n  ", "\n  ", ""));
    }

    static String describeWires(List<WireValue> values) {
        return values.stream()
                .map(value -> value.wire() + " " + describe(value.value()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static String describe(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case byte[] bytes -> "bytes " + HexFormat.of().formatHex(bytes);
            case String text -> '"' + text + '"';
            default -> value.getClass().getSimpleName() + " " + value;
        };
    }

    private static String describeRow(List<@Nullable Object> row) {
        return row.stream().map(Values::describe).collect(Collectors.joining(", ", "(", ")"));
    }
}
