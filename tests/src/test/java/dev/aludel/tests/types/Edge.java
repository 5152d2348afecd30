package dev.aludel.tests.types;

import dev.aludel.tests.server.TestDatabase;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value at the edge of a type, and where it is refused; elsewhere it comes back as it was.
 *
 * @param type the type
 * @param value the value
 * @param kept what comes back, equal to the value unless digits are cut off
 * @param refusals what the message says, by database
 * @param <T> the class of the value
 */
record Edge<T>(SqlType<T> type, T value, T kept, Map<TestDatabase, String> refusals) {
    static <T> Edge<T> kept(SqlType<T> type, T value) {
        return new Edge<>(type, value, value, Map.of());
    }

    /** Another value comes back. */
    Edge<T> cutTo(T shorter) {
        return new Edge<>(type, value, shorter, refusals);
    }

    /** Refused by these databases. */
    Edge<T> refused(String message, TestDatabase... databases) {
        Map<TestDatabase, String> more = new EnumMap<>(TestDatabase.class);
        more.putAll(refusals);
        for (TestDatabase database : databases) {
            more.put(database, message);
        }
        return new Edge<>(type, value, kept, more);
    }

    Edge<T> refusedEverywhere(String message) {
        return refused(message, TestDatabase.values());
    }

    Optional<String> refusal(TestDatabase database) {
        return Optional.ofNullable(refusals.get(database));
    }

    /** Numbers are equal whatever their scale, and points in time whatever their offset. */
    boolean isSame(Object other) {
        if (kept instanceof BigDecimal number) {
            return other instanceof BigDecimal same && number.compareTo(same) == 0;
        }
        if (kept instanceof OffsetDateTime point) {
            return other instanceof OffsetDateTime same && point.isEqual(same);
        }
        return Objects.deepEquals(kept, other);
    }

    @Override
    public String toString() {
        String text = value instanceof byte[] bytes ? bytes.length + " bytes" : value.toString();
        return type + " of " + (text.length() > 40 ? text.length() + " characters" : printable(text));
    }

    private static String printable(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || Character.isSurrogate((char) c) ? "\\u%04x".formatted(c) : (char) c + "")
                .collect(Collectors.joining());
    }
}
