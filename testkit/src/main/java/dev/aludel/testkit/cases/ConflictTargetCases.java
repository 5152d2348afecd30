package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.conflict;
import static dev.aludel.sql.Sql.conflictOn;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.text;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.users;

import dev.aludel.sql.Insert;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** By what rows are the same, where it is not the columns of a key of all rows. */
final class ConflictTargetCases {
    private static final Insert ZOE =
            insert(users).set(users.id, 1L).set(users.name, "Zoe").set(users.active, true);

    private static final Insert CLEO =
            insert(users).set(users.id, 9L).set(users.name, "Cleo").set(users.active, true);

    private ConflictTargetCases() {}

    static List<CompileCase> cases() {
        return List.of(byName(), byNameUpdating(), amongSome(), amongSomeUpdating());
    }

    private static CompileCase byName() {
        return compileCase("on conflict of a constraint", ZOE.onConflict(conflictOn("users_pkey")))
                .on(
                        POSTGRESQL,
                        "INSERT INTO users (id, name, active) VALUES (?, ?, ?) ON CONFLICT ON CONSTRAINT users_pkey DO"
                                + " NOTHING",
                        1L,
                        "Zoe",
                        true)
                .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "ON CONFLICT ON CONSTRAINT")
                .leaves(select(users.name).from(users).where(users.id.eq(1L)), "Ana");
    }

    private static CompileCase byNameUpdating() {
        return compileCase(
                        "on conflict of a constraint do update",
                        ZOE.onConflict(conflictOn("users_pkey").setExcluded(users.name)))
                .on(
                        POSTGRESQL,
                        "INSERT INTO users (id, name, active) VALUES (?, ?, ?) ON CONFLICT ON CONSTRAINT users_pkey DO"
                                + " UPDATE SET name = excluded.name",
                        1L,
                        "Zoe",
                        true)
                .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "ON CONFLICT ON CONSTRAINT")
                .leaves(select(users.name).from(users).where(users.id.eq(1L)), "Zoe");
    }

    private static CompileCase amongSome() {
        return compileCase(
                        "on conflict of an index of some rows",
                        CLEO.onConflict(conflict(users.name).among(users.id.gt(literal(2L)))))
                .on(
                        List.of(SQLITE, POSTGRESQL),
                        "INSERT INTO users (id, name, active) VALUES (?, ?, ?) ON CONFLICT (name) WHERE id > 2 DO"
                                + " NOTHING",
                        9L,
                        "Cleo",
                        true)
                .refused(List.of(MYSQL, MARIADB, H2), "ON CONFLICT with the condition of an index")
                .given(text("CREATE UNIQUE INDEX late_names ON users (name) WHERE id > 2"))
                .undone(text("DROP INDEX IF EXISTS late_names"))
                .leaves(select(users.id).from(users).where(users.name.eq("Cleo")), 3L);
    }

    private static CompileCase amongSomeUpdating() {
        return compileCase(
                        "on conflict of an index of some rows do update",
                        CLEO.onConflict(conflict(users.name)
                                .among(users.id.gt(literal(2L)))
                                .set(users.nick, "late")
                                .where(users.id.lt(9L))))
                .on(
                        List.of(SQLITE, POSTGRESQL),
                        "INSERT INTO users (id, name, active) VALUES (?, ?, ?) ON CONFLICT (name) WHERE id > 2 DO"
                                + " UPDATE SET nick = ? WHERE users.id < ?",
                        9L,
                        "Cleo",
                        true,
                        "late",
                        9L)
                .refused(List.of(MYSQL, MARIADB, H2), "ON CONFLICT with the condition of an index")
                .given(text("CREATE UNIQUE INDEX late_names ON users (name) WHERE id > 2"))
                .undone(text("DROP INDEX IF EXISTS late_names"))
                .leaves(select(users.nick).from(users).where(users.name.eq("Cleo")), "late");
    }
}
