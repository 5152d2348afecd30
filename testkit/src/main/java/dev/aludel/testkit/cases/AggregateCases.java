package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.avg;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.denseRank;
import static dev.aludel.sql.Sql.function;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.rank;
import static dev.aludel.sql.Sql.rowNumber;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.sum;
import static dev.aludel.sql.Sql.window;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.users;

import dev.aludel.dialect.Dialect;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Frame;
import dev.aludel.sql.Frame.Bound;
import dev.aludel.sql.Over;
import dev.aludel.sql.Window;
import dev.aludel.testkit.CompileCase;
import dev.aludel.type.Types;
import java.util.List;

/** Aggregates with what only they have, and functions over windows. */
final class AggregateCases {
    private static final List<Dialect> FILTER = List.of(SQLITE, POSTGRESQL, H2);
    private static final List<Dialect> NO_FILTER = List.of(MYSQL, MARIADB);
    private static final List<Dialect> GROUPS = List.of(SQLITE, POSTGRESQL, H2);

    private AggregateCases() {}

    static List<CompileCase> cases() {
        return Lines.all(aggregates(), ranks(), frames());
    }

    private static CompileCase ofUsers(String name, Expression<?> aggregate) {
        return compileCase(name, select(aggregate).from(users)).within("SELECT {} FROM users");
    }

    private static List<CompileCase> aggregates() {
        return List.of(
                ofUsers("sum", sum(users.age)).all("sum(users.age)").yields(81),
                ofUsers("avg", avg(users.age)).all("avg(users.age)").yields(27.0),
                ofUsers("count distinct", count(users.age).asDistinct())
                        .all("count(DISTINCT users.age)")
                        .yields(2L),
                ofUsers("count filtered", count().filter(users.active))
                        .on(FILTER, "count(*) FILTER (WHERE users.active)")
                        .on(NO_FILTER, "count(CASE WHEN users.active THEN 1 END)")
                        .yields(3L),
                ofUsers(
                                "sum filtered twice",
                                sum(users.age).filter(users.active).filter(users.id.gt(1L)))
                        .on(FILTER, "sum(users.age) FILTER (WHERE users.active AND users.id > ?)", 1L)
                        .on(NO_FILTER, "sum(CASE WHEN users.active AND users.id > ? THEN users.age END)", 1L)
                        .yields(25),
                ofUsers(
                                "an aggregate of sorted rows",
                                function("group_concat", Types.TEXT, users.name, literal(","))
                                        .orderBy(users.name.desc()))
                        .on(List.of(SQLITE, POSTGRESQL, H2), "group_concat(users.name, ',' ORDER BY users.name DESC)")
                        .refused(NO_FILTER, "ORDER BY in an aggregate")
                        .notRun("the function has another name on every database"),
                ofUsers(
                                "an ordered-set aggregate",
                                function("percentile_disc", Types.INTEGER, literal(0.5))
                                        .withinGroup(users.age.asc()))
                        .on(List.of(POSTGRESQL, H2), "percentile_disc(0.5e0) WITHIN GROUP (ORDER BY users.age)")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "WITHIN GROUP")
                        .yields(25));
    }

    private static CompileCase over(String name, Over<?> over) {
        return compileCase(name, select(over).from(users).orderBy(users.id))
                .within("SELECT {} FROM users ORDER BY users.id");
    }

    private static List<CompileCase> ranks() {
        return List.of(
                over("over everything", count().over(window()))
                        .all("count(*) OVER ()")
                        .yields(4L, 4L, 4L, 4L),
                over("row number", rowNumber().over(window().orderBy(users.name.desc())))
                        .all("row_number() OVER (ORDER BY users.name DESC)")
                        .yields(4L, 3L, 2L, 1L),
                over("rank", rank().over(window().orderBy(users.active)))
                        .all("rank() OVER (ORDER BY users.active)")
                        .yields(2L, 1L, 2L, 2L),
                over(
                                "dense rank in a partition",
                                denseRank()
                                        .over(window().partitionBy(users.active).orderBy(users.id)))
                        .all("dense_rank() OVER (PARTITION BY users.active ORDER BY users.id)")
                        .yields(1L, 1L, 2L, 3L),
                over(
                                "an aggregate filtered, over a window",
                                count().filter(users.active).over(window().orderBy(users.id)))
                        .on(FILTER, "count(*) FILTER (WHERE users.active) OVER (ORDER BY users.id)")
                        .on(NO_FILTER, "count(CASE WHEN users.active THEN 1 END) OVER (ORDER BY users.id)")
                        .yields(1L, 1L, 2L, 3L));
    }

    private static List<CompileCase> frames() {
        Window byId = window().orderBy(users.id);
        return List.of(
                over("rows", sum(users.id).over(byId.rows(Bound.preceding(1), Bound.CURRENT)))
                        .all("sum(users.id) OVER (ORDER BY users.id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)")
                        .yields(1L, 3L, 5L, 7L),
                over("rows to the end", sum(users.id).over(byId.rows(Bound.following(1), Bound.END)))
                        .all("sum(users.id) OVER (ORDER BY users.id ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)")
                        .yields(9L, 7L, 4L, CompileCase.row((Object) null)),
                over("range", sum(users.id).over(byId.range(Bound.START, Bound.CURRENT)))
                        .all("sum(users.id) OVER (ORDER BY users.id RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)")
                        .yields(1L, 3L, 6L, 10L),
                over("groups", sum(users.id).over(byId.groups(Bound.preceding(1), Bound.following(1))))
                        .on(GROUPS, "sum(users.id) OVER (ORDER BY users.id GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING)")
                        .refused(NO_FILTER, "GROUPS and EXCLUDE in a window")
                        .yields(3L, 6L, 9L, 7L),
                over(
                                "a frame without the row",
                                sum(users.id)
                                        .over(byId.rows(Bound.START, Bound.END).exclude(Frame.Exclusion.CURRENT_ROW)))
                        .on(
                                GROUPS,
                                "sum(users.id) OVER (ORDER BY users.id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED"
                                        + " FOLLOWING EXCLUDE CURRENT ROW)")
                        .refused(NO_FILTER, "GROUPS and EXCLUDE in a window")
                        .yields(9L, 8L, 7L, 6L));
    }
}
