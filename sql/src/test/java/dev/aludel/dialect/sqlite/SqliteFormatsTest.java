package dev.aludel.dialect.sqlite;

import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.extract;
import static dev.aludel.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.sql.Extract;
import dev.aludel.sql.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Dates and times as other programs have written them. */
class SqliteFormatsTest {
    private static <T> void kept(SqlType<T> type, T value, Object sent, T back) {
        assertThat(SQLITE.types().encode(type, value, "sqlite").value()).isEqualTo(sent);
        assertThat(SQLITE.types().codec(type).decode(sent)).isEqualTo(back);
    }

    @Test
    void eachFormIsWrittenAndRead() {
        LocalDate day = LocalDate.of(2026, 1, 31);
        LocalDateTime time = day.atTime(23, 59, 59, 999_999_999);
        OffsetDateTime point = OffsetDateTime.parse("1969-12-31T23:59:59.999999999-01:00");
        kept(SqliteFormats.date("dd.MM.uuuu"), day, "31.01.2026", day);
        kept(SqliteFormats.time("HHmmss"), LocalTime.of(1, 2, 3), "010203", LocalTime.of(1, 2, 3));
        kept(SqliteFormats.timestamp("uuuuMMdd HHmmss"), time, "20260131 235959", time.withNano(0));
        kept(
                SqliteFormats.timestamp("uuuu-MM-dd'T'HH:mm:ss.SSS"),
                time,
                "2026-01-31T23:59:59.999",
                time.withNano(999_000_000));
        kept(SqliteFormats.epochSeconds(), point, 3_599L, OffsetDateTime.parse("1970-01-01T00:59:59Z"));
        kept(SqliteFormats.epochMillis(), point, 3_599_999L, OffsetDateTime.parse("1970-01-01T00:59:59.999Z"));
    }

    @Test
    void whatAFormDoesNotHoldIsRefused() {
        for (String pattern : new String[] {"uu-MM-dd HH:mm", "HH:mm:ss", "uu-MM-dd HH:mm:ss"}) {
            SqlType<LocalDateTime> type = SqliteFormats.timestamp(pattern);
            assertThatThrownBy(() -> SQLITE.types().encode(type, LocalDateTime.parse("1926-01-31T23:59:59"), "sqlite"))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageEndingWith("the form '" + pattern
                            + "' does not hold all of it, down to the second; add what is missing to the form.");
        }
        assertThatThrownBy(() -> SqliteFormats.date("nonsense"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("'nonsense' is no form of a date or time (");
    }

    @Test
    void theirPartsAreRefused() {
        SqlType<LocalDate> type = Types.DATE.variant("sqlite", SqliteFormats.date("dd.MM.uuuu"));
        Table table = table("t", column("d", type));
        var year = select(extract(Extract.Part.YEAR, table.column("d", LocalDate.class)));
        assertThatThrownBy(() -> SQLITE.compile(year))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("a part of a date kept in a form of its own");
    }
}
