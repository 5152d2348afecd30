package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.check;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.dropTableIfExists;
import static dev.aludel.schema.Schema.exclude;
import static dev.aludel.schema.Schema.finalName;
import static dev.aludel.schema.Schema.foreignKey;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.Schema.unique;
import static dev.aludel.schema.SchemaChanges.addConstraint;
import static dev.aludel.schema.SchemaChanges.dropConstraint;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.varchar;

import dev.aludel.dialect.Dialect;
import dev.aludel.schema.Match;
import dev.aludel.schema.PrimaryKey;
import dev.aludel.schema.Unique;
import dev.aludel.sql.Column;
import dev.aludel.sql.ReferentialAction;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Constraints of tables: as they are created, added and dropped. */
final class ConstraintCases {
    private static final Table PARTS =
            table("parts", column("kind", INTEGER, primaryKey()), column("num", INTEGER, primaryKey()));

    private ConstraintCases() {}

    /** A table with two constraints that are written with its columns. */
    private static final class Marks extends Table {
        private final Column<String> name = column("name", varchar(9));
        private final Column<Integer> mark = column("mark", INTEGER);

        private Marks() {
            super("notes");
            declare(unique(name, mark).named("uq_once"));
            declare(check(mark.gt(0).and(mark.lt(7))).named("ck_range"));
        }
    }

    static List<CompileCase> cases() {
        return Lines.all(keys(), checks(), foreignKeys(), rules(), ofSomeDialects(), added(), dropped());
    }

    private static List<CompileCase> keys() {
        Table ordered = table(
                "notes",
                column("a", INTEGER),
                column("b", INTEGER),
                primaryKey("b", "a").named("pk_notes"));
        Table named = table("notes", column("a", INTEGER, primaryKey().named(finalName("pk")), references("users.id")));
        return List.of(
                create("a key of the table", ordered)
                        .all("a INTEGER NOT NULL, b INTEGER NOT NULL, CONSTRAINT pk_notes PRIMARY KEY (b, a)")
                        .runs(),
                create("a key of a column with a name", named)
                        .all("a INTEGER NOT NULL, CONSTRAINT pk PRIMARY KEY (a), FOREIGN KEY (a) REFERENCES users (id)")
                        .notRun("users are numbered by another type"));
    }

    private static List<CompileCase> checks() {
        Marks marks = new Marks();
        Table inSql = table("notes", column("a", INTEGER, unique().named("uq_a"), check("a > 0")));
        return List.of(
                create("constraints written with columns", marks)
                        .all("name VARCHAR(9), mark INTEGER, CONSTRAINT uq_once UNIQUE (name, mark),"
                                + " CONSTRAINT ck_range CHECK (mark > 0 AND mark < 7)")
                        .then(insert(marks).set(marks.name, "a").set(marks.mark, 6))
                        .leaves(select(marks), row("a", 6)),
                create("constraints of a column", inSql)
                        .all("a INTEGER, CONSTRAINT uq_a UNIQUE (a), CHECK (a > 0)")
                        .then(insert(inSql).columns(inSql.column("a")).values(1))
                        .leaves(select(inSql), 1));
    }

    private static List<CompileCase> foreignKeys() {
        Table composite = table(
                "notes",
                column("kind", INTEGER),
                column("num", INTEGER),
                foreignKey("kind", "num")
                        .references(() -> List.of(PARTS.column("kind"), PARTS.column("num")))
                        .onDelete(ReferentialAction.CASCADE)
                        .named("fk_part"));
        Table byName = table("notes", column("user_id", BIGINT, references("users.id")));
        return List.of(
                create("a foreign key of two columns", composite)
                        .all("kind INTEGER, num INTEGER, CONSTRAINT fk_part FOREIGN KEY (kind, num)"
                                + " REFERENCES parts (kind, num) ON DELETE CASCADE")
                        .given(createTable(PARTS))
                        .undone(dropTableIfExists(composite))
                        .undone(dropTableIfExists(PARTS))
                        .runs(),
                create("a foreign key by name", byName)
                        .all("user_id BIGINT, FOREIGN KEY (user_id) REFERENCES users (id)")
                        .then(insert(byName).columns(byName.column("user_id")).values(1L))
                        .leaves(select(byName), 1L));
    }

    private static List<CompileCase> rules() {
        List<Dialect> strict = List.of(H2, MYSQL, MARIADB);
        Table deferred = table(
                "notes", column("user_id", BIGINT, references(() -> users.id).deferred()));
        Table immediate = table(
                "notes", column("user_id", BIGINT, references(() -> users.id).notDeferrable()));
        Table uniques = table("notes", column("a", INTEGER, unique().deferrable()));
        Table full = table(
                "notes", column("user_id", BIGINT, references(() -> users.id).match(Match.FULL)));
        return List.of(
                create("a deferred foreign key", deferred)
                        .all("user_id BIGINT, FOREIGN KEY (user_id) REFERENCES users (id) DEFERRABLE INITIALLY"
                                + " DEFERRED")
                        .refused(strict, "DEFERRABLE foreign keys")
                        .then(insert(deferred))
                        .leaves(select(deferred), row((Object) null)),
                create("a foreign key that is not deferrable", immediate)
                        .all("user_id BIGINT, FOREIGN KEY (user_id) REFERENCES users (id) NOT DEFERRABLE")
                        .refused(strict, "DEFERRABLE foreign keys")
                        .runs(),
                create("a deferrable unique constraint", uniques)
                        .on(POSTGRESQL, "a INTEGER, UNIQUE (a) DEFERRABLE INITIALLY IMMEDIATE")
                        .refused(List.of(SQLITE, H2, MYSQL, MARIADB), "DEFERRABLE constraints")
                        .runs(),
                create("match full", full)
                        .on(POSTGRESQL, "user_id BIGINT, FOREIGN KEY (user_id) REFERENCES users (id) MATCH FULL")
                        .refused(List.of(SQLITE, H2, MYSQL, MARIADB), "MATCH of a foreign key")
                        .runs());
    }

    private static List<CompileCase> ofSomeDialects() {
        Table excluded = table(
                "notes", column("a", INTEGER), exclude("btree").and("a", "=").named("ex_a"));
        Table nulls = table("notes", column("a", INTEGER, unique().withNullsNotDistinct()));
        Table only = table("notes", column("a", INTEGER, check("a > 0").onlyOn("postgresql", "mysql")));
        return List.of(
                create("an exclusion", excluded)
                        .on(POSTGRESQL, "a INTEGER, CONSTRAINT ex_a EXCLUDE USING btree (a WITH =)")
                        .refused(List.of(SQLITE, H2, MYSQL, MARIADB), "EXCLUDE")
                        .runs(),
                create("NULL is the same as NULL", nulls)
                        .on(List.of(POSTGRESQL, H2), "a INTEGER, UNIQUE NULLS NOT DISTINCT (a)")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "NULLS NOT DISTINCT")
                        .runs(),
                create("a constraint of some dialects", only)
                        .all("a INTEGER")
                        .on(List.of(POSTGRESQL, MYSQL), "a INTEGER, CHECK (a > 0)")
                        .runs());
    }

    private static List<CompileCase> added() {
        Table plain = table("notes", column("a", INTEGER));
        return List.of(
                compileCase("add a constraint", addConstraint(plain, unique("a").named("uq_a")))
                        .all("ALTER TABLE notes ADD CONSTRAINT uq_a UNIQUE (a)")
                        .refused(SQLITE, "ALTER TABLE … CONSTRAINT")
                        .given(createTable(plain))
                        .undone(dropTableIfExists(plain))
                        .then(dropConstraint(plain, unique("a").named("uq_a")))
                        .leaves(select(plain)),
                compileCase("add a check", addConstraint(plain, check("a > 0")))
                        .all("ALTER TABLE notes ADD CHECK (a > 0)")
                        .refused(SQLITE, "ALTER TABLE … CONSTRAINT")
                        .given(createTable(plain))
                        .undone(dropTableIfExists(plain))
                        .runs());
    }

    private static List<CompileCase> dropped() {
        Unique unique = unique("a").named("uq_a");
        PrimaryKey key = primaryKey("a").named("pk_a");
        Table guarded = table("notes", column("a", INTEGER), unique);
        Table keyed = table("notes", column("a", varchar(9)), key);
        return List.of(
                compileCase("drop a constraint", dropConstraint(guarded, unique))
                        .all("ALTER TABLE notes DROP CONSTRAINT uq_a")
                        .refused(SQLITE, "ALTER TABLE … CONSTRAINT")
                        .given(createTable(guarded))
                        .undone(dropTableIfExists(guarded))
                        .then(insert(guarded)
                                .columns(guarded.column("a"))
                                .values(1)
                                .values(1))
                        .leaves(select(guarded), 1, 1),
                compileCase("drop a primary key", dropConstraint(keyed, key))
                        .all("ALTER TABLE notes DROP CONSTRAINT pk_a")
                        .on(MYSQL_FAMILY, "ALTER TABLE notes DROP PRIMARY KEY")
                        .refused(SQLITE, "ALTER TABLE … CONSTRAINT")
                        .given(createTable(keyed))
                        .undone(dropTableIfExists(keyed))
                        .then(insert(keyed)
                                .columns(keyed.column("a"))
                                .values("x")
                                .values("x"))
                        .leaves(select(keyed), "x", "x"),
                compileCase(
                                "drop a constraint and what depends on it",
                                dropConstraint(guarded, unique).asCascade())
                        .on(List.of(POSTGRESQL, H2), "ALTER TABLE notes DROP CONSTRAINT uq_a CASCADE")
                        .refused(SQLITE, "ALTER TABLE … CONSTRAINT")
                        .refused(MYSQL_FAMILY, "DROP … CASCADE")
                        .given(createTable(guarded))
                        .undone(dropTableIfExists(guarded))
                        .runs());
    }

    /** The columns and constraints of the table {@code notes}. */
    private static CompileCase create(String name, Table table) {
        return compileCase("create " + name, createTable(table)).within("CREATE TABLE notes ({})");
    }
}
