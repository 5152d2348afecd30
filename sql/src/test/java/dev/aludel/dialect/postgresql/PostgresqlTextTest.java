package dev.aludel.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.TypeMap;
import dev.aludel.error.ArgumentException;
import dev.aludel.type.Codec;
import dev.aludel.type.Range;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of arrays, ranges and hstores. */
class PostgresqlTextTest {
    private static final TypeMap TYPES = PostgresqlDialect.POSTGRESQL.types();
    private static final Codec<List<Integer>> NUMBERS = TYPES.codec(Types.array(Types.INTEGER));
    private static final Codec<List<List<Integer>>> TABLE = TYPES.codec(Types.array(Types.array(Types.INTEGER)));
    private static final Codec<Range<Integer>> RANGE = TYPES.codec(PostgresqlTypes.INT4RANGE);

    @Test
    void onlyWhatMustBeIsQuoted() {
        assertThat(NUMBERS.encode(Arrays.asList(1, null, -2))).isEqualTo("{1,NULL,-2}");
        assertThat(TYPES.codec(Types.array(Types.TEXT)).encode(List.of("a", "null", "", "b c", "\"\\")))
                .isEqualTo("{a,\"null\",\"\",\"b c\",\"\\\"\\\\\"}");
        assertThat(TABLE.encode(List.of(List.of(1), List.of(2)))).isEqualTo("{{1},{2}}");
        assertThat(RANGE.encode(Range.of(1, null))).isEqualTo("[1,)");
        assertThat(RANGE.encode(Range.closed(null, 5))).isEqualTo("(,5]");
        assertThat(RANGE.encode(Range.empty())).isEqualTo("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{1", "{1,", "{1}}", "1", "{\"1\"2}", "{1} ", "{\"1"})
    void anArrayThatEndsOrDiffersIsRefused(String text) {
        assertThatThrownBy(() -> NUMBERS.decode(text))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("an array of arrays is declared as array(array(…))");
    }

    @Test
    void anArrayWithAnotherNumberOfDimensionsIsRefused() {
        assertThatThrownBy(() -> NUMBERS.decode("{{1}}"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The array has more dimensions than its type; declare it as array(array(…)).");
        assertThatThrownBy(() -> TABLE.decode("{1}"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("differs at position 1");
        assertThat(TABLE.decode("{{1,NULL},{3,4}}")).isEqualTo(List.of(Arrays.asList(1, null), List.of(3, 4)));
        assertThat(NUMBERS.decode("[0:1]={1,2}")).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1,2", "[1;2)", "1,2", "[1,2)x", "[\"1,2)", "[1,2\\", "[1,2,3)"})
    void aRangeThatEndsOrDiffersIsRefused(String text) {
        assertThatThrownBy(() -> RANGE.decode(text))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("'" + text + "' is not a range as PostgreSQL writes it, from position ");
    }

    @Test
    void severalRangesThatEndAreRefused() {
        Codec<List<Range<Integer>>> several = TYPES.codec(PostgresqlTypes.INT4MULTIRANGE);
        assertThat(several.decode("{[1,3),[5,)}")).containsExactly(Range.of(1, 3), Range.of(5, null));
        for (String text : List.of("{[1,3)", "[1,3)", "{[1,3)}}")) {
            assertThatThrownBy(() -> several.decode(text)).isInstanceOf(ArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=>1", "\"a\"=>", "\"a\"=>\"1", "\"a\"=>\"1\" \"b\"=>\"2\"", "x\"a\"=>\"1\""})
    void anHstoreThatDiffersIsRefused(String text) {
        assertThatThrownBy(() -> TYPES.codec(PostgresqlTypes.HSTORE).decode(text))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("is not as PostgreSQL writes it, from position 0");
    }

    @Test
    void timesAreReadAsTheServerWritesThem() {
        reads(Types.DATE, "0044-03-15 BC", LocalDate.of(-43, 3, 15));
        reads(Types.DATE, "infinity", LocalDate.MAX);
        reads(Types.DATE, "-infinity", LocalDate.MIN);
        reads(Types.TIMESTAMP, "10000-01-01 00:00:00.1", LocalDateTime.parse("+10000-01-01T00:00:00.1"));
        reads(Types.TIMESTAMP, "-infinity", LocalDateTime.MIN);
        reads(Types.TIMESTAMP_TZ, "2026-01-31 23:59:59+05:30", OffsetDateTime.parse("2026-01-31T18:29:59Z"));
        reads(Types.TIMESTAMP_TZ, "1883-11-18 07:07:28-04:56:30", OffsetDateTime.parse("1883-11-18T12:03:58Z"));
        reads(Types.TIMESTAMP_TZ, "0044-03-15 00:00:00+00 BC", OffsetDateTime.parse("-0043-03-15T00:00:00Z"));
        reads(Types.TIMESTAMP_TZ, "infinity", OffsetDateTime.MAX);
    }

    private static <T> void reads(SqlType<T> type, String text, T value) {
        TextForm<T> form = new TextForm<>(TYPES.codec(type));
        assertThat(form.read(text)).isEqualTo(value);
        assertThat(form.read(form.write(value))).isEqualTo(value);
    }

    @Test
    void textOfAnotherStyleIsRefused() {
        assertThatThrownBy(() -> new TextForm<>(TYPES.codec(Types.DATE)).read("31.01.2026"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("is DateStyle ISO?");
        assertThatThrownBy(() -> new TextForm<>(TYPES.codec(Types.BYTES)).read("\\000"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("SET bytea_output = 'hex'");
        assertThatThrownBy(() -> new TextForm<>(TYPES.codec(Types.BOOLEAN)).read("maybe"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("'maybe' is neither t nor f.");
    }
}
