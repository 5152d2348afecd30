package dev.aludel.dialect.mysql;

import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.BYTES;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.SMALLINT;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.exact;
import static dev.aludel.type.Types.numeric;
import static dev.aludel.type.Types.varchar;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types that MySQL and MariaDB have and the standard has not, for static import. Other dialects refuse them, unless the
 * column has a variant for them:
 *
 * <pre>{@code
 * column("age", SMALLINT.variant("mysql", TINYINT_UNSIGNED))
 * // age TINYINT UNSIGNED     on MySQL and MariaDB
 * // age SMALLINT     elsewhere
 * }</pre>
 *
 * <p>A {@code SET} is text here: {@code exact("SET('a', 'b')", varchar(3)).only("mysql")}.
 */
public final class MysqlOwnTypes {
    /** A whole number of 8 bits. */
    public static final SqlType<Short> TINYINT = own("TINYINT", SMALLINT);

    /** A whole number from 0 to 255. */
    public static final SqlType<Short> TINYINT_UNSIGNED = own("TINYINT UNSIGNED", SMALLINT);

    /** A whole number from 0 to 65535. */
    public static final SqlType<Integer> SMALLINT_UNSIGNED = own("SMALLINT UNSIGNED", INTEGER);

    /** A whole number of 24 bits. */
    public static final SqlType<Integer> MEDIUMINT = own("MEDIUMINT", INTEGER);

    /** A whole number from 0 to 16777215. */
    public static final SqlType<Integer> MEDIUMINT_UNSIGNED = own("MEDIUMINT UNSIGNED", INTEGER);

    /** A whole number of 32 bits without a sign. */
    public static final SqlType<Long> INTEGER_UNSIGNED = own("INTEGER UNSIGNED", BIGINT);

    /** A whole number of 64 bits without a sign. */
    public static final SqlType<BigInteger> BIGINT_UNSIGNED =
            own("BIGINT UNSIGNED", numeric(20, 0)).map(BigInteger.class, BigDecimal::toBigInteger, BigDecimal::new);

    /** A year from 1901 to 2155, or 0. */
    public static final SqlType<Short> YEAR = own("YEAR", SMALLINT);

    /** Text of at most 255 bytes. */
    public static final SqlType<String> TINYTEXT = own("TINYTEXT", TEXT);

    /** Text of at most 2^24 bytes; the type {@code TEXT} of the standard types is {@code LONGTEXT}. */
    public static final SqlType<String> MEDIUMTEXT = own("MEDIUMTEXT", TEXT);

    /** At most 255 bytes. */
    public static final SqlType<byte[]> TINYBLOB = own("TINYBLOB", BYTES);

    /** At most 2^24 bytes; the type {@code BYTES} of the standard types is {@code LONGBLOB}. */
    public static final SqlType<byte[]> MEDIUMBLOB = own("MEDIUMBLOB", BYTES);

    /** The same for all sets, so that two of the same labels are equal. */
    private static final Function<String, Set<String>> SPLIT = MysqlOwnTypes::split;

    private static final Function<Set<String>, String> JOINED = MysqlOwnTypes::joined;

    /** An address of the internet with 4 bytes, as text: {@code INET4}, on MariaDB. */
    public static final SqlType<String> INET4 = exact("INET4", varchar(15)).only("mariadb");

    /** An address of the internet with 16 bytes, as text: {@code INET6}, on MariaDB. */
    public static final SqlType<String> INET6 = exact("INET6", varchar(45)).only("mariadb");

    private MysqlOwnTypes() {}

    /**
     * Bits, the highest first, in as few bytes as hold them: {@code BIT(12)}.
     *
     * @param length how many, from 1 to 64
     * @return the type
     * @throws ArgumentException if there are fewer or more
     */
    public static SqlType<byte[]> bit(int length) {
        if (length < 1 || length > 64) {
            throw new ArgumentException("bit(" + length + "): there are from 1 to 64 bits.");
        }
        return own("BIT(" + length + ")", BYTES);
    }

    /**
     * Any of some labels at once: {@code SET('red', 'green')}.
     *
     * <pre>{@code column("colours", MysqlOwnTypes.set("red", "green"))}</pre>
     *
     * @param labels the labels, of which none has a comma in it
     * @return the type, whose values are sets of labels in their order
     * @throws ArgumentException if there is no label, or one is empty or has a comma
     */
    @SuppressWarnings("unchecked") // there is one class for all sets
    public static SqlType<Set<String>> set(String... labels) {
        if (labels.length == 0) {
            throw new ArgumentException("set(): give at least one label.");
        }
        String list = Stream.of(labels)
                .map(MysqlOwnTypes::withoutComma)
                .map(label -> "'" + label.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "SET(", ")"));
        return own(list, TEXT).map((Class<Set<String>>) (Class<?>) Set.class, SPLIT, JOINED);
    }

    private static Set<String> split(String text) {
        return text.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(new LinkedHashSet<>(List.of(text.split(",", -1))));
    }

    private static String joined(Set<String> labels) {
        return labels.stream().map(MysqlOwnTypes::withoutComma).collect(Collectors.joining(","));
    }

    private static String withoutComma(String label) {
        if (label.isEmpty()) {
            throw new ArgumentException("a label of a SET is empty, which is no label");
        }
        if (label.indexOf(',') >= 0) {
            throw new ArgumentException("the label '" + label + "' of a SET has a comma in it, which divides labels");
        }
        return label;
    }

    private static <T> SqlType<T> own(String sql, SqlType<T> base) {
        return exact(sql, base).only("mysql");
    }
}
