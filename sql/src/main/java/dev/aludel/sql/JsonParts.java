package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.EnumType;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import dev.aludel.type.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What JSON documents can be made of. */
final class JsonParts {
    private JsonParts() {}

    static void checkKeys(List<String> keys, List<Expression<?>> values) {
        if (keys.size() != values.size()) {
            throw new ArgumentException("A JSON object has one value for each key, not " + values.size() + " for "
                    + keys.size() + " keys.");
        }
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            if (!seen.add(key)) {
                throw new ArgumentException(
                        "A JSON object has one member '" + key + "', and it is given twice; give it once.");
            }
        }
    }

    /** Databases write other values each in a way of its own: a date with a T in it, bytes as base64 or as hex. */
    static void checkValues(List<Expression<?>> values) {
        for (Expression<?> value : values) {
            if (!hasForm(value.type())) {
                throw new ArgumentException("JSON has no form for " + value + ", whose type is " + value.type()
                        + "; cast it to text: cast(TEXT).");
            }
        }
    }

    private static boolean hasForm(SqlType<?> type) {
        SqlType<?> stored = type.stored();
        return stored instanceof EnumType<?>
                || (stored instanceof StandardType<?> standard && hasForm(standard.name()));
    }

    private static boolean hasForm(TypeName name) {
        return switch (name) {
            case SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, NUMERIC, BOOLEAN, CHAR, VARCHAR, TEXT, JSON, JSONB -> true;
            case BYTES, DATE, TIME, TIMESTAMP, TIMESTAMP_TZ, INTERVAL, UUID -> false;
        };
    }
}
