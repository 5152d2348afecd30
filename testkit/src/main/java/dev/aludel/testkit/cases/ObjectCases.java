package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Columns.counting;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.dropTableIfExists;
import static dev.aludel.schema.Schema.finalName;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.Schema.unique;
import static dev.aludel.schema.SchemaChanges.createEnumType;
import static dev.aludel.schema.SchemaChanges.createSchema;
import static dev.aludel.schema.SchemaChanges.createSequence;
import static dev.aludel.schema.SchemaChanges.createTableAs;
import static dev.aludel.schema.SchemaChanges.createView;
import static dev.aludel.schema.SchemaChanges.ddl;
import static dev.aludel.schema.SchemaChanges.dropComment;
import static dev.aludel.schema.SchemaChanges.dropEnumType;
import static dev.aludel.schema.SchemaChanges.dropSchema;
import static dev.aludel.schema.SchemaChanges.dropSequence;
import static dev.aludel.schema.SchemaChanges.dropView;
import static dev.aludel.schema.SchemaChanges.setComment;
import static dev.aludel.schema.SchemaObjects.enumType;
import static dev.aludel.schema.SchemaObjects.nextValue;
import static dev.aludel.schema.SchemaObjects.sequence;
import static dev.aludel.schema.SchemaObjects.view;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.varchar;

import dev.aludel.dialect.Dialect;
import dev.aludel.schema.NamedType;
import dev.aludel.schema.Sequence;
import dev.aludel.schema.SetComment;
import dev.aludel.schema.View;
import dev.aludel.sql.Select;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** What stands beside tables: views, sequences, types, schemas, comments, and tables made of queries. */
final class ObjectCases {
    private static final List<Dialect> WITHOUT_SEQUENCES = List.of(SQLITE, MYSQL);
    private static final List<Dialect> ALL_BUT_POSTGRESQL = List.of(SQLITE, MYSQL, MARIADB, H2);
    private static final Sequence TICKET = sequence("ticket");
    private static final Select<String> OLD = select(users.name).from(users).where(users.age.gt(literal(30)));
    private static final String OLD_SQL = "SELECT users.name FROM users WHERE users.age > 30";
    private static final View GROWN = view("grown", OLD);
    private static final Table GROWN_TABLE = table("grown", column("name", varchar(50)));
    private static final Table NOTES =
            table("notes", column("a", INTEGER), unique("a").named(finalName("uq_a")));

    /** There a schema is a database. */
    private static final String NO_RIGHT = "its user usually may not create databases";

    private ObjectCases() {}

    static List<CompileCase> cases() {
        return Lines.all(
                sequences(), views(), someViews(), droppedViews(), tables(), types(), schemas(), comments(), texts());
    }

    private static List<CompileCase> sequences() {
        Sequence full = sequence(
                "ticket",
                counting().from(5).by(5).atLeast(5).atMost(10).cached(2).cycling());
        return List.of(
                compileCase("create a sequence", createSequence(TICKET))
                        .all("CREATE SEQUENCE ticket")
                        .refused(WITHOUT_SEQUENCES, "a sequence")
                        .leaves(select(nextValue(TICKET)), 1L)
                        .undone(dropSequence(TICKET).asIfExists()),
                compileCase(
                                "create a sequence that counts its own way",
                                createSequence(full).asIfNotExists())
                        .all("CREATE SEQUENCE IF NOT EXISTS ticket START WITH 5 INCREMENT BY 5 MINVALUE 5 MAXVALUE 10"
                                + " CACHE 2 CYCLE")
                        .refused(WITHOUT_SEQUENCES, "a sequence")
                        .leaves(select(nextValue(full)), 5L)
                        .undone(dropSequence(TICKET).asIfExists()),
                compileCase("drop a sequence", dropSequence(TICKET))
                        .all("DROP SEQUENCE ticket")
                        .refused(WITHOUT_SEQUENCES, "a sequence")
                        .given(createSequence(TICKET))
                        .runs(),
                compileCase(
                                "drop a sequence of a schema if it is there",
                                dropSequence(TICKET.in("App")).asIfExists())
                        .all("DROP SEQUENCE IF EXISTS \"App\".ticket")
                        .on(MARIADB, "DROP SEQUENCE IF EXISTS `App`.ticket")
                        .refused(WITHOUT_SEQUENCES, "a sequence")
                        .notRun("no database has such a schema"));
    }

    private static List<CompileCase> views() {
        return List.of(
                compileCase("create a view", createView(GROWN))
                        .all("CREATE VIEW grown AS " + OLD_SQL)
                        .leaves(select(GROWN_TABLE), "Ana")
                        .undone(dropView(GROWN).asIfExists()),
                compileCase("create a view with columns", createView(GROWN.columns("called")))
                        .all("CREATE VIEW grown (called) AS " + OLD_SQL)
                        .leaves(select(table("grown", column("called", varchar(50)))), "Ana")
                        .undone(dropView(GROWN).asIfExists()),
                compileCase("create or replace a view", createView(GROWN).asOrReplace())
                        .all("CREATE OR REPLACE VIEW grown AS " + OLD_SQL)
                        .refused(SQLITE, "CREATE OR REPLACE VIEW")
                        .given(createView(GROWN))
                        .leaves(select(GROWN_TABLE), "Ana")
                        .undone(dropView(GROWN).asIfExists()));
    }

    private static List<CompileCase> someViews() {
        return List.of(
                compileCase("create a temporary view", createView(GROWN).asTemporary())
                        .all("CREATE TEMPORARY VIEW grown AS " + OLD_SQL)
                        .refused(List.of(MYSQL, MARIADB, H2), "a temporary view")
                        .leaves(select(GROWN_TABLE), "Ana")
                        .undone(dropView(GROWN).asIfExists()),
                compileCase("create a materialized view", createView(GROWN.asMaterialized()))
                        .all("CREATE MATERIALIZED VIEW grown AS " + OLD_SQL)
                        .refused(ALL_BUT_POSTGRESQL, "a materialized view")
                        .leaves(select(GROWN_TABLE), "Ana")
                        .undone(dropView(GROWN.asMaterialized())),
                compileCase("create a view of a schema", createView(GROWN.in("app")))
                        .all("CREATE VIEW app.grown AS " + OLD_SQL)
                        .notRun("no database has such a schema"));
    }

    private static List<CompileCase> droppedViews() {
        return List.of(
                compileCase("drop a view", dropView(GROWN))
                        .all("DROP VIEW grown")
                        .given(createView(GROWN))
                        .then(createView(GROWN))
                        .leaves(select(GROWN_TABLE), "Ana")
                        .undone(dropView(GROWN)),
                compileCase(
                                "drop a view and what depends on it",
                                dropView(GROWN).asIfExists().asCascade())
                        .all("DROP VIEW IF EXISTS grown CASCADE")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "DROP … CASCADE")
                        .runs());
    }

    private static List<CompileCase> tables() {
        return List.of(
                compileCase("create a table of a query", createTableAs("grown", OLD))
                        .all("CREATE TABLE grown AS " + OLD_SQL)
                        .leaves(select(GROWN_TABLE), "Ana")
                        .undone(dropTableIfExists(GROWN_TABLE)),
                compileCase(
                                "create a temporary table of a query",
                                createTableAs("grown", OLD).asTemporary().asIfNotExists())
                        .all("CREATE TEMPORARY TABLE IF NOT EXISTS grown AS " + OLD_SQL)
                        .on(H2, "CREATE LOCAL TEMPORARY TABLE IF NOT EXISTS grown AS " + OLD_SQL)
                        .leaves(select(GROWN_TABLE), "Ana")
                        .undone(dropTableIfExists(GROWN_TABLE)));
    }

    private static List<CompileCase> types() {
        NamedType mood = enumType("mood", "sad", "it's ok");
        return List.of(
                compileCase("create a type", createEnumType(mood))
                        .on(POSTGRESQL, "CREATE TYPE mood AS ENUM ('sad', 'it''s ok')")
                        .refused(ALL_BUT_POSTGRESQL, "CREATE TYPE … AS ENUM")
                        .then(dropEnumType(mood))
                        .undone(dropEnumType(mood).asIfExists()),
                compileCase("drop a type if it is there", dropEnumType(mood).asIfExists())
                        .on(POSTGRESQL, "DROP TYPE IF EXISTS mood")
                        .refused(ALL_BUT_POSTGRESQL, "CREATE TYPE … AS ENUM")
                        .runs());
    }

    private static List<CompileCase> schemas() {
        return List.of(
                compileCase("create a schema", createSchema("stock"))
                        .all("CREATE SCHEMA stock")
                        .refused(SQLITE, "a schema")
                        .then(dropSchema("stock"))
                        .notRunOn(MARIADB, NO_RIGHT)
                        .undone(dropSchema("stock").asIfExists()),
                compileCase(
                                "create a schema unless it is there",
                                createSchema("stock").asIfNotExists())
                        .all("CREATE SCHEMA IF NOT EXISTS stock")
                        .refused(SQLITE, "a schema")
                        .then(createSchema("stock").asIfNotExists())
                        .notRunOn(MARIADB, NO_RIGHT)
                        .undone(dropSchema("stock").asIfExists()),
                compileCase("drop a schema and all in it", dropSchema("stock").asCascade())
                        .all("DROP SCHEMA stock CASCADE")
                        .refused(SQLITE, "a schema")
                        .refused(MYSQL_FAMILY, "DROP … CASCADE")
                        .given(createSchema("stock"))
                        .runs());
    }

    private static List<CompileCase> comments() {
        return List.of(
                commented("comment on a table", setComment(NOTES, "it's all"))
                        .on(List.of(POSTGRESQL, H2), "COMMENT ON TABLE notes IS 'it''s all'")
                        .on(MYSQL_FAMILY, "ALTER TABLE notes COMMENT = 'it''s all'"),
                commented("comment on a column", setComment(NOTES, NOTES.column("a"), "a"))
                        .on(List.of(POSTGRESQL, H2), "COMMENT ON COLUMN notes.a IS 'a'")
                        .on(MYSQL_FAMILY, "ALTER TABLE notes MODIFY COLUMN a INTEGER COMMENT 'a'"),
                commented("comment on a constraint", setComment(NOTES, finalName("uq_a"), "once"))
                        .on(POSTGRESQL, "COMMENT ON CONSTRAINT uq_a ON notes IS 'once'")
                        .on(H2, "COMMENT ON CONSTRAINT uq_a IS 'once'")
                        .refused(MYSQL_FAMILY, "COMMENT ON"),
                commented("take back the comment on a table", dropComment(NOTES))
                        .on(List.of(POSTGRESQL, H2), "COMMENT ON TABLE notes IS NULL")
                        .on(MYSQL_FAMILY, "ALTER TABLE notes COMMENT = ''"),
                commented("take back the comment on a column", dropComment(NOTES, NOTES.column("a")))
                        .on(List.of(POSTGRESQL, H2), "COMMENT ON COLUMN notes.a IS NULL")
                        .on(MYSQL_FAMILY, "ALTER TABLE notes MODIFY COLUMN a INTEGER COMMENT ''"));
    }

    private static CompileCase commented(String name, SetComment statement) {
        return compileCase(name, statement)
                .refused(SQLITE, "COMMENT ON")
                .given(createTable(NOTES))
                .undone(dropTableIfExists(NOTES))
                .runs();
    }

    private static List<CompileCase> texts() {
        return List.of(
                compileCase("a definition in SQL", ddl("CREATE TABLE notes (a INTEGER)"))
                        .all("CREATE TABLE notes (a INTEGER)")
                        .leaves(select(table("notes", column("a", INTEGER))))
                        .undone(dropTableIfExists(NOTES)),
                compileCase(
                                "a definition in SQL for one dialect",
                                ddl("DISCARD PLANS").onlyOn("postgresql"))
                        .on(POSTGRESQL, "DISCARD PLANS")
                        .refused(ALL_BUT_POSTGRESQL, "'DISCARD PLANS'")
                        .runs());
    }
}
