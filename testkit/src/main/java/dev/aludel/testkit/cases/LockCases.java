package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.ALL;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;

import dev.aludel.sql.Lock;
import dev.aludel.sql.Select;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Locks, hints, limits of other kinds, and what takes clauses back. */
final class LockCases {
    private LockCases() {}

    static List<CompileCase> cases() {
        return Lines.all(locks(), strengths(), remarks(), limits(), changes());
    }

    private static CompileCase locked(String name, Lock lock) {
        return compileCase(
                        name,
                        select(users.id).from(users).where(users.id.eq(1L)).lock(lock))
                .within("SELECT users.id FROM users WHERE users.id = ?{}")
                .yields(1L);
    }

    private static List<CompileCase> locks() {
        return List.of(
                locked("for update", Lock.forUpdate()).all(" FOR UPDATE", 1L).on(SQLITE, "", 1L),
                locked("for update nowait", Lock.forUpdate().noWait())
                        .all(" FOR UPDATE NOWAIT", 1L)
                        .refused(SQLITE, "NOWAIT and SKIP LOCKED"),
                locked("for update skip locked", Lock.forUpdate().skipLocked())
                        .all(" FOR UPDATE SKIP LOCKED", 1L)
                        .refused(SQLITE, "NOWAIT and SKIP LOCKED"),
                locked("for update of a table", Lock.forUpdate().of(users))
                        .all(" FOR UPDATE OF users", 1L)
                        .on(SQLITE, "", 1L)
                        .refused(MARIADB, "OF in a lock"),
                compileCase(
                                "for update behind a limit",
                                select(users.id)
                                        .from(users)
                                        .orderBy(users.id)
                                        .limit(1)
                                        .lock(Lock.forUpdate()))
                        .within("SELECT users.id FROM users ORDER BY users.id LIMIT ?{}")
                        .all(" FOR UPDATE", 1L)
                        .on(SQLITE, "", 1L)
                        .yields(1L));
    }

    private static List<CompileCase> strengths() {
        return List.of(
                locked("for share", Lock.forShare())
                        .all(" FOR SHARE", 1L)
                        .on(SQLITE, "", 1L)
                        .on(MARIADB, " LOCK IN SHARE MODE", 1L)
                        .refused(H2, "FOR SHARE"),
                locked("for share nowait", Lock.forShare().noWait())
                        .all(" FOR SHARE NOWAIT", 1L)
                        .on(MARIADB, " LOCK IN SHARE MODE NOWAIT", 1L)
                        .refused(SQLITE, "NOWAIT and SKIP LOCKED")
                        .refused(H2, "FOR SHARE"),
                locked("for no key update", Lock.forNoKeyUpdate())
                        .refused(ALL, "FOR NO KEY UPDATE and FOR KEY SHARE")
                        .on(POSTGRESQL, " FOR NO KEY UPDATE", 1L),
                locked("for key share", Lock.forKeyShare())
                        .refused(ALL, "FOR NO KEY UPDATE and FOR KEY SHARE")
                        .on(POSTGRESQL, " FOR KEY SHARE", 1L));
    }

    private static List<CompileCase> remarks() {
        Select<Long> all = select(users.id).from(users).where(users.id.eq(1L));
        return List.of(
                compileCase("a prefix", all.prefix("ALL"))
                        .all("SELECT ALL users.id FROM users WHERE users.id = ?", 1L)
                        .yields(1L),
                compileCase("a prefix for some", all.prefix("STRAIGHT_JOIN", "mysql", "mariadb"))
                        .all("SELECT users.id FROM users WHERE users.id = ?", 1L)
                        .on(MYSQL_FAMILY, "SELECT STRAIGHT_JOIN users.id FROM users WHERE users.id = ?", 1L)
                        .yields(1L),
                compileCase("a hint", all.hint("NO_INDEX_MERGE(users)").asDistinct())
                        .all("SELECT /*+ NO_INDEX_MERGE(users) */ DISTINCT users.id FROM users WHERE users.id = ?", 1L)
                        .yields(1L),
                compileCase("a suffix", all.suffix("-- the end"))
                        .all("SELECT users.id FROM users WHERE users.id = ? -- the end", 1L)
                        .yields(1L));
    }

    private static List<CompileCase> limits() {
        Select<Long> byAge =
                select(users.id).from(users).where(users.age.isNotNull()).orderBy(users.age);
        return List.of(
                compileCase("a limit with ties", byAge.yielding(users.age).limitWithTies(1))
                        .within("SELECT users.age FROM users WHERE users.age IS NOT NULL ORDER BY users.age{}")
                        .all(" FETCH FIRST ? ROWS WITH TIES", 1L)
                        .refused(List.of(SQLITE, MYSQL), "a limit with ties")
                        .yields(25, 25),
                compileCase(
                                "a limit with ties and an offset",
                                byAge.orderBy(users.id).limitWithTies(1).offset(1))
                        .within("SELECT users.id FROM users WHERE users.age IS NOT NULL ORDER BY users.age,"
                                + " users.id{}")
                        .all(" OFFSET ? ROWS FETCH FIRST ? ROWS WITH TIES", 1L, 1L)
                        .refused(List.of(SQLITE, MYSQL), "a limit with ties")
                        .yields(4L),
                compileCase(
                                "a limit with ties without an order",
                                byAge.withoutOrder().limitWithTies(1))
                        .refused(ALL, "a limit with ties without an order"),
                compileCase("a limit in percent", byAge.limitPercent(100))
                        .refused(ALL, "a limit in percent")
                        .on(
                                H2,
                                "SELECT users.id FROM users WHERE users.age IS NOT NULL ORDER BY users.age FETCH FIRST"
                                        + " ? PERCENT ROWS ONLY",
                                100L)
                        .runs());
    }

    private static List<CompileCase> changes() {
        Select<Long> paged =
                select(users.id).from(users).orderBy(users.name).limit(1).offset(1);
        return List.of(
                compileCase(
                                "an order and a page taken back",
                                paged.withoutOrder().withoutPage())
                        .all("SELECT users.id FROM users")
                        .yields(1L, 2L, 3L, 4L),
                compileCase(
                                "another value of the same rows",
                                paged.withoutPage().yielding(count()).withoutOrder())
                        .all("SELECT count(*) FROM users")
                        .yields(4L),
                compileCase("a value more", paged.adding(users.name))
                        .all("SELECT users.id, users.name FROM users ORDER BY users.name LIMIT ? OFFSET ?", 1L, 1L)
                        .yields(row(2L, "Bob")));
    }
}
