package dev.aludel.testkit.cases;

import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.cumeDist;
import static dev.aludel.sql.Sql.firstValue;
import static dev.aludel.sql.Sql.lag;
import static dev.aludel.sql.Sql.lastValue;
import static dev.aludel.sql.Sql.lead;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.mode;
import static dev.aludel.sql.Sql.nthValue;
import static dev.aludel.sql.Sql.ntile;
import static dev.aludel.sql.Sql.percentRank;
import static dev.aludel.sql.Sql.percentileCont;
import static dev.aludel.sql.Sql.percentileDisc;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.window;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;

import dev.aludel.sql.Aggregate;
import dev.aludel.sql.FunctionCall;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Functions of windows, and of sorted groups. */
final class WindowFunctionCases {
    private WindowFunctionCases() {}

    static List<CompileCase> cases() {
        return Lines.all(ranks(), neighbours(), frames(), sorted());
    }

    private static List<CompileCase> ranks() {
        return List.of(
                over("rank from 0 to 1", percentRank(), "percent_rank()")
                        .yields(0.0, 1.0 / 3, 2.0 / 3, 1.0)
                        .yieldsOn(MARIADB, 0.0, 0.3333333333, 0.6666666667, 1.0),
                over("part before or with", cumeDist(), "cume_dist()").yields(0.25, 0.5, 0.75, 1.0),
                over("part of four rows", ntile(2), "ntile(2)").yields(1, 1, 2, 2));
    }

    private static List<CompileCase> neighbours() {
        return List.of(
                over("the row before", lag(users.id), "lag(users.id)").yields(null, 1L, 2L, 3L),
                over("two rows before", lag(users.id, 2), "lag(users.id, 2)").yields(null, null, 1L, 2L),
                over("two rows before, or another value", lag(users.id, 2, literal(0L)), "lag(users.id, 2, 0)")
                        .refused(MARIADB, "lag with a value for missing rows")
                        .yields(0L, 0L, 1L, 2L),
                over("the row behind", lead(users.id), "lead(users.id)").yields(2L, 3L, 4L, null),
                over("two rows behind", lead(users.id, 2), "lead(users.id, 2)").yields(3L, 4L, null, null),
                over("two rows behind, or another value", lead(users.id, 2, literal(0L)), "lead(users.id, 2, 0)")
                        .refused(MARIADB, "lead with a value for missing rows")
                        .yields(3L, 4L, 0L, 0L));
    }

    private static List<CompileCase> frames() {
        return List.of(
                over("first of the frame", firstValue(users.name), "first_value(users.name)")
                        .yields("Ana", "Ana", "Ana", "Ana"),
                over("last of the frame", lastValue(users.name), "last_value(users.name)")
                        .yields("Ana", "Bob", "Cleo", "O'Dan"),
                over("second of the frame", nthValue(users.name, 2), "nth_value(users.name, 2)")
                        .yields(null, "Bob", "Bob", "Bob"));
    }

    private static CompileCase over(String name, FunctionCall<?> call, String sql) {
        return compileCase(
                        name,
                        select(call.over(window().orderBy(users.id)))
                                .from(users)
                                .orderBy(users.id))
                .within("SELECT {} OVER (ORDER BY users.id) FROM users ORDER BY users.id")
                .all(sql);
    }

    private static List<CompileCase> sorted() {
        return List.of(
                within("median", percentileCont(0.5, users.id), "percentile_cont(0.5e0)")
                        .yields(2.5),
                within("value in the middle", percentileDisc(0.5, users.id), "percentile_disc(0.5e0)")
                        .yields(2L),
                compileCase("value there is most often", select(mode(users.age)).from(users))
                        .all("SELECT mode() WITHIN GROUP (ORDER BY users.age) FROM users")
                        .refused(SQLITE, "WITHIN GROUP")
                        .refused(MYSQL_FAMILY, "WITHIN GROUP")
                        .yields(25));
    }

    private static CompileCase within(String name, Aggregate<?> aggregate, String sql) {
        return compileCase(name, select(aggregate).from(users))
                .within("SELECT {} WITHIN GROUP (ORDER BY users.id) FROM users")
                .all(sql)
                .refused(SQLITE, "WITHIN GROUP")
                .refused(MYSQL_FAMILY, "WITHIN GROUP");
    }
}
