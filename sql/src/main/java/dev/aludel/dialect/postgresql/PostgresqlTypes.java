package dev.aludel.dialect.postgresql;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;

import dev.aludel.dialect.Exactly;
import dev.aludel.type.NativeType;
import dev.aludel.type.Range;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The types that PostgreSQL has and others do not, for static import. Their values travel as text, in the form in which the
 * server writes it: {@code 10.0.0.1/32} comes back as {@code 10.0.0.1}.
 *
 * <pre>{@code
 * column("during", TSTZRANGE)     // a Column<Range<OffsetDateTime>>
 * column("address", INET)
 * }</pre>
 */
public final class PostgresqlTypes {
    /** The name of the dialect that has these types. */
    public static final String DATABASE = "postgresql";

    /** The same for all types, so that two of one name are equal. */
    private static final Function<String, String> SENT = Exactly::textWithoutZero;

    private static final Function<String, String> READ = Function.identity();

    /**
     * An amount of money with two digits behind the point: {@code MONEY}. It travels as {@code NUMERIC}, since its text depends
     * on the language of the server. {@code numeric(12, 2)} does the same on all databases.
     */
    public static final SqlType<BigDecimal> MONEY = Types.exact("MONEY", Types.numeric(19, 2))
            .only(DATABASE)
            .sent("CAST({} AS MONEY)")
            .read("CAST({} AS NUMERIC(19, 2))");

    /** The address of a host, with its network or without: {@code INET}. */
    public static final SqlType<String> INET = text("INET");

    /** The address of a network: {@code CIDR}. */
    public static final SqlType<String> CIDR = text("CIDR");

    /** The address of a network card: {@code MACADDR}. */
    public static final SqlType<String> MACADDR = text("MACADDR");

    /** The address of a network card in 8 bytes: {@code MACADDR8}. */
    public static final SqlType<String> MACADDR8 = text("MACADDR8");

    /** Text in which capital and small letters are the same: {@code CITEXT}, an extension. */
    public static final SqlType<String> CITEXT = text("CITEXT");

    /** A document prepared for text search: {@code TSVECTOR}. */
    public static final SqlType<String> TSVECTOR = text("TSVECTOR");

    /** A question for text search: {@code TSQUERY}. */
    public static final SqlType<String> TSQUERY = text("TSQUERY");

    /** A path in a JSON document: {@code JSONPATH}. */
    public static final SqlType<String> JSONPATH = text("JSONPATH");

    /** The number of an object in the catalogue: {@code OID}. */
    public static final SqlType<Long> OID =
            new NativeType<>(DATABASE, "OID", Long.class, String::valueOf, Long::valueOf);

    /** A table in the catalogue, by its name: {@code REGCLASS}. */
    public static final SqlType<String> REGCLASS = text("REGCLASS");

    /** Rules for text search, by their name: {@code REGCONFIG}. */
    public static final SqlType<String> REGCONFIG = text("REGCONFIG");

    /** Texts with names: {@code HSTORE}, an extension. A text may be {@code null}. */
    @SuppressWarnings("unchecked") // there is one class for all maps
    public static final SqlType<Map<String, @Nullable String>> HSTORE = new NativeType<>(
            DATABASE,
            "HSTORE",
            (Class<Map<String, @Nullable String>>) (Class<?>) Map.class,
            HstoreText::write,
            HstoreText::read);

    /** Whole numbers of 32 bits from one to another: {@code INT4RANGE}. */
    public static final SqlType<Range<Integer>> INT4RANGE = range("INT4RANGE", Types.INTEGER);

    /** Whole numbers of 64 bits from one to another: {@code INT8RANGE}. */
    public static final SqlType<Range<Long>> INT8RANGE = range("INT8RANGE", Types.BIGINT);

    /** Decimals from one to another: {@code NUMRANGE}. */
    public static final SqlType<Range<BigDecimal>> NUMRANGE = range("NUMRANGE", Types.NUMERIC);

    /** Days from one to another: {@code DATERANGE}. */
    public static final SqlType<Range<LocalDate>> DATERANGE = range("DATERANGE", Types.DATE);

    /** Days and times from one to another: {@code TSRANGE}. */
    public static final SqlType<Range<LocalDateTime>> TSRANGE = range("TSRANGE", Types.TIMESTAMP);

    /** Points in time from one to another: {@code TSTZRANGE}. */
    public static final SqlType<Range<OffsetDateTime>> TSTZRANGE = range("TSTZRANGE", Types.TIMESTAMP_TZ);

    /** Several ranges of whole numbers of 32 bits: {@code INT4MULTIRANGE}. */
    public static final SqlType<List<Range<Integer>>> INT4MULTIRANGE = multirange("INT4MULTIRANGE", Types.INTEGER);

    /** Several ranges of whole numbers of 64 bits: {@code INT8MULTIRANGE}. */
    public static final SqlType<List<Range<Long>>> INT8MULTIRANGE = multirange("INT8MULTIRANGE", Types.BIGINT);

    /** Several ranges of decimals: {@code NUMMULTIRANGE}. */
    public static final SqlType<List<Range<BigDecimal>>> NUMMULTIRANGE = multirange("NUMMULTIRANGE", Types.NUMERIC);

    /** Several ranges of days: {@code DATEMULTIRANGE}. */
    public static final SqlType<List<Range<LocalDate>>> DATEMULTIRANGE = multirange("DATEMULTIRANGE", Types.DATE);

    /** Several ranges of days and times: {@code TSMULTIRANGE}. */
    public static final SqlType<List<Range<LocalDateTime>>> TSMULTIRANGE = multirange("TSMULTIRANGE", Types.TIMESTAMP);

    /** Several ranges of points in time: {@code TSTZMULTIRANGE}. */
    public static final SqlType<List<Range<OffsetDateTime>>> TSTZMULTIRANGE =
            multirange("TSTZMULTIRANGE", Types.TIMESTAMP_TZ);

    private PostgresqlTypes() {}

    /**
     * So many bits, as the digits 0 and 1: {@code BIT(4)}.
     *
     * @param length how many
     * @return the type
     */
    public static SqlType<String> bit(int length) {
        return text("BIT(" + length + ")");
    }

    /**
     * At most so many bits, as the digits 0 and 1: {@code BIT VARYING(4)}.
     *
     * @param length the most
     * @return the type
     */
    public static SqlType<String> bitVarying(int length) {
        return text("BIT VARYING(" + length + ")");
    }

    /**
     * A type whose values are taken as the text the server writes: an extension, a domain.
     *
     * @param name the type in SQL, printed as it stands
     * @return the type
     */
    public static SqlType<String> text(String name) {
        return new NativeType<>(DATABASE, name, String.class, SENT, READ);
    }

    /**
     * A type of ranges: {@code CREATE TYPE floatrange AS RANGE (subtype = float8)}.
     *
     * @param name the type in SQL, printed as it stands
     * @param element the type of the bounds
     * @param <T> the class of the bounds
     * @return the type
     */
    @SuppressWarnings("unchecked") // there is one class for all ranges
    public static <T> SqlType<Range<T>> range(String name, SqlType<T> element) {
        return new NativeType<>(
                DATABASE,
                name,
                (Class<Range<T>>) (Class<?>) Range.class,
                range -> RangeText.write(range, form(element)),
                text -> RangeText.read(text, form(element)));
    }

    /**
     * A type of several ranges, which PostgreSQL puts in order and joins where they touch.
     *
     * @param name the type in SQL, printed as it stands
     * @param element the type of the bounds
     * @param <T> the class of the bounds
     * @return the type
     */
    @SuppressWarnings("unchecked") // there is one class for all lists
    public static <T> SqlType<List<Range<T>>> multirange(String name, SqlType<T> element) {
        return new NativeType<>(
                DATABASE,
                name,
                (Class<List<Range<T>>>) (Class<?>) List.class,
                ranges -> RangeText.writeAll(ranges, form(element)),
                text -> RangeText.readAll(text, form(element)));
    }

    /** Asked when it is needed, since the dialect itself knows these types. */
    private static <T> TextForm<T> form(SqlType<T> element) {
        return new TextForm<>(POSTGRESQL.types().codec(element));
    }
}
