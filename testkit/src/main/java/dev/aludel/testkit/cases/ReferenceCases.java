package dev.aludel.testkit.cases;

import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.onDelete;
import static dev.aludel.schema.Schema.onUpdate;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.schema.Schema.schema;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.ReferentialAction.CASCADE;
import static dev.aludel.sql.ReferentialAction.NO_ACTION;
import static dev.aludel.sql.ReferentialAction.RESTRICT;
import static dev.aludel.sql.ReferentialAction.SET_DEFAULT;
import static dev.aludel.sql.ReferentialAction.SET_NULL;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.Fixture.words;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.varchar;

import dev.aludel.schema.ReferenceOption;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Foreign keys as they are created, and what they do. */
final class ReferenceCases {
    private ReferenceCases() {}

    static List<CompileCase> cases() {
        return Lines.all(targets(), awkwardTargets(), deletes(), updates());
    }

    private static List<CompileCase> targets() {
        Table notes = table(
                "notes",
                column("user_id", BIGINT, references(() -> users.id)),
                column("post_id", BIGINT, references(() -> posts.id)));
        Table keyed = table("notes", column("user_id", BIGINT, primaryKey(), references(() -> users.id)));
        return List.of(
                compileCase("two references", createTable(notes))
                        .all("CREATE TABLE notes (user_id BIGINT, post_id BIGINT, FOREIGN KEY (user_id) REFERENCES"
                                + " users (id), FOREIGN KEY (post_id) REFERENCES posts (id))")
                        .then(insert(notes)
                                .columns(notes.column("user_id"), notes.column("post_id"))
                                .values(1L, 2L)
                                .values(null, null))
                        .leaves(select(notes), row(1L, 2L), row(null, null)),
                compileCase("a key that is a reference", createTable(keyed))
                        .all("CREATE TABLE notes (user_id BIGINT NOT NULL, PRIMARY KEY (user_id),"
                                + " FOREIGN KEY (user_id) REFERENCES users (id))")
                        .runs());
    }

    private static List<CompileCase> awkwardTargets() {
        Table odd = table("notes", column("for", INTEGER, references(() -> words.select)));
        Table things = table("things", schema("app"), column("id", INTEGER, primaryKey()));
        Table far = table("notes", column("thing_id", INTEGER, references(() -> things.column("id"))));
        return List.of(
                compileCase("a reference to an awkward name", createTable(odd))
                        .all("CREATE TABLE notes (\"for\" INTEGER, FOREIGN KEY (\"for\") REFERENCES \"order\""
                                + " (\"select\"))")
                        .on(
                                MYSQL_FAMILY,
                                "CREATE TABLE notes (`for` INTEGER, FOREIGN KEY (`for`) REFERENCES `order` (`select`))")
                        .runs(),
                compileCase("a reference to a table in a schema", createTable(far))
                        .all("CREATE TABLE notes (thing_id INTEGER, FOREIGN KEY (thing_id) REFERENCES app.things (id))")
                        .refused(SQLITE, "a foreign key that leads to another schema")
                        .notRun("no database has such a schema"));
    }

    private static List<CompileCase> deletes() {
        Branches cascading = new Branches(onDelete(CASCADE));
        Branches leaving = new Branches(onDelete(SET_NULL));
        return List.of(
                branches("reference to its own table", new Branches(), "").runs(),
                branches("on delete cascade", cascading, " ON DELETE CASCADE")
                        .then(insert(cascading).set(cascading.id, "root"))
                        .then(insert(cascading).set(cascading.id, "leaf").set(cascading.parent, "root"))
                        .then(delete(cascading).where(cascading.id.eq("root")))
                        .leaves(select(cascading)),
                branches("on delete set null", leaving, " ON DELETE SET NULL")
                        .then(insert(leaving).set(leaving.id, "root"))
                        .then(insert(leaving).set(leaving.id, "leaf").set(leaving.parent, "root"))
                        .then(delete(leaving).where(leaving.id.eq("root")))
                        .leaves(select(leaving), row("leaf", null)),
                branches("on delete restrict", new Branches(onDelete(RESTRICT)), " ON DELETE RESTRICT")
                        .runs(),
                branches("on delete no action", new Branches(onDelete(NO_ACTION)), " ON DELETE NO ACTION")
                        .runs(),
                branches("on delete set default", new Branches(onDelete(SET_DEFAULT)), " ON DELETE SET DEFAULT")
                        .runs()
                        .notRunOn(MARIADB, "InnoDB does not know it"));
    }

    private static List<CompileCase> updates() {
        Marks following = new Marks(onUpdate(CASCADE));
        Marks leaving = new Marks(onDelete(CASCADE), onUpdate(SET_NULL));
        return List.of(
                marks("on update cascade", following, " ON UPDATE CASCADE")
                        .then(insert(following).set(following.word, 1))
                        .then(update(words).set(words.select, 5))
                        .then(update(following).set(following.seen, 5).where(following.word.eq(5)))
                        .then(update(words).set(words.select, 1))
                        .leaves(select(following), row(1, 5)),
                marks("on update set null and on delete cascade", leaving, " ON DELETE CASCADE ON UPDATE SET NULL")
                        .then(insert(leaving).set(leaving.word, 1))
                        .then(update(words).set(words.select, 5))
                        .then(update(words).set(words.select, 1))
                        .leaves(select(leaving), row(null, null)));
    }

    private static CompileCase branches(String name, Branches table, String actions) {
        return compileCase(name, createTable(table))
                .within("CREATE TABLE notes (id VARCHAR(9) NOT NULL, parent VARCHAR(9), PRIMARY KEY (id),"
                        + " FOREIGN KEY (parent) REFERENCES notes (id){})")
                .all(actions);
    }

    private static CompileCase marks(String name, Marks table, String actions) {
        return compileCase(name, createTable(table))
                .all("CREATE TABLE notes (word INTEGER, seen INTEGER,"
                        + " FOREIGN KEY (word) REFERENCES \"order\" (\"select\")" + actions + ")")
                .on(
                        MYSQL_FAMILY,
                        "CREATE TABLE notes (word INTEGER, seen INTEGER,"
                                + " FOREIGN KEY (word) REFERENCES `order` (`select`)" + actions + ")");
    }

    /** A table that refers to itself. */
    private static final class Branches extends Table {
        private final Column<String> id;
        private final Column<String> parent;

        private Branches(ReferenceOption... options) {
            super("notes");
            id = column("id", varchar(9), primaryKey());
            parent = column("parent", varchar(9), references(() -> column("id"), options));
        }
    }

    /** A table that refers to a table of the fixture. */
    private static final class Marks extends Table {
        private final Column<Integer> word;
        private final Column<Integer> seen;

        private Marks(ReferenceOption... options) {
            super("notes");
            word = column("word", INTEGER, references(() -> words.select, options));
            seen = column("seen", INTEGER);
        }
    }
}
