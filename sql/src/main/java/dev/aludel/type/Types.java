package dev.aludel.type;

import dev.aludel.error.ArgumentException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
    /** A whole number of 32 bits: {@code INTEGER}. */
    public static final SqlType<Integer> INTEGER = plain(TypeName.INTEGER, Integer.class);

    /** A whole number of 64 bits: {@code BIGINT}. */
    public static final SqlType<Long> BIGINT = plain(TypeName.BIGINT, Long.class);

    /** A binary floating point number: {@code DOUBLE PRECISION}. Not for money. */
    public static final SqlType<Double> DOUBLE = plain(TypeName.DOUBLE, Double.class);

    /** An exact decimal with the database's own precision: {@code NUMERIC}. */
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

    /** A time of day, to the microsecond: {@code TIME}. */
    public static final SqlType<LocalTime> TIME = plain(TypeName.TIME, LocalTime.class);

    /** A day and a time without a zone, to the microsecond: {@code TIMESTAMP}. */
    public static final SqlType<LocalDateTime> TIMESTAMP = plain(TypeName.TIMESTAMP, LocalDateTime.class);

    /**
     * A point in time, to the microsecond: {@code TIMESTAMP WITH TIME ZONE}. The instant is kept; the offset is not, and
     * comes back as the database has it, which is UTC on most.
     */
    public static final SqlType<OffsetDateTime> TIMESTAMP_TZ = plain(TypeName.TIMESTAMP_TZ, OffsetDateTime.class);

    /** A UUID: the database's own type, or 32 hexadecimal digits where it has none. */
    public static final SqlType<UUID> UUID = plain(TypeName.UUID, UUID.class);

    /** A JSON document as its text; compare documents as {@link #JSONB}. */
    public static final SqlType<Json> JSON = plain(TypeName.JSON, Json.class);

    /** A JSON document in PostgreSQL's searchable form {@code JSONB}; the same as {@link #JSON} elsewhere. */
    public static final SqlType<Json> JSONB = plain(TypeName.JSONB, Json.class);

    private static final Map<Class<?>, SqlType<?>> BY_CLASS = Map.ofEntries(
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
        if (length < 1) {
            throw new ArgumentException("varchar(" + length + "): the length is one or more.");
        }
        return new StandardType<>(TypeName.VARCHAR, String.class, List.of(length));
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

    private static <T> SqlType<T> plain(TypeName name, Class<T> javaType) {
        return new StandardType<>(name, javaType, List.of());
    }
}
