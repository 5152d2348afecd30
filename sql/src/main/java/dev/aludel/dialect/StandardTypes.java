package dev.aludel.dialect;

import dev.aludel.type.Codec;
import dev.aludel.type.Json;
import dev.aludel.type.TypeName;
import dev.aludel.type.Wire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** The types as the SQL standard has them, in forms that most drivers know. */
final class StandardTypes {
    private StandardTypes() {}

    static Map<TypeName, TypeRule> rules() {
        Map<TypeName, TypeRule> rules = new EnumMap<>(TypeName.class);
        for (TypeName name : TypeName.values()) {
            rules.put(name, rule(name));
        }
        return rules;
    }

    private static TypeRule rule(TypeName name) {
        return switch (name) {
            case SMALLINT -> new TypeRule("SMALLINT", Codecs.smallint());
            case INTEGER -> new TypeRule("INTEGER", Codec.identity(Wire.INTEGER, Integer.class));
            case BIGINT -> new TypeRule("BIGINT", Codec.identity(Wire.BIGINT, Long.class));
            case REAL -> new TypeRule("REAL", Codecs.real(value -> value));
            case DOUBLE -> new TypeRule("DOUBLE PRECISION", Codec.identity(Wire.DOUBLE, Double.class));
            case NUMERIC -> new TypeRule("NUMERIC{}", Codec.identity(Wire.DECIMAL, BigDecimal.class));
            case BOOLEAN -> new TypeRule("BOOLEAN", Codec.identity(Wire.BOOLEAN, Boolean.class));
            case CHAR -> new TypeRule("CHAR{!}", Codecs.padded(Exactly::text));
            case VARCHAR -> new TypeRule("VARCHAR{}", Codecs.text(Exactly::text));
            case TEXT -> new TypeRule("TEXT", Codecs.text(Exactly::text));
            case BYTES -> new TypeRule("VARBINARY{}", "BLOB", Codec.identity(Wire.BYTES, byte[].class));
            case DATE -> new TypeRule("DATE", Codec.identity(Wire.DATE, LocalDate.class));
            case TIME -> new TypeRule("TIME{}", Codecs.micros(Wire.TIME, LocalTime.class));
            case TIMESTAMP -> new TypeRule("TIMESTAMP{}", Codecs.micros(Wire.TIMESTAMP, LocalDateTime.class));
            case TIMESTAMP_TZ ->
                new TypeRule("TIMESTAMP{} WITH TIME ZONE", Codecs.micros(Wire.TIMESTAMP_TZ, OffsetDateTime.class));
            case INTERVAL ->
                new TypeRule("BIGINT", Codec.of(Wire.BIGINT, Durations::micros, Long.class, Durations::ofMicros));
            case UUID -> new TypeRule("UUID", Codec.identity(Wire.UUID, UUID.class));
            case JSON, JSONB -> new TypeRule("JSON", Codec.of(Wire.TEXT, Json::text, String.class, Json::new));
        };
    }
}
