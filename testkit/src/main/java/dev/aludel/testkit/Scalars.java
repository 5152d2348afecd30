package dev.aludel.testkit;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.type.Types.INSTANT;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.INTERVAL;
import static dev.aludel.type.Types.REAL;
import static dev.aludel.type.Types.SMALLINT;
import static dev.aludel.type.Types.bytes;
import static dev.aludel.type.Types.character;
import static dev.aludel.type.Types.time;
import static dev.aludel.type.Types.timestamp;
import static dev.aludel.type.Types.timestampTz;

import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** The table {@code scalars} of the {@link Fixture}: the single values that {@link Kinds} has no column for. */
public final class Scalars extends Table {
    /** Numbered by the database. */
    public final Column<Integer> id = column("id", INTEGER, primaryKey());

    /** {@code SMALLINT}. */
    public final Column<Short> small = column("a_smallint", SMALLINT);

    /** {@code REAL}. */
    public final Column<Float> real = column("a_real", REAL);

    /** {@code CHAR(5)}. */
    public final Column<String> character = column("a_char", character(5));

    /** {@code VARBINARY(16)}. */
    public final Column<byte[]> bytes = column("few_bytes", bytes(16));

    /** {@code TIME(3)}. */
    public final Column<LocalTime> time = column("a_time", time(3));

    /** {@code TIMESTAMP(3)}. */
    public final Column<LocalDateTime> timestamp = column("a_timestamp", timestamp(3));

    /** {@code TIMESTAMP(3) WITH TIME ZONE}. */
    public final Column<OffsetDateTime> point = column("a_point", timestampTz(3));

    /** {@code TIMESTAMP WITH TIME ZONE}, as an {@link Instant}. */
    public final Column<Instant> instant = column("an_instant", INSTANT);

    /** {@code INTERVAL}. */
    public final Column<Duration> interval = column("an_interval", INTERVAL);

    Scalars() {
        super("scalars");
    }
}
