package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.createTableIfNotExists;
import static dev.aludel.schema.Schema.defaultValue;
import static dev.aludel.schema.Schema.dropTable;
import static dev.aludel.schema.Schema.dropTableIfExists;
import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.schema;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.Schema.unique;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.varchar;

import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** {@code CREATE TABLE} and {@code DROP TABLE}; types, defaults and references are in {@link ColumnCases}. */
final class DdlCases {
    private static final Table NOTES = table("notes", column("id", INTEGER), column("body", TEXT));
    private static final String ELSEWHERE = "no database has such a schema";

    private DdlCases() {}

    static List<CompileCase> cases() {
        return Lines.all(tables(), drops(), constraints(), keys(), numberedKeys(), names());
    }

    private static List<CompileCase> tables() {
        return List.of(
                compileCase("create a table", createTable(NOTES))
                        .all("CREATE TABLE notes (id INTEGER, body TEXT)")
                        .on(MYSQL_FAMILY, "CREATE TABLE notes (id INTEGER, body LONGTEXT)")
                        .on(H2, "CREATE TABLE notes (id INTEGER, body CHARACTER LARGE OBJECT)")
                        .then(insert(NOTES)
                                .columns(NOTES.column("id"), NOTES.column("body"))
                                .values(1, null)
                                .values(null, "x"))
                        .leaves(select(NOTES), row(1, null), row(null, "x")),
                compileCase("create a table unless it is there", createTableIfNotExists(NOTES))
                        .all("CREATE TABLE IF NOT EXISTS notes (id INTEGER, body TEXT)")
                        .on(MYSQL_FAMILY, "CREATE TABLE IF NOT EXISTS notes (id INTEGER, body LONGTEXT)")
                        .on(H2, "CREATE TABLE IF NOT EXISTS notes (id INTEGER, body CHARACTER LARGE OBJECT)")
                        .then(createTableIfNotExists(NOTES))
                        .leaves(select(NOTES)),
                compileCase(
                                "create a table in a schema",
                                createTable(table("things", schema("app"), column("id", INTEGER))))
                        .all("CREATE TABLE app.things (id INTEGER)")
                        .notRun(ELSEWHERE));
    }

    private static List<CompileCase> drops() {
        return List.of(
                compileCase("drop a table", dropTable(NOTES))
                        .all("DROP TABLE notes")
                        .then(createTable(NOTES))
                        .leaves(select(NOTES)),
                compileCase("drop a table if it is there", dropTableIfExists(NOTES))
                        .all("DROP TABLE IF EXISTS notes")
                        .then(createTable(NOTES))
                        .leaves(select(NOTES)),
                compileCase(
                                "drop a table in a schema",
                                dropTable(table("Things", schema("app"), column("id", INTEGER))))
                        .all("DROP TABLE app.\"Things\"")
                        .on(MYSQL_FAMILY, "DROP TABLE app.`Things`")
                        .notRun(ELSEWHERE));
    }

    private static List<CompileCase> constraints() {
        return List.of(
                create("a column that is there", table("notes", column("id", INTEGER, notNull())))
                        .all("id INTEGER NOT NULL")
                        .runs(),
                create("a unique column", table("notes", column("id", INTEGER, unique())))
                        .all("id INTEGER, UNIQUE (id)")
                        .runs(),
                create(
                                "two unique columns",
                                table(
                                        "notes",
                                        column("a", INTEGER, unique(), notNull()),
                                        column("b", varchar(9), unique())))
                        .all("a INTEGER NOT NULL, b VARCHAR(9), UNIQUE (a), UNIQUE (b)")
                        .runs());
    }

    private static List<CompileCase> keys() {
        return List.of(
                create("a key of text", table("notes", column("id", varchar(9), primaryKey())))
                        .all("id VARCHAR(9) NOT NULL, PRIMARY KEY (id)")
                        .runs(),
                create(
                                "a key of two columns",
                                table(
                                        "notes",
                                        column("a", INTEGER, primaryKey()),
                                        column("x", INTEGER),
                                        column("b", BIGINT, primaryKey())))
                        .all("a INTEGER NOT NULL, x INTEGER, b BIGINT NOT NULL, PRIMARY KEY (a, b)")
                        .runs(),
                create("a key that is unique", table("notes", column("id", varchar(9), primaryKey(), unique())))
                        .all("id VARCHAR(9) NOT NULL, PRIMARY KEY (id), UNIQUE (id)")
                        .runs(),
                create(
                                "a key with a default",
                                table("notes", column("id", BIGINT, primaryKey(), defaultValue(literal(7L)))))
                        .all("id BIGINT DEFAULT 7 NOT NULL, PRIMARY KEY (id)")
                        .on(MYSQL_FAMILY, "id BIGINT DEFAULT (7) NOT NULL, PRIMARY KEY (id)")
                        .runs());
    }

    private static List<CompileCase> numberedKeys() {
        Table small = table("notes", column("id", INTEGER, primaryKey()), column("body", varchar(9)));
        Table large = table("notes", column("id", BIGINT, primaryKey()), column("body", varchar(9)));
        return List.of(
                create("a key numbered by the database", small)
                        .on(SQLITE, "id INTEGER NOT NULL, body VARCHAR(9), PRIMARY KEY (id)")
                        .on(
                                List.of(POSTGRESQL, H2),
                                "id INTEGER NOT NULL GENERATED BY DEFAULT AS IDENTITY, body VARCHAR(9), PRIMARY KEY"
                                        + " (id)")
                        .on(MYSQL_FAMILY, "id INTEGER NOT NULL AUTO_INCREMENT, body VARCHAR(9), PRIMARY KEY (id)")
                        .then(insert(small)
                                .columns(small.column("body"))
                                .values("a")
                                .values("b"))
                        .leaves(select(small), row(1, "a"), row(2, "b")),
                create("a large key numbered by the database", large)
                        .on(SQLITE, "id INTEGER NOT NULL, body VARCHAR(9), PRIMARY KEY (id)")
                        .on(
                                List.of(POSTGRESQL, H2),
                                "id BIGINT NOT NULL GENERATED BY DEFAULT AS IDENTITY, body VARCHAR(9), PRIMARY KEY"
                                        + " (id)")
                        .on(MYSQL_FAMILY, "id BIGINT NOT NULL AUTO_INCREMENT, body VARCHAR(9), PRIMARY KEY (id)")
                        .then(insert(large))
                        .then(insert(large).columns(large.column("id")).values(1L << 40))
                        .leaves(select(large), row(1L, null), row(1L << 40, null)));
    }

    private static List<CompileCase> names() {
        Table odd = table("User", column("Group By", INTEGER, primaryKey()), column("key", varchar(9), unique()));
        return List.of(compileCase("a table of awkward names", createTable(odd))
                .on(
                        SQLITE,
                        "CREATE TABLE \"User\" (\"Group By\" INTEGER NOT NULL, \"key\" VARCHAR(9),"
                                + " PRIMARY KEY (\"Group By\"), UNIQUE (\"key\"))")
                .on(
                        POSTGRESQL,
                        "CREATE TABLE \"User\" (\"Group By\" INTEGER NOT NULL GENERATED BY DEFAULT AS IDENTITY, key"
                                + " VARCHAR(9), PRIMARY KEY (\"Group By\"), UNIQUE (key))")
                .on(
                        H2,
                        "CREATE TABLE \"User\" (\"Group By\" INTEGER NOT NULL GENERATED BY DEFAULT AS IDENTITY,"
                                + " \"key\" VARCHAR(9), PRIMARY KEY (\"Group By\"), UNIQUE (\"key\"))")
                .on(
                        MYSQL_FAMILY,
                        "CREATE TABLE `User` (`Group By` INTEGER NOT NULL AUTO_INCREMENT, `key` VARCHAR(9),"
                                + " PRIMARY KEY (`Group By`), UNIQUE (`key`))")
                .runs());
    }

    /** The columns and constraints of the table {@code notes}. */
    private static CompileCase create(String name, Table table) {
        return compileCase(name, createTable(table)).within("CREATE TABLE notes ({})");
    }
}
