package dev.aludel.testkit;

import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.BOOLEAN;
import static dev.aludel.type.Types.BYTES;
import static dev.aludel.type.Types.DATE;
import static dev.aludel.type.Types.DOUBLE;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.TIME;
import static dev.aludel.type.Types.TIMESTAMP;
import static dev.aludel.type.Types.TIMESTAMP_TZ;
import static dev.aludel.type.Types.UUID;
import static dev.aludel.type.Types.numeric;
import static dev.aludel.type.Types.varchar;

import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The table {@code kinds} of the {@link Fixture}: a column of each standard type, and one of a user's own. */
public final class Kinds extends Table {
    /** A class of the user's own, kept as its name. */
    public enum Colour {
        /** Kept as {@code RED}. */
        RED,
        /** Kept as {@code GREEN}. */
        GREEN
    }

    /** The type of {@link #colour}. */
    public static final SqlType<Colour> COLOUR = varchar(5).map(Colour.class, Colour::valueOf, Colour::name);

    /** Numbered by the database. */
    public final Column<Integer> id = column("id", INTEGER, primaryKey());

    /** {@code INTEGER}. */
    public final Column<Integer> integer = column("an_integer", INTEGER);

    /** {@code BIGINT}. */
    public final Column<Long> bigint = column("a_bigint", BIGINT);

    /** {@code DOUBLE PRECISION}. */
    public final Column<Double> real = column("a_double", DOUBLE);

    /** {@code NUMERIC(12, 4)}. */
    public final Column<BigDecimal> numeric = column("a_numeric", numeric(12, 4));

    /** {@code BOOLEAN}. */
    public final Column<Boolean> bool = column("a_boolean", BOOLEAN);

    /** {@code VARCHAR(20)}. */
    public final Column<String> varchar = column("a_varchar", varchar(20));

    /** Text without a limit. */
    public final Column<String> text = column("a_text", TEXT);

    /** Bytes without a limit. */
    public final Column<byte[]> bytes = column("some_bytes", BYTES);

    /** {@code DATE}. */
    public final Column<LocalDate> date = column("a_date", DATE);

    /** {@code TIME}. */
    public final Column<LocalTime> time = column("a_time", TIME);

    /** {@code TIMESTAMP}. */
    public final Column<LocalDateTime> timestamp = column("a_timestamp", TIMESTAMP);

    /** {@code TIMESTAMP WITH TIME ZONE}. */
    public final Column<OffsetDateTime> instant = column("an_instant", TIMESTAMP_TZ);

    /** A UUID. */
    public final Column<UUID> uuid = column("a_uuid", UUID);

    /** A class of the user's own. */
    public final Column<Colour> colour = column("a_colour", COLOUR);

    Kinds() {
        super("kinds");
    }
}
