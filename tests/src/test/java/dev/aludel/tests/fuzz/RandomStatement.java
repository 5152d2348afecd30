package dev.aludel.tests.fuzz;

import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.type.Types.varchar;

import dev.aludel.sql.Statement;
import java.util.List;

/**
 * A statement over the tables of the fixture that depends on nothing but its seed.
 *
 * @param seed the seed
 * @param statement the statement
 * @param yieldsTheSame whether any database that has the rows of the fixture yields the same rows, in some order
 */
record RandomStatement(long seed, Statement<?> statement, boolean yieldsTheSame) {
    private static final int DEEPEST = 6;

    static RandomStatement of(long seed) {
        Dice dice = new Dice(seed);
        int depth = 1 + dice.side(DEEPEST);
        RandomQueries queries = new RandomQueries(dice);
        Statement<?> statement = dice.oneIn(5) ? change(dice, queries, depth) : queries.rows(depth, Scope.EMPTY);
        return new RandomStatement(seed, statement, queries.yieldsTheSameEachTime());
    }

    private static Statement<?> change(Dice dice, RandomQueries queries, int depth) {
        RandomExpressions expressions = queries.expressions();
        Scope ofUsers =
                new Scope(List.of(users.id, users.bossId), List.of(users.name, users.nick), List.of(users.active));
        Scope ofPosts = new Scope(List.of(posts.id, posts.authorId), List.of(posts.title), List.of());
        return switch (dice.side(3)) {
            case 0 ->
                update(users)
                        .set(users.nick, expressions.text(depth - 1, ofUsers).cast(varchar(50)))
                        .set(users.active, expressions.condition(depth - 1, ofUsers))
                        .where(expressions.condition(depth - 1, ofUsers));
            case 1 -> delete(posts).where(expressions.condition(depth - 1, ofPosts));
            default ->
                insert(posts)
                        .set(posts.authorId, 1L)
                        .set(
                                posts.title,
                                expressions.text(depth - 1, Scope.EMPTY).cast(varchar(100)));
        };
    }
}
