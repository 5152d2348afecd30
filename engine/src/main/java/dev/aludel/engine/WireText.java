package dev.aludel.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that cross to a driver, in the words of PostgreSQL, as COPY reads them. */
final class WireText {
    private static final int FOUR_DIGITS = 10_000;

    private WireText() {}

    /** Writes a value, special characters behind a backslash; NULL is one with an N. */
    static void append(@Nullable Object value, StringBuilder out) {
        if (value == null) {
            out.append("\\N");
            return;
        }
        String text = text(value);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case Boolean truth -> truth ? "t" : "f";
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            case BigDecimal number -> number.toString();
            case LocalDate date -> date(date);
            case LocalTime time -> time.toString();
            case LocalDateTime timestamp -> timestamp(timestamp);
            case OffsetDateTime point -> point(point);
            case List<?> list -> array(list);
            default -> value.toString();
        };
    }

    /** The greatest and the smallest day stand for infinity, as they do where values are bound. */
    private static String date(LocalDate date) {
        if (date.equals(LocalDate.MAX)) {
            return "infinity";
        }
        return date.equals(LocalDate.MIN) ? "-infinity" : day(date) + era(date);
    }

    private static String timestamp(LocalDateTime timestamp) {
        if (timestamp.equals(LocalDateTime.MAX)) {
            return "infinity";
        }
        LocalDate date = timestamp.toLocalDate();
        return timestamp.equals(LocalDateTime.MIN)
                ? "-infinity"
                : day(date) + " " + timestamp.toLocalTime() + era(date);
    }

    private static String point(OffsetDateTime point) {
        if (point.equals(OffsetDateTime.MAX)) {
            return "infinity";
        }
        if (point.equals(OffsetDateTime.MIN)) {
            return "-infinity";
        }
        LocalDateTime there = point.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        return day(there.toLocalDate()) + " " + there.toLocalTime() + "+00" + era(there.toLocalDate());
    }

    /** Without the sign that Java writes before a year of five digits; the year before the first is the first before. */
    private static String day(LocalDate date) {
        int year = date.getYear() > 0 ? date.getYear() : 1 - date.getYear();
        String digits = year < FOUR_DIGITS ? String.valueOf(year + FOUR_DIGITS).substring(1) : String.valueOf(year);
        return digits + date.withYear(2000).toString().substring(4);
    }

    private static String era(LocalDate date) {
        return date.getYear() > 0 ? "" : " BC";
    }

    private static String array(List<?> list) {
        StringBuilder out = new StringBuilder("{");
        for (Object element : list) {
            out.append(out.length() > 1 ? "," : "");
            switch (element) {
                case null -> out.append("NULL");
                case List<?> inner -> out.append(array(inner));
                default -> {
                    String text = text(element);
                    out.append('"')
                            .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                            .append('"');
                }
            }
        }
        return out.append('}').toString();
    }
}
