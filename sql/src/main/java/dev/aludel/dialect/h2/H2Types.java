package dev.aludel.dialect.h2;

import dev.aludel.dialect.Durations;
import dev.aludel.dialect.TypeMap;
import dev.aludel.error.ArgumentException;
import dev.aludel.type.Codec;
import dev.aludel.type.EnumType;
import dev.aludel.type.TypeName;
import dev.aludel.type.Wire;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The types of H2. A NUMERIC of which nothing is said would have no digits behind the point, so it is a DECFLOAT.
 */
final class H2Types {
    static final TypeMap TYPES = TypeMap.standard()
            .with(TypeName.NUMERIC, "NUMERIC{}", "DECFLOAT")
            .with(TypeName.TEXT, "CHARACTER LARGE OBJECT")
            .with(TypeName.BYTES, "VARBINARY{}", "BINARY LARGE OBJECT")
            .with(TypeName.TIME, "TIME{}", "TIME(6)")
            .with(
                    TypeName.INTERVAL,
                    "INTERVAL DAY(9) TO SECOND(6)",
                    Codec.of(Wire.TEXT, Durations::days, String.class, H2Types::interval))
            .withValue(TypeName.INTERVAL, "CAST({} AS INTERVAL DAY(9) TO SECOND(6))")
            .withValue(TypeName.REAL, "CAST({} AS REAL)")
            .withValue(TypeName.JSON, "{} FORMAT JSON")
            .withValue(TypeName.JSONB, "{} FORMAT JSON")
            .withEnums(H2Types::enumeration)
            .with(new H2Arrays());

    /** {@code INTERVAL '-1 02:03:04.5' DAY TO SECOND}. */
    private static final Pattern INTERVAL =
            Pattern.compile("INTERVAL '(-?)(\\d+) (\\d+):(\\d+):(\\d+(?:\\.\\d+)?)' DAY TO SECOND");

    private H2Types() {}

    private static String enumeration(EnumType<?> type) {
        return type.labels().stream()
                .map(label -> "'" + label.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "ENUM(", ")"));
    }

    private static Duration interval(String text) {
        Matcher parts = INTERVAL.matcher(text);
        if (!parts.matches()) {
            throw new ArgumentException("an INTERVAL is read as DAY TO SECOND; cast it to that");
        }
        Duration length = Duration.parse(
                "P%sDT%sH%sM%sS".formatted(parts.group(2), parts.group(3), parts.group(4), parts.group(5)));
        return parts.group(1).isEmpty() ? length : length.negated();
    }
}
