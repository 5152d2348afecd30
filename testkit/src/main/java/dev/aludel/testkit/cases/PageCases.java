package dev.aludel.testkit.cases;

import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.lower;
import static dev.aludel.sql.Sql.max;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;

import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Groups of rows, and parts of the rows. */
final class PageCases {
    private PageCases() {}

    static List<CompileCase> cases() {
        return Lines.all(groups(), having(), pages(), otherPages(), together());
    }

    private static List<CompileCase> groups() {
        return List.of(
                compileCase("grouped", select(users.active, count()).from(users).groupBy(users.active))
                        .all("SELECT users.active, count(*) FROM users GROUP BY users.active")
                        .yields(row(true, 3L), row(false, 1L)),
                compileCase(
                                "grouped by two",
                                select(users.active, users.age, count())
                                        .from(users)
                                        .groupBy(users.active, users.age))
                        .all("SELECT users.active, users.age, count(*) FROM users GROUP BY users.active, users.age")
                        .yields(row(true, 31, 1L), row(false, 25, 1L), row(true, null, 1L), row(true, 25, 1L)),
                compileCase(
                                "grouped, said twice",
                                select(count())
                                        .from(users)
                                        .groupBy(users.active)
                                        .groupBy(users.age))
                        .all("SELECT count(*) FROM users GROUP BY users.active, users.age")
                        .yields(1L, 1L, 1L, 1L),
                compileCase(
                                "grouped by a call",
                                select(lower(users.nick), count()).from(users).groupBy(lower(users.nick)))
                        .all("SELECT lower(users.nick), count(*) FROM users GROUP BY lower(users.nick)")
                        .yields(row("annie", 1L), row("cleo", 1L), row(null, 2L)),
                compileCase(
                                "grouped and sorted by an aggregate",
                                select(users.active)
                                        .from(users)
                                        .groupBy(users.active)
                                        .orderBy(count().desc()))
                        .all("SELECT users.active FROM users GROUP BY users.active ORDER BY count(*) DESC")
                        .yields(true, false));
    }

    private static List<CompileCase> having() {
        return List.of(
                compileCase(
                                "having",
                                select(users.active)
                                        .from(users)
                                        .groupBy(users.active)
                                        .having(count().gt(1L)))
                        .all("SELECT users.active FROM users GROUP BY users.active HAVING count(*) > ?", 1L)
                        .yields(true),
                compileCase(
                                "having, said twice",
                                select(users.active)
                                        .from(users)
                                        .groupBy(users.active)
                                        .having(count().gt(0L))
                                        .having(max(users.age).lt(31)))
                        .all(
                                "SELECT users.active FROM users GROUP BY users.active HAVING count(*) > ? AND"
                                        + " max(users.age) < ?",
                                0L,
                                31)
                        .yields(false),
                compileCase(
                                "having before grouped",
                                select(users.active)
                                        .from(users)
                                        .having(count().gt(1L))
                                        .groupBy(users.active))
                        .all("SELECT users.active FROM users GROUP BY users.active HAVING count(*) > ?", 1L)
                        .yields(true),
                compileCase("having without groups", select(count()).from(users).having(count().gt(9L)))
                        .all("SELECT count(*) FROM users HAVING count(*) > ?", 9L)
                        .yields());
    }

    private static List<CompileCase> pages() {
        return List.of(
                page("limit", 2, -1).all("LIMIT ?", 2L).yields(1L, 2L),
                page("limit and offset", 2, 1).all("LIMIT ? OFFSET ?", 2L, 1L).yields(2L, 3L),
                page("offset", -1, 2)
                        .all("OFFSET ?", 2L)
                        .on(SQLITE, "LIMIT -1 OFFSET ?", 2L)
                        .on(MYSQL_FAMILY, "LIMIT 18446744073709551615 OFFSET ?", 2L)
                        .yields(3L, 4L),
                page("limit of nothing", 0, -1).all("LIMIT ?", 0L).yields(),
                page("limit beyond the end", 9, 3)
                        .all("LIMIT ? OFFSET ?", 9L, 3L)
                        .yields(4L),
                page("offset beyond the end", 9, 9)
                        .all("LIMIT ? OFFSET ?", 9L, 9L)
                        .yields(),
                page("large limit", Long.MAX_VALUE, -1)
                        .all("LIMIT ?", Long.MAX_VALUE)
                        .yields(1L, 2L, 3L, 4L));
    }

    private static List<CompileCase> otherPages() {
        return List.of(
                compileCase(
                                "limit, said twice",
                                select(users.id)
                                        .from(users)
                                        .orderBy(users.id)
                                        .limit(3)
                                        .limit(1))
                        .all("SELECT users.id FROM users ORDER BY users.id LIMIT ?", 1L)
                        .yields(1L),
                compileCase(
                                "offset before limit",
                                select(users.id)
                                        .from(users)
                                        .orderBy(users.id)
                                        .offset(3)
                                        .limit(1))
                        .all("SELECT users.id FROM users ORDER BY users.id LIMIT ? OFFSET ?", 1L, 3L)
                        .yields(4L),
                compileCase(
                                "limit without an order",
                                select(users.id)
                                        .from(users)
                                        .where(users.id.gt(3L))
                                        .limit(1))
                        .all("SELECT users.id FROM users WHERE users.id > ? LIMIT ?", 3L, 1L)
                        .yields(4L));
    }

    private static List<CompileCase> together() {
        return List.of(compileCase(
                        "all clauses",
                        select(users.age, count().as("n"))
                                .from(users)
                                .where(users.age.isNotNull())
                                .groupBy(users.age)
                                .having(count().ge(1L))
                                .orderBy(users.age)
                                .limit(1)
                                .offset(1)
                                .asDistinct())
                .all(
                        "SELECT DISTINCT users.age, count(*) AS n FROM users WHERE users.age IS NOT NULL"
                                + " GROUP BY users.age HAVING count(*) >= ? ORDER BY users.age LIMIT ? OFFSET ?",
                        1L,
                        1L,
                        1L)
                .yields(row(31, 1L)));
    }

    private static CompileCase page(String name, long limit, long offset) {
        var sorted = select(users.id).from(users).orderBy(users.id);
        var limited = limit < 0 ? sorted : sorted.limit(limit);
        return compileCase(name, offset < 0 ? limited : limited.offset(offset))
                .within("SELECT users.id FROM users ORDER BY users.id {}");
    }
}
