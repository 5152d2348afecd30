package dev.aludel.dialect.postgresql;

import dev.aludel.dialect.Exactly;
import dev.aludel.error.ArgumentException;
import dev.aludel.type.Codec;
import dev.aludel.type.Wire;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/**
 * Values as PostgreSQL writes them inside of arrays and ranges.
 *
 * @param codec how the values travel alone
 * @param <T> the class of the values
 */
record TextForm<T>(Codec<T> codec) {
    String write(T value) {
        Object object = codec.encoder().apply(value);
        return switch (codec.wire()) {
            case BOOLEAN -> (Boolean) object ? "t" : "f";
            case INTEGER, BIGINT, DOUBLE, UUID -> object.toString();
            case DECIMAL -> ((BigDecimal) object).toPlainString();
            case TEXT -> Exactly.textWithoutZero((String) object);
            case BYTES -> "\\x" + HexFormat.of().formatHex((byte[]) object);
            case DATE, TIME, TIMESTAMP, TIMESTAMP_TZ -> TemporalText.write(object);
            case ARRAY, ANY -> throw new IllegalStateException("no text for " + codec.wire());
        };
    }

    T read(String text) {
        return codec.decoder().apply(object(codec.wire(), text));
    }

    private static Object object(Wire wire, String text) {
        return switch (wire) {
            case BOOLEAN -> truth(text);
            case INTEGER -> Integer.valueOf(text);
            case BIGINT -> Long.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case TEXT -> text;
            case BYTES -> bytes(text);
            case DATE -> TemporalText.date(text);
            case TIME -> TemporalText.time(text);
            case TIMESTAMP -> TemporalText.timestamp(text);
            case TIMESTAMP_TZ -> TemporalText.instant(text);
            case UUID -> UUID.fromString(text);
            case ARRAY, ANY -> throw new IllegalStateException("no text for " + wire);
        };
    }

    private static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "t", "true" -> true;
            case "f", "false" -> false;
            default -> throw new ArgumentException("'" + text + "' is neither t nor f.");
        };
    }

    private static byte[] bytes(String text) {
        if (!text.startsWith("\\x")) {
            throw new ArgumentException(
                    "The server writes bytes in the form 'escape'; SET bytea_output = 'hex' for this connection.");
        }
        return HexFormat.of().parseHex(text, 2, text.length());
    }
}
