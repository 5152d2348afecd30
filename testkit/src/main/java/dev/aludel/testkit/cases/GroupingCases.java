package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.cube;
import static dev.aludel.sql.Sql.grouping;
import static dev.aludel.sql.Sql.groupingSets;
import static dev.aludel.sql.Sql.rollup;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;

import dev.aludel.sql.GroupingSets;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Groups in several ways at once, and the order by a label. */
final class GroupingCases {
    private GroupingCases() {}

    static List<CompileCase> cases() {
        return Lines.all(rollups(), limits(), others(), labels());
    }

    private static List<CompileCase> rollups() {
        return List.of(
                grouped("groups and all together", rollup(users.active))
                        .all("ROLLUP (users.active)")
                        .on(MYSQL_FAMILY, "users.active WITH ROLLUP")
                        .refused(SQLITE, "ROLLUP")
                        .refused(H2, "ROLLUP")
                        .yields(row(true, 3L), row(false, 1L), row(null, 4L)),
                compileCase(
                                "groups within groups",
                                select(users.age, users.active, count())
                                        .from(users)
                                        .where(users.age.isNotNull())
                                        .groupBy(rollup(users.age, users.active)))
                        .within("SELECT users.age, users.active, count(*) FROM users WHERE users.age IS NOT NULL"
                                + " GROUP BY {}")
                        .all("ROLLUP (users.age, users.active)")
                        .on(MYSQL_FAMILY, "users.age, users.active WITH ROLLUP")
                        .refused(SQLITE, "ROLLUP")
                        .refused(H2, "ROLLUP")
                        .yields(
                                row(31, true, 1L),
                                row(31, null, 1L),
                                row(25, true, 1L),
                                row(25, false, 1L),
                                row(25, null, 2L),
                                row(null, null, 3L)));
    }

    private static List<CompileCase> limits() {
        return List.of(
                compileCase(
                                "a rollup beside another group",
                                select(count()).from(users).groupBy(users.age).groupBy(rollup(users.active)))
                        .all("SELECT count(*) FROM users GROUP BY users.age, ROLLUP (users.active)")
                        .refused(SQLITE, "ROLLUP")
                        .refused(H2, "ROLLUP")
                        .refused(MYSQL_FAMILY, "ROLLUP beside other groups")
                        .yields(1L, 1L, 1L, 1L, 1L, 1L, 2L),
                compileCase(
                                "which values a row stands for",
                                select(grouping(users.active), count())
                                        .from(users)
                                        .groupBy(rollup(users.active)))
                        .within("SELECT grouping(users.active), count(*) FROM users GROUP BY {}")
                        .all("ROLLUP (users.active)")
                        .on(MYSQL_FAMILY, "users.active WITH ROLLUP")
                        .refused(MARIADB, "the function grouping")
                        .refused(SQLITE, "ROLLUP")
                        .refused(H2, "ROLLUP")
                        .yields(row(0, 3L), row(0, 1L), row(1, 4L)));
    }

    private static List<CompileCase> others() {
        return List.of(
                refusedButOnPostgresql(grouped("groups by each choice", cube(users.active))
                                .all("CUBE (users.active)"))
                        .yields(row(true, 3L), row(false, 1L), row(null, 4L)),
                refusedButOnPostgresql(grouped(
                                        "groups by several lists",
                                        groupingSets(List.of(List.of(users.active, users.age), List.of(users.active))))
                                .all("GROUPING SETS ((users.active, users.age), (users.active))"))
                        .yields(
                                row(true, 1L),
                                row(true, 1L),
                                row(true, 1L),
                                row(false, 1L),
                                row(true, 3L),
                                row(false, 1L)),
                refusedButOnPostgresql(grouped(
                                        "groups by a list and by none",
                                        groupingSets(List.of(List.of(users.active), List.of())))
                                .all("GROUPING SETS ((users.active), ())"))
                        .yields(row(true, 3L), row(false, 1L), row(null, 4L)));
    }

    private static CompileCase grouped(String name, GroupingSets sets) {
        return compileCase(name, select(users.active, count()).from(users).groupBy(sets))
                .within("SELECT users.active, count(*) FROM users GROUP BY {}");
    }

    private static CompileCase refusedButOnPostgresql(CompileCase line) {
        String construct = "CUBE and GROUPING SETS";
        return line.refused(SQLITE, construct).refused(MYSQL_FAMILY, construct).refused(H2, construct);
    }

    private static List<CompileCase> labels() {
        return List.of(
                compileCase(
                                "sorted by a label",
                                select(users.active, count().as("total"))
                                        .from(users)
                                        .groupBy(users.active)
                                        .orderByLabel("total", "active"))
                        .all("SELECT users.active, count(*) AS total FROM users GROUP BY users.active"
                                + " ORDER BY total, users.active")
                        .yields(row(false, 1L), row(true, 3L)),
                compileCase(
                                "sorted downwards by what has a label",
                                select(users.age.plus(1).as("next year"), users.id)
                                        .from(users)
                                        .orderBy(
                                                users.age
                                                        .plus(1)
                                                        .as("next year")
                                                        .desc()
                                                        .nullsLast(),
                                                users.id.asc()))
                        .all(
                                "SELECT users.age + ? AS \"next year\", users.id FROM users"
                                        + " ORDER BY \"next year\" DESC NULLS LAST, users.id",
                                1)
                        .on(
                                MYSQL_FAMILY,
                                "SELECT users.age + ? AS `next year`, users.id FROM users"
                                        + " ORDER BY `next year` IS NULL, `next year` DESC, users.id",
                                1)
                        .yields(row(32, 1L), row(26, 2L), row(26, 4L), row(null, 3L)));
    }
}
