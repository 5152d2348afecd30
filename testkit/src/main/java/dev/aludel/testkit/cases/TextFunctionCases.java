package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.charLength;
import static dev.aludel.sql.Sql.concat;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.ltrim;
import static dev.aludel.sql.Sql.position;
import static dev.aludel.sql.Sql.replace;
import static dev.aludel.sql.Sql.rtrim;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.stringAgg;
import static dev.aludel.sql.Sql.substring;
import static dev.aludel.sql.Sql.trim;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.kinds;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.value;

import dev.aludel.sql.Expression;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Functions of text. */
final class TextFunctionCases {
    private TextFunctionCases() {}

    static List<CompileCase> cases() {
        return Lines.all(parts(), replaced(), joined(), gathered());
    }

    private static List<CompileCase> parts() {
        return List.of(
                compileCase(
                                "number of characters",
                                select(charLength(kinds.text)).from(kinds).where(kinds.id.eq(1)))
                        .all("SELECT char_length(kinds.a_text) FROM kinds WHERE kinds.id = ?", 1)
                        .on(SQLITE, "SELECT length(kinds.a_text) FROM kinds WHERE kinds.id = ?", 1)
                        .yields(28)
                        .yieldsOn(H2, 29),
                value("text without spaces around it", trim(literal("  a b ")))
                        .all("trim('  a b ')")
                        .yields("a b"),
                value("text without spaces before it", ltrim(literal("  a b ")))
                        .all("ltrim('  a b ')")
                        .yields("a b "),
                value("text without spaces behind it", rtrim(literal("  a b ")))
                        .all("rtrim('  a b ')")
                        .yields("  a b"),
                value("text from a character on", substring(users.nick, 3))
                        .all("substring(users.nick, 3)")
                        .on(SQLITE, "substr(users.nick, 3)")
                        .yields("nie"),
                value("some characters", substring(users.nick, 2, 3))
                        .all("substring(users.nick, 2, 3)")
                        .on(SQLITE, "substr(users.nick, 2, 3)")
                        .yields("nni"));
    }

    private static List<CompileCase> replaced() {
        return List.of(
                value("a part replaced", replace(users.nick, "n", "m"))
                        .all("replace(users.nick, ?, ?)", "n", "m")
                        .yields("ammie"),
                value("a part replaced by an expression", replace(users.nick, literal("nn"), users.name))
                        .all("replace(users.nick, 'nn', users.name)")
                        .yields("aAnaie"),
                placed("position of a part", position("nie", users.nick), "nie").yields(3),
                placed("position of a part that is not there", position("x", users.nick), "x")
                        .yields(0),
                value(
                                "position of an expression",
                                position(users.name.concat(literal("")), concat(users.nick, users.name)))
                        .all("position(users.name || '' IN users.nick || users.name)")
                        .on(SQLITE, "instr(users.nick || users.name, users.name || '')")
                        .on(MYSQL_FAMILY, "position(concat(users.name, '') IN concat(users.nick, users.name))")
                        .on(H2, "locate(users.name || '', users.nick || users.name)")
                        .yields(6));
    }

    private static CompileCase placed(String name, Expression<?> position, String part) {
        return value(name, position)
                .all("position(? IN users.nick)", part)
                .on(SQLITE, "instr(users.nick, ?)", part)
                .on(H2, "locate(?, users.nick)", part);
    }

    private static List<CompileCase> joined() {
        return List.of(value("several texts", concat(users.name, literal("/"), users.nick, users.id))
                .all("users.name || '/' || users.nick || users.id")
                .on(MYSQL_FAMILY, "concat(users.name, '/', users.nick, users.id)")
                .yields("Ana/annie1"));
    }

    private static List<CompileCase> gathered() {
        return List.of(
                compileCase(
                                "texts of all rows",
                                select(stringAgg(users.nick, "; ").orderBy(users.nick.desc()))
                                        .from(users))
                        .all("SELECT string_agg(users.nick, '; ' ORDER BY users.nick DESC) FROM users")
                        .on(SQLITE, "SELECT group_concat(users.nick, '; ' ORDER BY users.nick DESC) FROM users")
                        .on(
                                MYSQL_FAMILY,
                                "SELECT group_concat(users.nick ORDER BY users.nick DESC SEPARATOR '; ') FROM users")
                        .yields("cleo; annie"),
                compileCase(
                                "texts in no order",
                                select(stringAgg(users.name, "")).from(users).where(users.id.eq(1L)))
                        .all("SELECT string_agg(users.name, '') FROM users WHERE users.id = ?", 1L)
                        .on(SQLITE, "SELECT group_concat(users.name, '') FROM users WHERE users.id = ?", 1L)
                        .on(
                                MYSQL_FAMILY,
                                "SELECT group_concat(users.name SEPARATOR '') FROM users WHERE users.id = ?",
                                1L)
                        .yields("Ana"),
                compileCase(
                                "texts of some rows, each once",
                                select(stringAgg(users.nick, ",").asDistinct().filter(users.id.lt(3L)))
                                        .from(users))
                        .all("SELECT string_agg(DISTINCT users.nick, ',') FILTER (WHERE users.id < ?) FROM users", 3L)
                        .refused(SQLITE, "DISTINCT in string_agg")
                        .on(
                                MYSQL_FAMILY,
                                "SELECT group_concat(DISTINCT CASE WHEN users.id < ? THEN users.nick END SEPARATOR"
                                        + " ',') FROM users",
                                3L)
                        .yields("annie"));
    }
}
