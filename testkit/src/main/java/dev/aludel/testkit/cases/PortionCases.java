package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;

import dev.aludel.dialect.Dialect;
import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Changes of the first rows of an order. */
final class PortionCases {
    private static final String CONSTRUCT = "ORDER BY or LIMIT in a change";
    private static final List<Dialect> OTHERS = List.of(SQLITE, POSTGRESQL, H2);

    private PortionCases() {}

    static List<CompileCase> cases() {
        return Lines.all(alone(), withOthers());
    }

    private static List<CompileCase> alone() {
        return List.of(
                compileCase(
                                "a delete of the first rows",
                                delete(posts)
                                        .where(posts.id.gt(1L))
                                        .orderBy(posts.id.desc())
                                        .limit(1))
                        .on(MYSQL_FAMILY, "DELETE FROM posts WHERE posts.id > ? ORDER BY posts.id DESC LIMIT ?", 1L, 1L)
                        .refused(OTHERS, CONSTRUCT)
                        .changes(1)
                        .leaves(select(posts.id).from(posts).orderBy(posts.id), 1L, 2L),
                compileCase(
                                "an update of the first rows",
                                update(posts)
                                        .set(posts.title, "first")
                                        .orderBy(posts.id.asc())
                                        .limit(2))
                        .on(MYSQL_FAMILY, "UPDATE posts SET title = ? ORDER BY posts.id LIMIT ?", "first", 2L)
                        .refused(OTHERS, CONSTRUCT)
                        .changes(2),
                compileCase("a delete of some rows", delete(posts).limit(2))
                        .on(MYSQL_FAMILY, "DELETE FROM posts LIMIT ?", 2L)
                        .refused(OTHERS, CONSTRUCT)
                        .changes(2));
    }

    private static List<CompileCase> withOthers() {
        return List.of(
                compileCase(
                                "the first rows of a delete with other tables",
                                delete(posts)
                                        .using(users)
                                        .where(posts.authorId.eq(users.id))
                                        .limit(1))
                        .refused(OTHERS, CONSTRUCT)
                        .refused(MYSQL_FAMILY, CONSTRUCT + " with other tables"),
                compileCase(
                                "the first rows of an update with other tables",
                                update(posts)
                                        .set(posts.title, users.name)
                                        .from(users)
                                        .where(posts.authorId.eq(users.id))
                                        .limit(1))
                        .refused(OTHERS, CONSTRUCT)
                        .refused(MYSQL_FAMILY, CONSTRUCT + " with other tables"));
    }
}
