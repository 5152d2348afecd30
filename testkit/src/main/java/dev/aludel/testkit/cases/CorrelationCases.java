package dev.aludel.testkit.cases;

import static dev.aludel.sql.Sql.max;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;

import dev.aludel.testkit.CompileCase;
import java.util.List;

/** Which from-items of a query are those of the query around it, where that is said. */
final class CorrelationCases {
    private CorrelationCases() {}

    static List<CompileCase> cases() {
        return List.of(correlated(), alone(), allBut(), nothingLeft());
    }

    private static CompileCase correlated() {
        return compileCase(
                        "a relation of the query around",
                        select(users.id)
                                .from(users)
                                .where(select(posts.id)
                                        .from(posts, users)
                                        .where(posts.authorId.eq(users.id))
                                        .correlate(users)
                                        .exists())
                                .orderBy(users.id))
                .all("SELECT users.id FROM users WHERE EXISTS (SELECT posts.id FROM posts WHERE posts.author_id ="
                        + " users.id) ORDER BY users.id")
                .yields(1L, 2L);
    }

    private static CompileCase alone() {
        return compileCase(
                        "nothing of the query around",
                        select(users.id)
                                .from(users)
                                .where(select(posts.id)
                                        .where(posts.authorId.eq(users.id).and(users.id.gt(1L)))
                                        .correlate()
                                        .exists())
                                .orderBy(users.id))
                .all(
                        "SELECT users.id FROM users WHERE EXISTS (SELECT posts.id FROM posts, users WHERE"
                                + " posts.author_id = users.id AND users.id > ?) ORDER BY users.id",
                        1L)
                .yields(1L, 2L, 3L, 4L);
    }

    private static CompileCase allBut() {
        return compileCase(
                        "all relations of the query around but one",
                        select(users.id, posts.id)
                                .from(users.join(posts, posts.authorId.eq(users.id)))
                                .where(posts.id.eq(select(max(posts.id))
                                        .where(posts.authorId.eq(users.id))
                                        .correlateExcept(posts)
                                        .asValue()))
                                .orderBy(users.id))
                .all("SELECT users.id, posts.id AS id_1 FROM users JOIN posts ON posts.author_id = users.id WHERE"
                        + " posts.id = (SELECT max(posts.id) FROM posts WHERE posts.author_id = users.id) ORDER BY"
                        + " users.id")
                .yields(row(1L, 2L), row(2L, 3L));
    }

    private static CompileCase nothingLeft() {
        return compileCase(
                        "all relations of the query around",
                        select(users.id)
                                .from(users)
                                .where(users.id.eq(
                                        select(users.bossId).correlateExcept().asValue()))
                                .orderBy(users.id))
                .all("SELECT users.id FROM users WHERE users.id = (SELECT users.boss_id) ORDER BY users.id")
                .yields();
    }
}
