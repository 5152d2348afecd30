package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.lower;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.value;
import static dev.aludel.testkit.cases.Lines.where;

import dev.aludel.sql.Expression;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** {@code LIKE} and joined text. */
final class TextCases {
    private TextCases() {}

    static List<CompileCase> cases() {
        return Lines.all(like(), parts(), wildcards(), escapes(), joined(), joinedWithOthers());
    }

    private static List<CompileCase> like() {
        return List.of(
                where("like", users.name.like("%o%"))
                        .all("users.name LIKE ?", "%o%")
                        .yields(2L, 3L)
                        .yieldsOn(SQLITE, 2L, 3L, 4L)
                        .yieldsOn(MARIADB, 2L, 3L, 4L),
                where("like an expression", users.name.like(users.nick))
                        .all("users.name LIKE users.nick")
                        .yields()
                        .yieldsOn(SQLITE, 3L)
                        .yieldsOn(MARIADB, 3L),
                where("not like", users.name.like("B%").not())
                        .all("users.name NOT LIKE ?", "B%")
                        .yields(1L, 3L, 4L),
                where("opposite of not like", users.name.like("B%").not().not())
                        .all("users.name LIKE ?", "B%")
                        .yields(2L),
                where("like, of a column with NULL", users.nick.like("%"))
                        .all("users.nick LIKE ?", "%")
                        .yields(1L, 3L),
                where("not like, of a column with NULL", users.nick.like("a%").not())
                        .all("users.nick NOT LIKE ?", "a%")
                        .yields(3L),
                where("a call like", lower(users.name).like("b%"))
                        .all("lower(users.name) LIKE ?", "b%")
                        .yields(2L),
                where("a number like", users.id.like("2%"))
                        .all("users.id LIKE ?", "2%")
                        .yields(2L)
                        .notRunOn(POSTGRESQL, "it compares text with patterns and nothing else"));
    }

    private static List<CompileCase> parts() {
        return List.of(
                where("begins with", users.name.startsWith("An"))
                        .all("users.name LIKE ? || '%'", "An")
                        .on(MYSQL_FAMILY, "users.name LIKE concat(?, '%')", "An")
                        .yields(1L),
                where("ends with", users.name.endsWith("an"))
                        .all("users.name LIKE '%' || ?", "an")
                        .on(MYSQL_FAMILY, "users.name LIKE concat('%', ?)", "an")
                        .yields(4L),
                where("contains", users.name.contains("'"))
                        .all("users.name LIKE '%' || ? || '%'", "'")
                        .on(MYSQL_FAMILY, "users.name LIKE concat('%', ?, '%')", "'")
                        .yields(4L),
                where("does not begin with", users.name.startsWith("An").not())
                        .all("users.name NOT LIKE ? || '%'", "An")
                        .on(MYSQL_FAMILY, "users.name NOT LIKE concat(?, '%')", "An")
                        .yields(2L, 3L, 4L),
                where("contains nothing", users.nick.contains(""))
                        .all("users.nick LIKE '%' || ? || '%'", "")
                        .on(MYSQL_FAMILY, "users.nick LIKE concat('%', ?, '%')", "")
                        .yields(1L, 3L));
    }

    private static List<CompileCase> wildcards() {
        return List.of(
                where("begins with a wildcard", users.name.startsWith("_n"))
                        .all("users.name LIKE ? || '%'", "_n")
                        .on(MYSQL_FAMILY, "users.name LIKE concat(?, '%')", "_n")
                        .yields(1L),
                where("contains a wildcard", users.name.contains("%"))
                        .all("users.name LIKE '%' || ? || '%'", "%")
                        .on(MYSQL_FAMILY, "users.name LIKE concat('%', ?, '%')", "%")
                        .yields(1L, 2L, 3L, 4L),
                where("like an underscore", users.name.like("_ob"))
                        .all("users.name LIKE ?", "_ob")
                        .yields(2L));
    }

    private static List<CompileCase> escapes() {
        return List.of(
                titles("like with an escape", posts.title.like("100!%").escape('!'))
                        .all("posts.title LIKE ? ESCAPE '!'", "100!%")
                        .yields(3L),
                titles(
                                "not like with an escape",
                                posts.title.like("100!%").escape('!').not())
                        .all("posts.title NOT LIKE ? ESCAPE '!'", "100!%")
                        .yields(1L, 2L),
                titles(
                                "ends with an escaped wildcard",
                                posts.title.endsWith("/%").escape('/'))
                        .all("posts.title LIKE '%' || ? ESCAPE '/'", "/%")
                        .on(MYSQL_FAMILY, "posts.title LIKE concat('%', ?) ESCAPE '/'", "/%")
                        .yields(3L),
                titles("like with a quote as escape", posts.title.like("100'%").escape('\''))
                        .all("posts.title LIKE ? ESCAPE ''''", "100'%")
                        .yields(3L),
                titles(
                                "like with a backslash as escape",
                                posts.title.like("100\\%").escape('\\'))
                        .all("posts.title LIKE ? ESCAPE '\\'", "100\\%")
                        .on(MYSQL_FAMILY, "posts.title LIKE ? ESCAPE '\\\\'", "100\\%")
                        .yields(3L));
    }

    private static List<CompileCase> joined() {
        return List.of(
                value("joined text", users.name.concat(users.nick))
                        .all("users.name || users.nick")
                        .on(MYSQL_FAMILY, "concat(users.name, users.nick)")
                        .yields("Anaannie"),
                value("three texts joined", users.name.concat(literal("-")).concat(users.nick))
                        .all("users.name || '-' || users.nick")
                        .on(MYSQL_FAMILY, "concat(users.name, '-', users.nick)")
                        .yields("Ana-annie"),
                value(
                                "text joined to joined text",
                                users.name.concat(literal("-").concat(users.nick)))
                        .all("users.name || '-' || users.nick")
                        .on(MYSQL_FAMILY, "concat(users.name, '-', users.nick)")
                        .yields("Ana-annie"),
                value("a bound text joined", users.name.concat(value("!")))
                        .all("users.name || ?", "!")
                        .on(MYSQL_FAMILY, "concat(users.name, ?)", "!")
                        .yields("Ana!"),
                compileCase(
                                "NULL joined",
                                select(users.name.concat(users.nick))
                                        .from(users)
                                        .where(users.id.eq(2L)))
                        .all("SELECT users.name || users.nick FROM users WHERE users.id = ?", 2L)
                        .on(MYSQL_FAMILY, "SELECT concat(users.name, users.nick) FROM users WHERE users.id = ?", 2L)
                        .yields((Object) null),
                value("two bound texts joined", value("a").concat(value("b")))
                        .all("? || ?", "a", "b")
                        .on(MYSQL_FAMILY, "concat(?, ?)", "a", "b")
                        .yields("ab"));
    }

    private static List<CompileCase> joinedWithOthers() {
        return List.of(
                value("a number joined", users.id.concat(literal(". ")).concat(users.name))
                        .all("users.id || '. ' || users.name")
                        .on(MYSQL_FAMILY, "concat(users.id, '. ', users.name)")
                        .yields("1. Ana"),
                value("a sum joined on the right", users.name.concat(users.id.plus(1L)))
                        .all("users.name || (users.id + ?)", 1L)
                        .on(MYSQL_FAMILY, "concat(users.name, users.id + ?)", 1L)
                        .yields("Ana2"),
                value("a sum joined on the left", users.id.plus(1L).concat(users.name))
                        .all("(users.id + ?) || users.name", 1L)
                        .on(MYSQL_FAMILY, "concat(users.id + ?, users.name)", 1L)
                        .yields("2Ana"),
                value("a product joined", users.name.concat(users.id.times(3L)))
                        .all("users.name || (users.id * ?)", 3L)
                        .on(MYSQL_FAMILY, "concat(users.name, users.id * ?)", 3L)
                        .yields("Ana3"),
                value("a negative joined", users.id.negate().concat(users.name))
                        .all("-users.id || users.name")
                        .on(MYSQL_FAMILY, "concat(-users.id, users.name)")
                        .yields("-1Ana"),
                value(
                                "a comparison joined",
                                lower(users.name).concat(users.id.gt(2L).concat(literal(""))))
                        .all("lower(users.name) || (users.id > ?) || ''", 2L)
                        .on(MYSQL_FAMILY, "concat(lower(users.name), users.id > ?, '')", 2L)
                        .yields("ana0")
                        .yieldsOn(POSTGRESQL, "anafalse")
                        .yieldsOn(H2, "anaFALSE"));
    }

    private static CompileCase titles(String name, Expression<Boolean> condition) {
        return compileCase(name, select(posts.id).from(posts).where(condition).orderBy(posts.id))
                .within("SELECT posts.id FROM posts WHERE {} ORDER BY posts.id");
    }
}
