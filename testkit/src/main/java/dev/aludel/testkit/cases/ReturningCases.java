package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.row;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.sql.Sql.upper;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.kinds;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.Fixture.words;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;

import dev.aludel.sql.Insert;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Changes that yield rows. */
final class ReturningCases {
    private static final Insert ZOE = insert(users).set(users.name, "Zoe").set(users.active, true);

    /** A user as the program has one. */
    record Person(String name, boolean active) {}

    private ReturningCases() {}

    static List<CompileCase> cases() {
        return Lines.all(
                inserts(),
                valuesOfInserts(),
                insertsOfRows(),
                callsOfInserts(),
                insertsOfDefaults(),
                updates(),
                updatesToObjects(),
                deletes(),
                awkward());
    }

    private static List<CompileCase> inserts() {
        return List.of(
                compileCase("insert returning a value", ZOE.returning(users.name))
                        .all("INSERT INTO users (name, active) VALUES (?, ?) RETURNING name", "Zoe", true)
                        .refused(MYSQL, "INSERT … RETURNING")
                        .on(
                                H2,
                                "SELECT name FROM FINAL TABLE (INSERT INTO users (name, active) VALUES (?, ?))",
                                "Zoe",
                                true)
                        .yields("Zoe"),
                compileCase(
                                "insert returning the number",
                                ZOE.set(users.id, 77L).returning(users.id))
                        .all("INSERT INTO users (name, active, id) VALUES (?, ?, ?) RETURNING id", "Zoe", true, 77L)
                        .refused(MYSQL, "INSERT … RETURNING")
                        .on(
                                H2,
                                "SELECT id FROM FINAL TABLE (INSERT INTO users (name, active, id) VALUES (?, ?, ?))",
                                "Zoe",
                                true,
                                77L)
                        .yields(77L));
    }

    private static List<CompileCase> valuesOfInserts() {
        return List.of(
                compileCase("insert returning two values", ZOE.returning(users.name, users.age))
                        .all("INSERT INTO users (name, active) VALUES (?, ?) RETURNING name, age", "Zoe", true)
                        .refused(MYSQL, "INSERT … RETURNING")
                        .on(
                                H2,
                                "SELECT name, age FROM FINAL TABLE (INSERT INTO users (name, active) VALUES (?, ?))",
                                "Zoe",
                                true)
                        .yields(CompileCase.row("Zoe", null)),
                compileCase("insert returning an object", ZOE.returning(row(users.name, users.active, Person::new)))
                        .all("INSERT INTO users (name, active) VALUES (?, ?) RETURNING name, active", "Zoe", true)
                        .refused(MYSQL, "INSERT … RETURNING")
                        .on(
                                H2,
                                "SELECT name, active FROM FINAL TABLE (INSERT INTO users (name, active) VALUES (?, ?))",
                                "Zoe",
                                true)
                        .yields(new Person("Zoe", true)));
    }

    private static List<CompileCase> insertsOfRows() {
        return List.of(compileCase(
                        "insert of rows returning",
                        insert(posts)
                                .columns(posts.authorId, posts.title)
                                .values(4L, "A")
                                .values(4L, "B")
                                .returning(posts.title))
                .all("INSERT INTO posts (author_id, title) VALUES (?, ?), (?, ?) RETURNING title", 4L, "A", 4L, "B")
                .refused(MYSQL, "INSERT … RETURNING")
                .on(
                        H2,
                        "SELECT title FROM FINAL TABLE (INSERT INTO posts (author_id, title) VALUES (?, ?),"
                                + " (?, ?))",
                        4L,
                        "A",
                        4L,
                        "B")
                .yields("A", "B"));
    }

    private static List<CompileCase> callsOfInserts() {
        return List.of(compileCase(
                        "insert returning a call and a label",
                        ZOE.returning(upper(users.name).as("loud"), users.id.isNull()))
                .all(
                        "INSERT INTO users (name, active) VALUES (?, ?) RETURNING upper(name) AS loud, id IS" + " NULL",
                        "Zoe",
                        true)
                .refused(MYSQL, "INSERT … RETURNING")
                .on(
                        H2,
                        "SELECT upper(name) AS loud, id IS NULL FROM FINAL TABLE (INSERT INTO users (name,"
                                + " active) VALUES (?, ?))",
                        "Zoe",
                        true)
                .yields(CompileCase.row("ZOE", false)));
    }

    private static List<CompileCase> insertsOfDefaults() {
        return List.of(
                compileCase("insert returning a bound value", ZOE.returning(users.name, value(5)))
                        .all("INSERT INTO users (name, active) VALUES (?, ?) RETURNING name, ?", "Zoe", true, 5)
                        .refused(MYSQL, "INSERT … RETURNING")
                        .on(
                                H2,
                                "SELECT name, CAST(? AS INTEGER) FROM FINAL TABLE (INSERT INTO users (name, active)"
                                        + " VALUES (?, ?))",
                                5,
                                "Zoe",
                                true)
                        .yields(CompileCase.row("Zoe", 5)),
                compileCase("insert of defaults returning", insert(kinds).returning(kinds.text))
                        .all("INSERT INTO kinds DEFAULT VALUES RETURNING a_text")
                        .refused(MYSQL, "INSERT … RETURNING")
                        .on(MARIADB, "INSERT INTO kinds () VALUES () RETURNING a_text")
                        .on(H2, "SELECT a_text FROM FINAL TABLE (INSERT INTO kinds DEFAULT VALUES)")
                        .yields((Object) null));
    }

    private static List<CompileCase> updates() {
        return List.of(
                compileCase(
                                "update returning",
                                update(users)
                                        .set(users.age, users.age.plus(1))
                                        .where(users.age.eq(25))
                                        .returning(users.id, users.age))
                        .all("UPDATE users SET age = users.age + ? WHERE users.age = ? RETURNING id, age", 1, 25)
                        .refused(MYSQL_FAMILY, "UPDATE … RETURNING")
                        .on(
                                H2,
                                "SELECT id, age FROM FINAL TABLE (UPDATE users SET age = users.age + ? WHERE users.age"
                                        + " = ?)",
                                1,
                                25)
                        .yields(CompileCase.row(2L, 26), CompileCase.row(4L, 26)),
                compileCase(
                                "update of no row returning",
                                update(users)
                                        .set(users.age, 1)
                                        .where(users.id.eq(9L))
                                        .returning(users.id))
                        .all("UPDATE users SET age = ? WHERE users.id = ? RETURNING id", 1, 9L)
                        .refused(MYSQL_FAMILY, "UPDATE … RETURNING")
                        .on(H2, "SELECT id FROM FINAL TABLE (UPDATE users SET age = ? WHERE users.id = ?)", 1, 9L)
                        .yields());
    }

    private static List<CompileCase> updatesToObjects() {
        return List.of(compileCase(
                        "update returning an object",
                        update(users).set(users.active, true).returning(row(users.name, users.active, Person::new)))
                .all("UPDATE users SET active = ? RETURNING name, active", true)
                .refused(MYSQL_FAMILY, "UPDATE … RETURNING")
                .on(H2, "SELECT name, active FROM FINAL TABLE (UPDATE users SET active = ?)", true)
                .yields(
                        new Person("Ana", true),
                        new Person("Bob", true),
                        new Person("Cleo", true),
                        new Person("O'Dan", true)));
    }

    private static List<CompileCase> deletes() {
        return List.of(
                compileCase(
                                "delete returning",
                                delete(posts).where(posts.authorId.eq(1L)).returning(posts.id))
                        .all("DELETE FROM posts WHERE posts.author_id = ? RETURNING id", 1L)
                        .refused(MYSQL, "DELETE … RETURNING")
                        .on(H2, "SELECT id FROM OLD TABLE (DELETE FROM posts WHERE posts.author_id = ?)", 1L)
                        .yields(1L, 2L),
                compileCase(
                                "delete of all rows returning two values",
                                delete(posts).returning(posts.id, posts.title))
                        .all("DELETE FROM posts RETURNING id, title")
                        .refused(MYSQL, "DELETE … RETURNING")
                        .on(H2, "SELECT id, title FROM OLD TABLE (DELETE FROM posts)")
                        .yields(CompileCase.row(1L, "Rain"), CompileCase.row(2L, "Sun"), CompileCase.row(3L, "100%")));
    }

    private static List<CompileCase> awkward() {
        return List.of(compileCase(
                        "delete returning awkward names",
                        delete(words).returning(words.select, words.mixed.as("it is")))
                .all("DELETE FROM \"order\" RETURNING \"select\", \"MixedCase\" AS \"it is\"")
                .refused(MYSQL, "DELETE … RETURNING")
                .on(MARIADB, "DELETE FROM `order` RETURNING `select`, `MixedCase` AS `it is`")
                .on(H2, "SELECT \"select\", \"MixedCase\" AS \"it is\" FROM OLD TABLE (DELETE FROM \"order\")")
                .yields(CompileCase.row(1, "mixed")));
    }
}
