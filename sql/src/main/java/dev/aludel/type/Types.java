package dev.aludel.type;

import dev.aludel.error.ArgumentException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The standard types, for static import.
 *
 * <pre>{@code
 * import static dev.aludel.type.Types.*;
 *
 * column("price", numeric(10, 2))
 * column("born", DATE)
 * }</pre>
 */
public final class Types {
    /** A whole number of 16 bits: {@code SMALLINT}. */
    public static final SqlType<Short> SMALLINT = plain(TypeName.SMALLINT, Short.class);

    /** A whole number of 32 bits: {@code INTEGER}. */
    public static final SqlType<Integer> INTEGER = plain(TypeName.INTEGER, Integer.class);

    /** A whole number of 64 bits: {@code BIGINT}. */
    public static final SqlType<Long> BIGINT = plain(TypeName.BIGINT, Long.class);

    /** A binary floating point number of 32 bits: {@code REAL}, or {@code FLOAT} on MySQL. */
    public static final SqlType<Float> REAL = plain(TypeName.REAL, Float.class);

    /** A binary floating point number: {@code DOUBLE PRECISION}. Not for money. */
    public static final SqlType<Double> DOUBLE = plain(TypeName.DOUBLE, Double.class);

    /**
     * An exact decimal with the database's own precision: {@code NUMERIC}. SQLite computes with binary numbers: it keeps
     * 15 digits, and more are refused. Where its sums have to be exact, keep whole cents:
     *
     * <pre>{@code
     * SqlType<BigDecimal> MONEY = BIGINT.map(
     *         BigDecimal.class, cents -> BigDecimal.valueOf(cents, 2), money -> money.movePointRight(2).longValueExact());
     * }</pre>
     */
    public static final SqlType<BigDecimal> NUMERIC = plain(TypeName.NUMERIC, BigDecimal.class);

    /** True or false: {@code BOOLEAN}, or the database's nearest thing. */
    public static final SqlType<Boolean> BOOLEAN = plain(TypeName.BOOLEAN, Boolean.class);

    /** Text whose length the database does not limit: {@code VARCHAR}; MySQL and MariaDB want {@link #varchar(int)}. */
    public static final SqlType<String> VARCHAR = plain(TypeName.VARCHAR, String.class);

    /** Long text: {@code TEXT} or {@code CLOB}. */
    public static final SqlType<String> TEXT = plain(TypeName.TEXT, String.class);

    /** Bytes: {@code BYTEA} or {@code BLOB}. */
    public static final SqlType<byte[]> BYTES = plain(TypeName.BYTES, byte[].class);

    /** A day of the calendar: {@code DATE}. */
    public static final SqlType<LocalDate> DATE = plain(TypeName.DATE, LocalDate.class);

    /**
     * A time of day, to the microsecond: {@code TIME}. As of all types with a time, what is finer is cut off, never rounded
     * up, on all databases alike; {@link #strict} refuses it.
     */
    public static final SqlType<LocalTime> TIME = plain(TypeName.TIME, LocalTime.class);

    /** A day and a time without a zone, to the microsecond: {@code TIMESTAMP}. */
    public static final SqlType<LocalDateTime> TIMESTAMP = plain(TypeName.TIMESTAMP, LocalDateTime.class);

    /**
     * A point in time, to the microsecond: {@code TIMESTAMP WITH TIME ZONE}. The instant is kept; the offset is not, and
     * comes back as the database has it, which is UTC on most.
     */
    public static final SqlType<OffsetDateTime> TIMESTAMP_TZ = plain(TypeName.TIMESTAMP_TZ, OffsetDateTime.class);

    /** A point in time, to the microsecond, kept as {@link #TIMESTAMP_TZ}. */
    public static final SqlType<Instant> INSTANT =
            TIMESTAMP_TZ.map(Instant.class, OffsetDateTime::toInstant, Types::utc);

    /**
     * A length of time, to the microsecond: {@code INTERVAL} on PostgreSQL and H2, and elsewhere a {@code BIGINT} that
     * counts microseconds. An interval of months is no length of time and is not read.
     */
    public static final SqlType<Duration> INTERVAL = plain(TypeName.INTERVAL, Duration.class);

    /** A UUID: the database's own type, or 32 hexadecimal digits where it has none. */
    public static final SqlType<UUID> UUID = plain(TypeName.UUID, UUID.class);

    /** A JSON document as its text; compare documents as {@link #JSONB}. */
    public static final SqlType<Json> JSON = plain(TypeName.JSON, Json.class);

    /** A JSON document in PostgreSQL's searchable form {@code JSONB}; the same as {@link #JSON} elsewhere. */
    public static final SqlType<Json> JSONB = plain(TypeName.JSONB, Json.class);

    private static final Map<Class<?>, SqlType<?>> BY_CLASS = Map.ofEntries(
            Map.entry(Short.class, SMALLINT),
            Map.entry(Float.class, REAL),
            Map.entry(Instant.class, INSTANT),
            Map.entry(Duration.class, INTERVAL),
            Map.entry(Integer.class, INTEGER),
            Map.entry(Long.class, BIGINT),
            Map.entry(Double.class, DOUBLE),
            Map.entry(BigDecimal.class, NUMERIC),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(String.class, TEXT),
            Map.entry(byte[].class, BYTES),
            Map.entry(LocalDate.class, DATE),
            Map.entry(LocalTime.class, TIME),
            Map.entry(LocalDateTime.class, TIMESTAMP),
            Map.entry(OffsetDateTime.class, TIMESTAMP_TZ),
            Map.entry(UUID.class, UUID),
            Map.entry(Json.class, JSON));

    private Types() {}

    /**
     * Text of at most so many characters: {@code VARCHAR(50)}.
     *
     * @param length the most characters, one or more
     * @return the type
     * @throws ArgumentException if the length is less than one
     */
    public static SqlType<String> varchar(int length) {
        return sized("varchar", TypeName.VARCHAR, String.class, length);
    }

    /**
     * Text of one length, filled up with spaces by the database: {@code CHAR(3)}. The spaces are taken off again when it
     * is read, and text that ends in a space is refused.
     *
     * @param length the characters, one or more
     * @return the type
     * @throws ArgumentException if the length is less than one
     */
    public static SqlType<String> character(int length) {
        return sized("character", TypeName.CHAR, String.class, length);
    }

    /**
     * Bytes of at most so many: {@code VARBINARY(16)}; {@code BYTEA} and {@code BLOB} on PostgreSQL and SQLite, which have
     * no limit.
     *
     * @param length the most bytes, one or more
     * @return the type
     * @throws ArgumentException if the length is less than one
     */
    public static SqlType<byte[]> bytes(int length) {
        return sized("bytes", TypeName.BYTES, byte[].class, length);
    }

    /**
     * A time of day with so many digits of a second: {@code TIME(3)}. More are cut off where a value is to be stored.
     *
     * @param digits from 0 to 6
     * @return the type
     * @throws ArgumentException if there are fewer or more
     */
    public static SqlType<LocalTime> time(int digits) {
        return fractional("time", TypeName.TIME, LocalTime.class, digits);
    }

    /**
     * A day and a time with so many digits of a second: {@code TIMESTAMP(3)}. More are cut off where a value is to be
     * stored.
     *
     * @param digits from 0 to 6
     * @return the type
     * @throws ArgumentException if there are fewer or more
     */
    public static SqlType<LocalDateTime> timestamp(int digits) {
        return fractional("timestamp", TypeName.TIMESTAMP, LocalDateTime.class, digits);
    }

    /**
     * A point in time with so many digits of a second: {@code TIMESTAMP(3) WITH TIME ZONE}. More are cut off where a value
     * is to be stored.
     *
     * @param digits from 0 to 6
     * @return the type
     * @throws ArgumentException if there are fewer or more
     */
    public static SqlType<OffsetDateTime> timestampTz(int digits) {
        return fractional("timestampTz", TypeName.TIMESTAMP_TZ, OffsetDateTime.class, digits);
    }

    /**
     * The same type, which refuses a value with more digits of a second than are kept, and does not cut them off.
     *
     * <pre>{@code
     * column("seen", TIMESTAMP)           // LocalDateTime.now() is kept to the microsecond
     * column("signed", strict(TIMESTAMP)) // LocalDateTime.now() is refused, LocalDateTime.now().truncatedTo(MICROS) kept
     * }</pre>
     *
     * @param type a type with a time, an array of one, or your own class on top of one
     * @param <T> the class of the values
     * @return the strict type
     * @throws ArgumentException if the type has no time
     */
    public static <T> SqlType<T> strict(SqlType<T> type) {
        return Strictness.of(type);
    }

    /**
     * An exact decimal: {@code NUMERIC(10, 2)}.
     *
     * @param precision how many digits in all, one or more
     * @param scale how many of them behind the point, from zero to {@code precision}
     * @return the type
     * @throws ArgumentException if the two do not fit together
     */
    public static SqlType<BigDecimal> numeric(int precision, int scale) {
        if (precision < 1 || scale < 0 || scale > precision) {
            throw new ArgumentException("numeric(" + precision + ", " + scale
                    + "): the precision is one or more, the scale from zero to the precision.");
        }
        return new StandardType<>(TypeName.NUMERIC, BigDecimal.class, List.of(precision, scale));
    }

    /**
     * Several values of one type in one: {@code INTEGER[]}. PostgreSQL and H2 have arrays.
     *
     * <pre>{@code
     * column("tags", array(TEXT))           // a Column<List<String>>
     * column("board", array(array(INTEGER)))
     * }</pre>
     *
     * @param element the type of the values, of which some may be {@code null}
     * @param <E> the class of the values
     * @return the type
     */
    public static <E> SqlType<List<E>> array(SqlType<E> element) {
        return new ArrayType<>(element);
    }

    /**
     * Objects kept as JSON documents.
     *
     * <pre>{@code
     * column("settings", json(Settings.class, new Jackson2(new ObjectMapper())))
     * }</pre>
     *
     * @param type the class of the objects
     * @param mapper turns them into documents and back
     * @param <T> the class of the objects
     * @return the type; Java's {@code null} is SQL's {@code NULL}, and the document {@code null} is an error unless the
     *     class has a value for it
     */
    public static <T> SqlType<T> json(Class<T> type, JsonMapper mapper) {
        return documents(JSON, type, mapper);
    }

    /**
     * Objects kept as JSON documents in PostgreSQL's searchable form.
     *
     * @param type the class of the objects
     * @param mapper turns them into documents and back
     * @param <T> the class of the objects
     * @return the type, as that of {@link #json(Class, JsonMapper)}
     */
    public static <T> SqlType<T> jsonb(Class<T> type, JsonMapper mapper) {
        return documents(JSONB, type, mapper);
    }

    private static <T> SqlType<T> documents(SqlType<Json> base, Class<T> type, JsonMapper mapper) {
        return base.map(type, document -> object(document, type, mapper), object -> new Json(mapper.write(object)));
    }

    private static <T> T object(Json document, Class<T> type, JsonMapper mapper) {
        T object = mapper.read(document.text(), type);
        if (object == null) {
            throw new ArgumentException("The document is JSON's null, and " + type.getName()
                    + " has no value for it; read it as JSON, whose Json.NULL is not SQL's NULL.");
        }
        return object;
    }

    /**
     * The constants of an enum, kept by their names: {@code ENUM('SAD', 'OK')}, or {@code mood} on PostgreSQL.
     *
     * @param name the name of the type, on databases where it has one
     * @param type the enum
     * @param <E> the enum
     * @return the type
     * @throws ArgumentException if the enum has no constants
     */
    public static <E extends Enum<E>> EnumType<E> enumOf(String name, Class<E> type) {
        return EnumType.of(name, type, Enum::name);
    }

    /**
     * The constants of an enum, kept by labels of your own.
     *
     * <pre>{@code enumOf("mood", Mood.class, Mood::code)}</pre>
     *
     * @param name the name of the type, on databases where it has one
     * @param type the enum
     * @param label gives the label of a constant
     * @param <E> the enum
     * @return the type
     * @throws ArgumentException if the enum has no constants, or two have one label, or one is empty
     */
    public static <E extends Enum<E>> EnumType<E> enumOf(String name, Class<E> type, Function<E, String> label) {
        return EnumType.of(name, type, label);
    }

    /**
     * Labels that no enum of the program stands behind: the values are texts, and no others than these.
     *
     * <pre>{@code enumOf("mood", "sad", "happy")}</pre>
     *
     * @param name the name of the type, on databases where it has one
     * @param first the first label
     * @param others the other labels, in their order
     * @return the type
     * @throws ArgumentException if a label is empty or there twice
     */
    public static EnumType<String> enumOf(String name, String first, String... others) {
        List<String> labels = new ArrayList<>(List.of(first));
        labels.addAll(List.of(others));
        return new EnumType<>(Optional.empty(), name, String.class, labels, true);
    }

    /**
     * A type under the very name a database has for it.
     *
     * <pre>{@code
     * column("age", exact("TINYINT UNSIGNED", SMALLINT).only("mysql"))
     * column("place", exact("NVARCHAR(20)", varchar(20)))
     * }</pre>
     *
     * @param sql the type in SQL, written as it stands; never a user's input
     * @param base the type whose values these are
     * @param <T> the class of the values
     * @return the type
     * @throws ArgumentException if the name is empty
     */
    public static <T> ExactType<T> exact(String sql, SqlType<T> base) {
        return new ExactType<>(sql, base, List.of(), "{}", "{}");
    }

    /**
     * The type of a value that stands in a statement without a column beside it.
     *
     * @param value the value, not {@code null}
     * @param <T> its class
     * @return its type
     * @throws ArgumentException if no standard type has the value's class
     */
    @SuppressWarnings("unchecked") // the map pairs each class with the type of that class
    public static <T> SqlType<T> of(T value) {
        SqlType<?> type = BY_CLASS.get(value.getClass());
        if (type == null) {
            throw new ArgumentException("A value of " + value.getClass().getName()
                    + " has no SQL type of its own; give one: value(TYPE, …), or map your class with SqlType.map.");
        }
        return (SqlType<T>) type;
    }

    private static OffsetDateTime utc(Instant instant) {
        try {
            return instant.atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new ArgumentException(
                    "its year is beyond those of an OffsetDateTime; use NULL for what is always or never.", e);
        }
    }

    private static <T> SqlType<T> sized(String method, TypeName name, Class<T> javaType, int length) {
        if (length < 1) {
            throw new ArgumentException(method + "(" + length + "): the length is one or more.");
        }
        return new StandardType<>(name, javaType, List.of(length));
    }

    private static <T> SqlType<T> fractional(String method, TypeName name, Class<T> javaType, int digits) {
        if (digits < 0 || digits > 6) {
            throw new ArgumentException(method + "(" + digits + "): a second has from 0 to 6 digits behind the point.");
        }
        return new StandardType<>(name, javaType, List.of(digits));
    }

    private static <T> SqlType<T> plain(TypeName name, Class<T> javaType) {
        return new StandardType<>(name, javaType, List.of());
    }
}
