package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.postgresql.PostgresqlOptions.concurrently;
import static dev.aludel.dialect.postgresql.PostgresqlOptions.include;
import static dev.aludel.dialect.postgresql.PostgresqlOptions.nullsNotDistinct;
import static dev.aludel.dialect.postgresql.PostgresqlOptions.operators;
import static dev.aludel.dialect.postgresql.PostgresqlOptions.parameter;
import static dev.aludel.dialect.postgresql.PostgresqlOptions.using;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.dropTableIfExists;
import static dev.aludel.schema.Schema.schema;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.SchemaChanges.createIndex;
import static dev.aludel.schema.SchemaChanges.dropIndex;
import static dev.aludel.schema.SchemaObjects.index;
import static dev.aludel.schema.SchemaObjects.indexed;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.lower;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.varchar;

import dev.aludel.dialect.mysql.MysqlOptions;
import dev.aludel.schema.DialectOption;
import dev.aludel.schema.Index;
import dev.aludel.sql.Column;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Indexes: as they are created and dropped. */
final class IndexCases {
    private static final Notes NOTES = new Notes();

    private IndexCases() {}

    private static final class Notes extends Table {
        private final Column<Integer> a = column("a", INTEGER);
        private final Column<String> b = column("b", varchar(9));

        private Notes() {
            super("notes");
        }
    }

    static List<CompileCase> cases() {
        return Lines.all(plain(), parts(), postgresql(), mysql(), drops(), elsewhere());
    }

    private static List<CompileCase> plain() {
        return List.of(
                run("create an index", createIndex(NOTES, index("a")))
                        .all("CREATE INDEX ix_notes_a ON notes (a)")
                        .leaves(select(NOTES)),
                run(
                                "create an index unless it is there",
                                createIndex(NOTES, index("a")).asIfNotExists())
                        .all("CREATE INDEX IF NOT EXISTS ix_notes_a ON notes (a)")
                        .refused(MYSQL, "IF EXISTS of an index")
                        .then(createIndex(NOTES, index("a")).asIfNotExists())
                        .leaves(select(NOTES)),
                run("create a unique index", createIndex(NOTES, unique()))
                        .all("CREATE UNIQUE INDEX uq_ab ON notes (a DESC, b)")
                        .then(insert(NOTES)
                                .columns(NOTES.a, NOTES.b)
                                .values(1, "x")
                                .values(1, "y"))
                        .leaves(select(NOTES), row(1, "x"), row(1, "y")));
    }

    private static Index unique() {
        return index(indexed("a").desc(), indexed("b")).asUnique().named("uq_ab");
    }

    private static List<CompileCase> parts() {
        return List.of(
                run(
                                "create an index of an expression",
                                createIndex(NOTES, index(lower(NOTES.b)).named("ix_lower")))
                        .all("CREATE INDEX ix_lower ON notes ((lower(b)))")
                        .refused(List.of(MARIADB, H2), "an index of an expression")
                        .runs(),
                run("create a partial index", createIndex(NOTES, index(NOTES.a).where(NOTES.a.gt(0))))
                        .all("CREATE INDEX ix_notes_a ON notes (a) WHERE a > 0")
                        .refused(List.of(MYSQL, MARIADB, H2), "WHERE in an index")
                        .runs(),
                run(
                                "create an index with NULLs at the end",
                                createIndex(NOTES, index(NOTES.a.desc().nullsLast())))
                        .all("CREATE INDEX ix_notes_a ON notes (a DESC NULLS LAST)")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "NULLS FIRST or LAST in an index")
                        .runs());
    }

    private static List<CompileCase> postgresql() {
        DialectOption odd = new DialectOption("postgresql", "length", 3);
        return List.of(
                run(
                                "create an index with options",
                                createIndex(
                                        NOTES,
                                        index("b")
                                                .with(
                                                        using("btree"),
                                                        operators("b", "varchar_pattern_ops"),
                                                        include("a"),
                                                        parameter("fillfactor", 70))))
                        .all("CREATE INDEX ix_notes_b ON notes (b)")
                        .on(
                                POSTGRESQL,
                                "CREATE INDEX ix_notes_b ON notes USING btree (b varchar_pattern_ops) INCLUDE (a)"
                                        + " WITH (fillfactor = 70)")
                        .runs(),
                run(
                                "create an index while others write",
                                createIndex(NOTES, index("a").asUnique().with(concurrently(), nullsNotDistinct())))
                        .all("CREATE UNIQUE INDEX ix_notes_a ON notes (a)")
                        .on(POSTGRESQL, "CREATE UNIQUE INDEX CONCURRENTLY ix_notes_a ON notes (a) NULLS NOT DISTINCT")
                        .runs(),
                run(
                                "create an index with an option nobody knows",
                                createIndex(NOTES, index("a").with(odd)))
                        .all("CREATE INDEX ix_notes_a ON notes (a)")
                        .refused(POSTGRESQL, "the option 'length'")
                        .runs());
    }

    private static List<CompileCase> mysql() {
        return List.of(
                run(
                                "create an index of the first characters",
                                createIndex(
                                        NOTES,
                                        index("b").with(MysqlOptions.length("b", 3), MysqlOptions.using("BTREE"))))
                        .all("CREATE INDEX ix_notes_b ON notes (b)")
                        .on(MYSQL_FAMILY, "CREATE INDEX ix_notes_b ON notes (b(3)) USING BTREE")
                        .runs(),
                run("create an index of words", createIndex(NOTES, index("b").with(MysqlOptions.fulltext())))
                        .all("CREATE INDEX ix_notes_b ON notes (b)")
                        .on(MYSQL_FAMILY, "CREATE FULLTEXT INDEX ix_notes_b ON notes (b)")
                        .runs());
    }

    private static List<CompileCase> drops() {
        return List.of(
                run("drop an index", dropIndex(NOTES, index("a")))
                        .given(createIndex(NOTES, index("a")))
                        .all("DROP INDEX ix_notes_a")
                        .on(MYSQL_FAMILY, "DROP INDEX ix_notes_a ON notes")
                        .then(createIndex(NOTES, index("a")))
                        .leaves(select(NOTES)),
                run("drop an index if it is there", dropIndex(NOTES, index("a")).asIfExists())
                        .all("DROP INDEX IF EXISTS ix_notes_a")
                        .on(MARIADB, "DROP INDEX IF EXISTS ix_notes_a ON notes")
                        .refused(MYSQL, "IF EXISTS of an index")
                        .runs());
    }

    private static List<CompileCase> elsewhere() {
        Table far = table("notes", schema("app"), column("a", INTEGER));
        return List.of(
                compileCase("create an index in a schema", createIndex(far, index("a")))
                        .all("CREATE INDEX ix_notes_a ON app.notes (a)")
                        .on(SQLITE, "CREATE INDEX app.ix_notes_a ON notes (a)")
                        .notRun("no database has such a schema"),
                compileCase("drop an index in a schema", dropIndex(far, index("a")))
                        .all("DROP INDEX app.ix_notes_a")
                        .on(MYSQL_FAMILY, "DROP INDEX ix_notes_a ON app.notes")
                        .notRun("no database has such a schema"));
    }

    private static CompileCase run(String name, Statement<?> statement) {
        return compileCase(name, statement).given(createTable(NOTES)).undone(dropTableIfExists(NOTES));
    }
}
