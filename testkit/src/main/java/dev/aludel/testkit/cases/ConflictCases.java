package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.Schema.unique;
import static dev.aludel.sql.Sql.conflict;
import static dev.aludel.sql.Sql.excluded;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.type.Types.BIGINT;

import dev.aludel.sql.Insert;
import dev.aludel.sql.Row;
import dev.aludel.sql.Select;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Inserts of rows that may be there already. */
final class ConflictCases {
    private static final Table CODES =
            table("codes", column("id", BIGINT, primaryKey()), column("code", BIGINT, unique()));

    private ConflictCases() {}

    private static final Select<Row> NAMES = select(users.id, users.name, users.nick)
            .from(users)
            .where(users.id.in(1L, 2L, 9L))
            .orderBy(users.id);

    private static final Insert TWO = insert(users)
            .columns(users.id, users.name, users.active)
            .values(1L, "Zoe", true)
            .values(9L, "New", true);

    static List<CompileCase> cases() {
        return Lines.all(nothing(), updates(), updatesWithValues(), conditions(), sources());
    }

    private static List<CompileCase> nothing() {
        return List.of(
                compileCase("on conflict do nothing", TWO.onConflict(conflict()))
                        .within("INSERT INTO users (id, name, active) VALUES (?, ?, ?), (?, ?, ?) {}")
                        .all("ON CONFLICT DO NOTHING", 1L, "Zoe", true, 9L, "New", true)
                        .on(MYSQL_FAMILY, "ON DUPLICATE KEY UPDATE id = users.id", 1L, "Zoe", true, 9L, "New", true)
                        .refused(H2, "ON CONFLICT without columns")
                        .leaves(NAMES, row(1L, "Ana", "annie"), row(2L, "Bob", null), row(9L, "New", null)),
                onConflictOfAKeyDoNothing(),
                onConflictDoNothingAsH2Merges());
    }

    private static CompileCase onConflictOfAKeyDoNothing() {
        return compileCase("on conflict of a key do nothing", TWO.onConflict(conflict(users.id)))
                .all(
                        "INSERT INTO users (id, name, active) VALUES (?, ?, ?), (?, ?, ?) ON CONFLICT (id) DO"
                                + " NOTHING",
                        1L,
                        "Zoe",
                        true,
                        9L,
                        "New",
                        true)
                .on(
                        MYSQL_FAMILY,
                        "INSERT INTO users (id, name, active) VALUES (?, ?, ?), (?, ?, ?) ON DUPLICATE KEY"
                                + " UPDATE id = users.id",
                        1L,
                        "Zoe",
                        true,
                        9L,
                        "New",
                        true)
                .on(
                        H2,
                        "MERGE INTO users USING (VALUES (CAST(? AS BIGINT), CAST(? AS VARCHAR), CAST(? AS"
                                + " BOOLEAN)), (CAST(? AS BIGINT), CAST(? AS VARCHAR), CAST(? AS BOOLEAN))) AS"
                                + " excluded (id, name, active) ON users.id = excluded.id WHEN NOT MATCHED THEN"
                                + " INSERT (id, name, active) VALUES (excluded.id, excluded.name,"
                                + " excluded.active)",
                        1L,
                        "Zoe",
                        true,
                        9L,
                        "New",
                        true)
                .leaves(NAMES, row(1L, "Ana", "annie"), row(2L, "Bob", null), row(9L, "New", null));
    }

    private static CompileCase onConflictDoNothingAsH2Merges() {
        return compileCase(
                        "on conflict do nothing, as H2 merges",
                        insert(users)
                                .set(users.id, 1L)
                                .set(users.name, "Zoe")
                                .set(users.active, true)
                                .onConflict(conflict(users.id)))
                .all(
                        "INSERT INTO users (id, name, active) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
                        1L,
                        "Zoe",
                        true)
                .on(
                        MYSQL_FAMILY,
                        "INSERT INTO users (id, name, active) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE id ="
                                + " users.id",
                        1L,
                        "Zoe",
                        true)
                .on(
                        H2,
                        "MERGE INTO users USING (VALUES (CAST(? AS BIGINT), CAST(? AS VARCHAR), CAST(? AS"
                                + " BOOLEAN))) AS excluded (id, name, active) ON users.id = excluded.id WHEN NOT"
                                + " MATCHED THEN INSERT (id, name, active) VALUES (excluded.id, excluded.name,"
                                + " excluded.active)",
                        1L,
                        "Zoe",
                        true)
                .leaves(NAMES, row(1L, "Ana", "annie"), row(2L, "Bob", null));
    }

    private static List<CompileCase> updates() {
        return List.of(
                onConflictDoUpdate(),
                compileCase(
                                "on conflict with any key do update",
                                insert(users)
                                        .set(users.id, 1L)
                                        .set(users.name, "Zoe")
                                        .set(users.active, true)
                                        .onConflict(conflict().set(users.nick, "new")))
                        .within("INSERT INTO users (id, name, active) VALUES (?, ?, ?) {}")
                        .all("ON CONFLICT DO UPDATE SET nick = ?", 1L, "Zoe", true, "new")
                        .on(MYSQL_FAMILY, "ON DUPLICATE KEY UPDATE nick = ?", 1L, "Zoe", true, "new")
                        .refused(List.of(POSTGRESQL, H2), "ON CONFLICT DO UPDATE without columns")
                        .leaves(NAMES, row(1L, "Ana", "new"), row(2L, "Bob", null)));
    }

    private static CompileCase onConflictDoUpdate() {
        return compileCase(
                        "on conflict do update",
                        TWO.onConflict(conflict(users.id).setExcluded(users.name)))
                .all(
                        "INSERT INTO users (id, name, active) VALUES (?, ?, ?), (?, ?, ?) ON CONFLICT (id) DO"
                                + " UPDATE SET name = excluded.name",
                        1L,
                        "Zoe",
                        true,
                        9L,
                        "New",
                        true)
                .on(
                        MYSQL_FAMILY,
                        "INSERT INTO users (id, name, active) VALUES (?, ?, ?), (?, ?, ?) ON DUPLICATE KEY"
                                + " UPDATE name = VALUES(name)",
                        1L,
                        "Zoe",
                        true,
                        9L,
                        "New",
                        true)
                .on(
                        H2,
                        "MERGE INTO users USING (VALUES (CAST(? AS BIGINT), CAST(? AS VARCHAR), CAST(? AS"
                                + " BOOLEAN)), (CAST(? AS BIGINT), CAST(? AS VARCHAR), CAST(? AS BOOLEAN))) AS"
                                + " excluded (id, name, active) ON users.id = excluded.id WHEN MATCHED THEN UPDATE"
                                + " SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name, active)"
                                + " VALUES (excluded.id, excluded.name, excluded.active)",
                        1L,
                        "Zoe",
                        true,
                        9L,
                        "New",
                        true)
                .leaves(NAMES, row(1L, "Zoe", "annie"), row(2L, "Bob", null), row(9L, "New", null));
    }

    private static List<CompileCase> updatesWithValues() {
        return List.of(
                compileCase(
                                "on conflict do update with the old value",
                                insert(users)
                                        .set(users.id, 1L)
                                        .set(users.name, "Zoe")
                                        .set(users.active, true)
                                        .onConflict(conflict(users.id)
                                                .set(users.nick, users.name.concat(excluded(users.name)))))
                        .all(
                                "INSERT INTO users (id, name, active) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                                        + " nick = users.name || excluded.name",
                                1L,
                                "Zoe",
                                true)
                        .on(
                                MYSQL_FAMILY,
                                "INSERT INTO users (id, name, active) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE nick ="
                                        + " concat(users.name, VALUES(name))",
                                1L,
                                "Zoe",
                                true)
                        .on(
                                H2,
                                "MERGE INTO users USING (VALUES (CAST(? AS BIGINT), CAST(? AS VARCHAR), CAST(? AS"
                                        + " BOOLEAN))) AS excluded (id, name, active) ON users.id = excluded.id WHEN"
                                        + " MATCHED THEN UPDATE SET nick = users.name || excluded.name WHEN NOT MATCHED"
                                        + " THEN INSERT (id, name, active) VALUES (excluded.id, excluded.name,"
                                        + " excluded.active)",
                                1L,
                                "Zoe",
                                true)
                        .leaves(NAMES, row(1L, "Ana", "AnaZoe"), row(2L, "Bob", null)),
                onConflictDoUpdateReturning());
    }

    private static CompileCase onConflictDoUpdateReturning() {
        return compileCase(
                        "on conflict do update, returning",
                        insert(users)
                                .set(users.id, 1L)
                                .set(users.name, "Zoe")
                                .set(users.active, true)
                                .onConflict(conflict(users.id).setExcluded(users.name))
                                .returning(users.id, users.nick))
                .all(
                        "INSERT INTO users (id, name, active) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                                + " name = excluded.name RETURNING id, nick",
                        1L,
                        "Zoe",
                        true)
                .refused(MYSQL, "INSERT … RETURNING")
                .on(
                        MARIADB,
                        "INSERT INTO users (id, name, active) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE name ="
                                + " VALUES(name) RETURNING id, nick",
                        1L,
                        "Zoe",
                        true)
                .on(
                        H2,
                        "SELECT id, nick FROM FINAL TABLE (MERGE INTO users USING (VALUES (CAST(? AS BIGINT),"
                                + " CAST(? AS VARCHAR), CAST(? AS BOOLEAN))) AS excluded (id, name, active) ON"
                                + " users.id = excluded.id WHEN MATCHED THEN UPDATE SET name = excluded.name WHEN"
                                + " NOT MATCHED THEN INSERT (id, name, active) VALUES (excluded.id, excluded.name,"
                                + " excluded.active))",
                        1L,
                        "Zoe",
                        true)
                .yields(row(1L, "annie"));
    }

    private static List<CompileCase> conditions() {
        return List.of(
                onConflictDoUpdateWhere(),
                compileCase(
                                "on conflict of a key that is not the only one",
                                insert(CODES)
                                        .set(CODES.column("id", Long.class), 1L)
                                        .onConflict(conflict(CODES.column("id"))))
                        .all("INSERT INTO codes (id) VALUES (?) ON CONFLICT (id) DO NOTHING", 1L)
                        .refused(
                                MYSQL_FAMILY,
                                "ON CONFLICT with columns, while the table 'codes' has another unique key")
                        .on(
                                H2,
                                "MERGE INTO codes USING (VALUES (CAST(? AS BIGINT))) AS excluded (id) ON codes.id ="
                                        + " excluded.id WHEN NOT MATCHED THEN INSERT (id) VALUES (excluded.id)",
                                1L)
                        .notRun("the fixture has no table with two keys"),
                compileCase(
                                "on conflict of a key without a value",
                                insert(users)
                                        .set(users.name, "x")
                                        .set(users.active, true)
                                        .onConflict(conflict(users.id)))
                        .within("INSERT INTO users (name, active) VALUES (?, ?) {}")
                        .all("ON CONFLICT (id) DO NOTHING", "x", true)
                        .on(MYSQL_FAMILY, "ON DUPLICATE KEY UPDATE id = users.id", "x", true)
                        .refused(H2, "ON CONFLICT (id) in an insert that gives it no value")
                        .changes(1));
    }

    private static CompileCase onConflictDoUpdateWhere() {
        return compileCase(
                        "on conflict do update where",
                        TWO.onConflict(conflict(users.id)
                                .setExcluded(users.name)
                                .where(users.active
                                        .eq(false)
                                        .or(excluded(users.name).eq("Nobody")))))
                .all(
                        "INSERT INTO users (id, name, active) VALUES (?, ?, ?), (?, ?, ?) ON CONFLICT (id) DO"
                                + " UPDATE SET name = excluded.name WHERE users.active = ? OR excluded.name = ?",
                        1L,
                        "Zoe",
                        true,
                        9L,
                        "New",
                        true,
                        false,
                        "Nobody")
                .refused(MYSQL_FAMILY, "ON CONFLICT DO UPDATE with a condition")
                .on(
                        H2,
                        "MERGE INTO users USING (VALUES (CAST(? AS BIGINT), CAST(? AS VARCHAR), CAST(? AS"
                                + " BOOLEAN)), (CAST(? AS BIGINT), CAST(? AS VARCHAR), CAST(? AS BOOLEAN))) AS"
                                + " excluded (id, name, active) ON users.id = excluded.id WHEN MATCHED AND"
                                + " (users.active = ? OR excluded.name = ?) THEN UPDATE SET name = excluded.name"
                                + " WHEN NOT MATCHED THEN INSERT (id, name, active) VALUES (excluded.id,"
                                + " excluded.name, excluded.active)",
                        1L,
                        "Zoe",
                        true,
                        9L,
                        "New",
                        true,
                        false,
                        "Nobody")
                .leaves(NAMES, row(1L, "Ana", "annie"), row(2L, "Bob", null), row(9L, "New", null));
    }

    private static List<CompileCase> sources() {
        return List.of(
                compileCase(
                                "on conflict of the rows of a query",
                                insert(users)
                                        .columns(users.id, users.name, users.active)
                                        .from(select(posts.id, posts.title, literal(true))
                                                .from(posts))
                                        .onConflict(conflict(users.id).setExcluded(users.name)))
                        .all("INSERT INTO users (id, name, active) SELECT posts.id, posts.title, 1 FROM posts WHERE"
                                + " 1 ON CONFLICT (id) DO UPDATE SET name = excluded.name")
                        .on(
                                POSTGRESQL,
                                "INSERT INTO users (id, name, active) SELECT posts.id, posts.title, TRUE FROM posts ON"
                                        + " CONFLICT (id) DO UPDATE SET name = excluded.name")
                        .on(
                                MYSQL_FAMILY,
                                "INSERT INTO users (id, name, active) SELECT posts.id, posts.title, TRUE FROM posts ON"
                                        + " DUPLICATE KEY UPDATE name = VALUES(name)")
                        .on(
                                H2,
                                "MERGE INTO users USING (SELECT posts.id, posts.title, TRUE FROM posts) AS excluded"
                                    + " (id, name, active) ON users.id = excluded.id WHEN MATCHED THEN UPDATE SET name"
                                    + " = excluded.name WHEN NOT MATCHED THEN INSERT (id, name, active) VALUES"
                                    + " (excluded.id, excluded.name, excluded.active)")
                        .leaves(NAMES, row(1L, "Rain", "annie"), row(2L, "Sun", null)),
                onConflictOfTheRowsOfSeveralQueries());
    }

    private static CompileCase onConflictOfTheRowsOfSeveralQueries() {
        Select<Row> rows = select(posts.id, posts.title, literal(true)).from(posts);
        Insert insert = insert(users)
                .columns(users.id, users.name, users.active)
                .from(rows.where(posts.id.eq(1L)).union(rows.where(posts.id.eq(2L))))
                .onConflict(conflict(users.id).setExcluded(users.name));
        return compileCase("on conflict of the rows of several queries", insert)
                .all(
                        "INSERT INTO users (id, name, active) SELECT * FROM (SELECT posts.id, posts.title, 1"
                                + " FROM posts WHERE posts.id = ? UNION SELECT posts.id, posts.title, 1 FROM posts"
                                + " WHERE posts.id = ?) WHERE 1 ON CONFLICT (id) DO UPDATE SET name ="
                                + " excluded.name",
                        1L,
                        2L)
                .on(
                        POSTGRESQL,
                        "INSERT INTO users (id, name, active) SELECT posts.id, posts.title, TRUE FROM posts"
                                + " WHERE posts.id = ? UNION SELECT posts.id, posts.title, TRUE FROM posts WHERE"
                                + " posts.id = ? ON CONFLICT (id) DO UPDATE SET name = excluded.name",
                        1L,
                        2L)
                .on(
                        MYSQL_FAMILY,
                        "INSERT INTO users (id, name, active) SELECT posts.id, posts.title, TRUE FROM posts"
                                + " WHERE posts.id = ? UNION SELECT posts.id, posts.title, TRUE FROM posts WHERE"
                                + " posts.id = ? ON DUPLICATE KEY UPDATE name = VALUES(name)",
                        1L,
                        2L)
                .on(
                        H2,
                        "MERGE INTO users USING (SELECT posts.id, posts.title, TRUE FROM posts WHERE posts.id"
                                + " = ? UNION SELECT posts.id, posts.title, TRUE FROM posts WHERE posts.id = ?) AS"
                                + " excluded (id, name, active) ON users.id = excluded.id WHEN MATCHED THEN UPDATE"
                                + " SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name, active)"
                                + " VALUES (excluded.id, excluded.name, excluded.active)",
                        1L,
                        2L)
                .leaves(NAMES, row(1L, "Rain", "annie"), row(2L, "Sun", null));
    }
}
