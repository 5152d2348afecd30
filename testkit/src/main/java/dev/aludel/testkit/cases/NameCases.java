package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.schema;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.lower;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.Fixture.words;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.varchar;

import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Names: which are quoted, and how. */
final class NameCases {
    private static final String ELSEWHERE = "no database has such a table";

    private NameCases() {}

    static List<CompileCase> cases() {
        return Lines.all(columns(), tables(), labels(), plainNames(), schemas(), reserved(), lengths(), changes());
    }

    private static List<CompileCase> columns() {
        return List.of(
                word("a name that is reserved", words.select, "\"select\"", "`select`")
                        .yields(1),
                word("a name with capital letters", words.mixed, "\"MixedCase\"", "`MixedCase`")
                        .yields("mixed"),
                word("a name with a space", words.spaced, "\"two words\"", "`two words`")
                        .yields("spaced"),
                word("a name with a double quote", words.quoted, "\"a\"\"quote\"", "`a\"quote`")
                        .yields("quoted"),
                word("a name with a backtick", words.ticked, "\"a`tick\"", "`a``tick`")
                        .yields("ticked"),
                word("a name with a digit in front", words.digit, "\"1st\"", "`1st`")
                        .yields("digit"),
                word("a name in other letters", words.umlaut, "\"größe\"", "`größe`")
                        .yields("umlaut"));
    }

    private static List<CompileCase> tables() {
        return List.of(
                compileCase("all columns of a table with an awkward name", select(words))
                        .all("SELECT \"order\".\"select\", \"order\".\"MixedCase\", \"order\".\"two words\","
                                + " \"order\".\"a\"\"quote\", \"order\".\"a`tick\", \"order\".\"1st\","
                                + " \"order\".\"größe\" FROM \"order\"")
                        .on(
                                MYSQL_FAMILY,
                                "SELECT `order`.`select`, `order`.`MixedCase`, `order`.`two words`, `order`.`a\"quote`,"
                                        + " `order`.`a``tick`, `order`.`1st`, `order`.`größe` FROM `order`")
                        .yields(row(1, "mixed", "spaced", "quoted", "ticked", "digit", "umlaut")),
                compileCase(
                                "an alias that is reserved",
                                select(users.as("user").get(users.id)).from(users.as("user")))
                        .all("SELECT \"user\".id FROM users AS \"user\"")
                        .on(MYSQL_FAMILY, "SELECT `user`.id FROM users AS `user`")
                        .yields(1L, 2L, 3L, 4L),
                compileCase(
                                "an alias with quotes",
                                select(users.as("\"`u`\"").get(users.id)).from(users.as("\"`u`\"")))
                        .all("SELECT \"\"\"`u`\"\"\".id FROM users AS \"\"\"`u`\"\"\"")
                        .on(MYSQL_FAMILY, "SELECT `\"``u``\"`.id FROM users AS `\"``u``\"`")
                        .yields(1L, 2L, 3L, 4L),
                compileCase(
                                "an alias with a point",
                                select(users.as("a.b").get(users.id)).from(users.as("a.b")))
                        .all("SELECT \"a.b\".id FROM users AS \"a.b\"")
                        .on(MYSQL_FAMILY, "SELECT `a.b`.id FROM users AS `a.b`")
                        .yields(1L, 2L, 3L, 4L),
                compileCase(
                                "an awkward table under an alias",
                                select(words.as("w").get(words.select)).from(words.as("w")))
                        .all("SELECT w.\"select\" FROM \"order\" AS w")
                        .on(MYSQL_FAMILY, "SELECT w.`select` FROM `order` AS w")
                        .yields(1));
    }

    private static List<CompileCase> labels() {
        return List.of(
                label("a label with capital letters", "UserId", "\"UserId\"", "`UserId`"),
                label("a label that is reserved", "from", "\"from\"", "`from`"),
                label(
                        "a label with spaces and quotes",
                        "the \"id\" `of` it's",
                        "\"the \"\"id\"\" `of` it's\"",
                        "`the \"id\" ``of`` it's`"),
                label("a label with a question mark", "id?", "\"id?\"", "`id?`"),
                label("a label with a comment", "a--b/*", "\"a--b/*\"", "`a--b/*`"),
                label("a label with an underscore", "_user_id_2", "_user_id_2", "_user_id_2"),
                label("a label with a dollar", "user$id", "user$id", "user$id"));
    }

    private static List<CompileCase> plainNames() {
        return List.of(
                compileCase("a label of a count", select(count().as("count")).from(users))
                        .all("SELECT count(*) AS count FROM users")
                        .on(MYSQL_FAMILY, "SELECT count(*) AS `count` FROM users")
                        .yields(4L),
                compileCase(
                                "an alias with a digit",
                                select(users.as("u2").get(users.id)).from(users.as("u2")))
                        .all("SELECT u2.id FROM users AS u2")
                        .yields(1L, 2L, 3L, 4L),
                compileCase(
                                "an alias with a dollar in front",
                                select(users.as("$u").get(users.id)).from(users.as("$u")))
                        .all("SELECT \"$u\".id FROM users AS \"$u\"")
                        .on(MYSQL_FAMILY, "SELECT `$u`.id FROM users AS `$u`")
                        .yields(1L, 2L, 3L, 4L));
    }

    private static List<CompileCase> schemas() {
        Table things = table("things", schema("app"), column("id", INTEGER));
        Table odd = table("Thing", schema("My App"), column("id", INTEGER));
        Table schemata = table("schemata", schema("information_schema"), column("schema_name", varchar(64)));
        Column<String> name = schemata.column("schema_name", String.class);
        return List.of(
                compileCase("a table in a schema", select(things))
                        .all("SELECT app.things.id FROM app.things")
                        .notRun(ELSEWHERE),
                compileCase("a table in a schema with an awkward name", select(odd))
                        .all("SELECT \"My App\".\"Thing\".id FROM \"My App\".\"Thing\"")
                        .on(MYSQL_FAMILY, "SELECT `My App`.`Thing`.id FROM `My App`.`Thing`")
                        .notRun(ELSEWHERE),
                compileCase("a table in a schema under an alias", select(things.as("t")))
                        .all("SELECT t.id FROM app.things AS t")
                        .notRun(ELSEWHERE),
                compileCase(
                                "a column of a table in a schema",
                                select(lower(name))
                                        .from(schemata)
                                        .where(lower(name).eq("information_schema")))
                        .all(
                                "SELECT lower(information_schema.schemata.schema_name) FROM information_schema.schemata"
                                        + " WHERE lower(information_schema.schemata.schema_name) = ?",
                                "information_schema")
                        .yields("information_schema")
                        .notRunOn(SQLITE, "it has no such schema"),
                compileCase(
                                "a change of a table in a schema",
                                update(things).set(things.column("id", Integer.class), 1))
                        .all("UPDATE app.things SET id = ?", 1)
                        .notRun(ELSEWHERE));
    }

    /** Words that some of the databases reserve. */
    private static List<CompileCase> reserved() {
        return List.of(
                label("a word of H2", "hour", "hour", "hour").on(H2, "\"hour\""),
                label("a word of MySQL", "rank", "rank", "`rank`"),
                label("a word of SQLite", "glob", "glob", "glob").on(SQLITE, "\"glob\""),
                label("a word of PostgreSQL", "variadic", "variadic", "variadic")
                        .on(POSTGRESQL, "\"variadic\""),
                label("a word of several", "key", "key", "`key`").on(List.of(SQLITE, H2), "\"key\""));
    }

    private static List<CompileCase> lengths() {
        String fits = "n".repeat(63);
        return List.of(
                label("the longest name that fits everywhere", fits, fits, fits),
                label("a name of 64 characters", fits + "o", fits + "o", fits + "o")
                        .refused(POSTGRESQL, "the name '" + fits + "o' of 64 characters"),
                label("a name of 65 characters", fits + "op", fits + "op", fits + "op")
                        .refused(List.of(POSTGRESQL, MYSQL, MARIADB), "of 65 characters"),
                label("a name of 300 characters", "n".repeat(300), "n".repeat(300), "")
                        .refused(List.of(POSTGRESQL, MYSQL, MARIADB, H2), "of 300 characters"));
    }

    private static List<CompileCase> changes() {
        return List.of(
                compileCase(
                                "insert with awkward names",
                                insert(words).set(words.select, 2).set(words.mixed, "x"))
                        .all("INSERT INTO \"order\" (\"select\", \"MixedCase\") VALUES (?, ?)", 2, "x")
                        .on(MYSQL_FAMILY, "INSERT INTO `order` (`select`, `MixedCase`) VALUES (?, ?)", 2, "x")
                        .changes(1),
                compileCase(
                                "update with awkward names",
                                update(words).set(words.quoted, "x").where(words.digit.eq("digit")))
                        .all("UPDATE \"order\" SET \"a\"\"quote\" = ? WHERE \"order\".\"1st\" = ?", "x", "digit")
                        .on(MYSQL_FAMILY, "UPDATE `order` SET `a\"quote` = ? WHERE `order`.`1st` = ?", "x", "digit")
                        .changes(1),
                compileCase("delete with awkward names", delete(words).where(words.ticked.eq("ticked")))
                        .all("DELETE FROM \"order\" WHERE \"order\".\"a`tick\" = ?", "ticked")
                        .on(MYSQL_FAMILY, "DELETE FROM `order` WHERE `order`.`a``tick` = ?", "ticked")
                        .changes(1));
    }

    private static CompileCase word(String name, Column<?> column, String quoted, String ticked) {
        return compileCase(name, select(column).from(words))
                .all("SELECT \"order\"." + quoted + " FROM \"order\"")
                .on(MYSQL_FAMILY, "SELECT `order`." + ticked + " FROM `order`");
    }

    private static CompileCase label(String name, String label, String quoted, String ticked) {
        return compileCase(name, select(users.id.as(label)).from(users))
                .within("SELECT users.id AS {} FROM users")
                .all(quoted)
                .on(MYSQL_FAMILY, ticked)
                .yields(1L, 2L, 3L, 4L);
    }
}
