package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Columns.filledOnInsert;
import static dev.aludel.schema.Columns.filledOnUpdate;
import static dev.aludel.schema.Columns.system;
import static dev.aludel.schema.Schema.check;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.dropTableIfExists;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.schema;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.Schema.unique;
import static dev.aludel.schema.SchemaChanges.ddl;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.INTEGER;

import dev.aludel.schema.TableCopy;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Columns that the database fills or has by itself, conditions of definitions, and copies of tables. */
final class FactCases {
    private FactCases() {}

    static List<CompileCase> cases() {
        return Lines.all(filled(), conditions(), copies());
    }

    private static List<CompileCase> filled() {
        Table table = table(
                "notes",
                column("id", INTEGER, primaryKey(), filledOnInsert()),
                column("a", INTEGER, filledOnInsert(), filledOnUpdate()));
        Table own = table("notes", column("a", INTEGER), column("rowid", BIGINT, system()));
        return List.of(
                compileCase("columns that a trigger fills", createTable(table))
                        .all("CREATE TABLE notes (id INTEGER NOT NULL, a INTEGER, PRIMARY KEY (id))")
                        .then(insert(table).set(table.column("id", Integer.class), 7))
                        .leaves(select(table), row(7, null))
                        .undone(dropTableIfExists(table)),
                compileCase("a column the database has by itself", createTable(own))
                        .all("CREATE TABLE notes (a INTEGER)")
                        .runs()
                        .undone(dropTableIfExists(own)),
                compileCase(
                                "select a column the database has by itself",
                                select(own.column("rowid")).from(own))
                        .all("SELECT notes.rowid FROM notes")
                        .given(createTable(own))
                        .given(insert(own).set(own.column("a", Integer.class), 5))
                        .undone(dropTableIfExists(own))
                        .notRunOn(POSTGRESQL, "it has ctid")
                        .notRunOn(MARIADB, "it has none")
                        .notRunOn(MYSQL, "it has none")
                        .notRunOn(H2, "it has _rowid_")
                        .yields(1L));
    }

    private static List<CompileCase> conditions() {
        Table table = table(
                "notes",
                column("a", INTEGER),
                check("a > 0").when(traits -> traits.altersConstraints()),
                unique("a").when(traits -> traits.commentsOn()));
        return List.of(
                compileCase("constraints under a condition", createTable(table))
                        .within("CREATE TABLE notes ({})")
                        .all("a INTEGER, CHECK (a > 0)")
                        .on(List.of(POSTGRESQL, H2), "a INTEGER, CHECK (a > 0), UNIQUE (a)")
                        .on(SQLITE, "a INTEGER")
                        .runs()
                        .undone(dropTableIfExists(table)),
                compileCase(
                                "a definition under a condition",
                                ddl("CREATE TABLE notes (a INTEGER)").when(traits -> traits.commentsOn()))
                        .on(List.of(POSTGRESQL, H2), "CREATE TABLE notes (a INTEGER)")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "'CREATE TABLE notes (a INTEGER)'")
                        .runs()
                        .undone(dropTableIfExists(table)));
    }

    private static List<CompileCase> copies() {
        Table notes = table("notes", column("a", INTEGER, unique()));
        Table copy = TableCopy.of(notes)
                .named("old_notes")
                .with(column("b", INTEGER))
                .table();
        Table away = TableCopy.of(table("notes", schema("other"), column("a", INTEGER)))
                .in("app")
                .table();
        return List.of(
                compileCase("a copy of a table with one more column", createTable(copy))
                        .all("CREATE TABLE old_notes (a INTEGER, b INTEGER, UNIQUE (a))")
                        .runs()
                        .undone(dropTableIfExists(copy)),
                compileCase("a copy of a table in another schema", createTable(away))
                        .all("CREATE TABLE app.notes (a INTEGER)")
                        .notRun("the schema is not there"));
    }
}
