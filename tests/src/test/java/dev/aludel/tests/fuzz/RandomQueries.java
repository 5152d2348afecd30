package dev.aludel.tests.fuzz;

import static dev.aludel.sql.Sql.coalesce;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.max;
import static dev.aludel.sql.Sql.min;
import static dev.aludel.sql.Sql.rank;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.sum;
import static dev.aludel.sql.Sql.window;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;

import dev.aludel.sql.Expression;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Query;
import dev.aludel.sql.Relation;
import dev.aludel.sql.Row;
import dev.aludel.sql.Select;
import dev.aludel.type.Types;
import java.util.List;

/** Random queries of numbers, or of rows of a number and a text. */
final class RandomQueries {
    private final Dice dice;
    private final RandomExpressions expressions;
    private boolean sameRowsEachTime = true;

    RandomQueries(Dice dice) {
        this.dice = dice;
        expressions = new RandomExpressions(dice, this);
    }

    RandomExpressions expressions() {
        return expressions;
    }

    /** Whether any database that has the rows of the fixture yields the same rows, in some order. */
    boolean yieldsTheSameEachTime() {
        return sameRowsEachTime;
    }

    /** A query of rows of a number and a text, which sees the columns of the queries around it. */
    Query<Row> rows(int depth, Scope around) {
        if (depth > 0 && dice.oneIn(5)) {
            Query<Row> first = rows(depth - 1, around);
            Query<Row> second = rows(depth - 1, around);
            return switch (dice.side(4)) {
                case 0 -> first.union(second);
                case 1 -> first.unionAll(second);
                case 2 -> first.intersect(second);
                default -> first.except(second);
            };
        }
        return switch (dice.side(4)) {
            case 0 -> groups(depth, around);
            case 1 -> windows(depth, around);
            default -> plain(depth, around);
        };
    }

    /** A query of numbers. It is asked what is in it, so an order of them says nothing. */
    Query<Long> numbers(int depth, Scope around) {
        Source source = source(depth);
        Scope scope = source.scope().and(around);
        Select<Long> select = select(expressions.number(depth, scope))
                .from(source.item())
                .where(expressions.condition(depth - 1, scope));
        return dice.oneIn(4) ? select.orderBy(dice.of(source.scope().numbers())) : select;
    }

    /** A query of one number. What is added up belongs to this query, or the sum would belong to one around it. */
    Query<Long> value(int depth, Scope around) {
        Source source = source(depth);
        Expression<Long> number = expressions.plainNumber(source.scope());
        Expression<Long> owned = dice.of(source.scope().numbers()).plus(number);
        Expression<Long> value = switch (dice.side(4)) {
            case 0 -> max(owned);
            case 1 -> sum(owned);
            case 2 -> min(owned).filter(source.scope().numbers().getFirst().gt(1L));
            default -> count();
        };
        return select(value)
                .from(source.item())
                .where(expressions.condition(depth - 1, source.scope().and(around)));
    }

    private Query<Row> plain(int depth, Scope around) {
        Source source = source(depth);
        Scope scope = source.scope().and(around);
        Select<Row> select = select(expressions.number(depth - 1, scope), expressions.text(depth - 1, scope))
                .from(source.item());
        if (!dice.oneIn(4)) {
            select = select.where(expressions.condition(depth - 1, scope));
        }
        return dice.oneIn(4) ? select.asDistinct() : limited(select, source);
    }

    private Query<Row> groups(int depth, Scope around) {
        Source source = source(depth);
        Expression<String> group = dice.of(source.scope().texts());
        Expression<Long> number = expressions.plainNumber(source.scope());
        Select<Row> select = select(
                        dice.oneIn(2) ? sum(number) : count().filter(expressions.condition(0, source.scope())), group)
                .from(source.item())
                .where(expressions.condition(depth - 1, source.scope().and(around)))
                .groupBy(group);
        return dice.oneIn(2) ? select : select.having(count().ge((long) dice.side(3)));
    }

    private Query<Row> windows(int depth, Scope around) {
        Source source = source(depth);
        Expression<Long> ordered = coalesce(dice.of(source.scope().numbers()), literal(0L));
        Expression<String> part = dice.of(source.scope().texts());
        Expression<Long> number = switch (dice.side(3)) {
            case 0 -> rank().over(window().partitionBy(part).orderBy(ordered));
            case 1 -> sum(ordered).over(window().orderBy(ordered.desc()));
            default -> count().over(window().partitionBy(part));
        };
        return select(number, part)
                .from(source.item())
                .where(expressions.condition(depth - 1, source.scope().and(around)));
    }

    private Query<Row> limited(Select<Row> select, Source source) {
        return switch (dice.side(6)) {
            case 0 -> select.orderBy(dice.of(source.scope().numbers()).desc().nullsLast());
            case 1 -> {
                sameRowsEachTime = false;
                yield select.orderBy(dice.of(source.scope().numbers()))
                        .limit(dice.side(4))
                        .offset(dice.side(2));
            }
            default -> select;
        };
    }

    /** Something to select from: one relation, or two or three of them joined. */
    private Source source(int depth) {
        Source source = relation(depth);
        for (int joins = dice.side(3); joins > 0 && depth > 0; joins--) {
            Source other = relation(depth - 1);
            Scope both = source.scope().and(other.scope());
            Expression<Boolean> on =
                    dice.of(source.scope().numbers()).eq(dice.of(other.scope().numbers()));
            source = new Source(
                    dice.oneIn(2)
                            ? source.item().join(other.item(), on)
                            : source.item().leftJoin(other.item(), on),
                    both);
        }
        return source;
    }

    private Source relation(int depth) {
        if (depth > 1 && dice.oneIn(3)) {
            Query<Row> query = rows(depth - 2, Scope.EMPTY);
            Relation derived = dice.oneIn(2) ? query.as(dice.name("q")) : query.cte(dice.name("c"));
            return new Source(
                    derived,
                    new Scope(
                            List.of(derived.column(derived.columns().get(0).name(), Long.class)),
                            List.of(derived.column(derived.columns().get(1).name(), String.class)),
                            List.of()));
        }
        if (dice.oneIn(2)) {
            Relation u = users.as(dice.name("u"));
            return new Source(
                    u,
                    new Scope(
                            List.of(
                                    u.get(users.id),
                                    u.get(users.bossId),
                                    u.get(users.age).cast(Types.BIGINT)),
                            List.of(u.get(users.name), u.get(users.nick)),
                            List.of(u.get(users.active))));
        }
        Relation p = posts.as(dice.name("p"));
        return new Source(
                p, new Scope(List.of(p.get(posts.id), p.get(posts.authorId)), List.of(p.get(posts.title)), List.of()));
    }

    private record Source(FromItem item, Scope scope) {}
}
