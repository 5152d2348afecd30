package dev.aludel.tests.fuzz;

import static dev.aludel.sql.Sql.and;
import static dev.aludel.sql.Sql.caseWhen;
import static dev.aludel.sql.Sql.coalesce;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.lower;
import static dev.aludel.sql.Sql.not;
import static dev.aludel.sql.Sql.or;
import static dev.aludel.sql.Sql.upper;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.varchar;

import dev.aludel.sql.Condition;
import dev.aludel.sql.Expression;
import java.util.List;

/** Random expressions of a type, over the columns of a scope. */
final class RandomExpressions {
    /** Letters behind the first 127 have no capitals here: databases differ about those. */
    private static final List<String> WORDS = List.of("Ana", "bob", "o", "", "it's", "100%", "a_b", "日本", "\\");

    private final Dice dice;
    private final RandomQueries queries;

    RandomExpressions(Dice dice, RandomQueries queries) {
        this.dice = dice;
        this.queries = queries;
    }

    /** A whole number, small enough that a few of them can be multiplied. */
    Expression<Long> number(int depth, Scope scope) {
        if (depth <= 0 || dice.oneIn(4)) {
            return aNumber(scope);
        }
        return switch (dice.side(9)) {
            case 0 -> number(depth - 1, scope).plus(number(depth - 1, scope));
            case 1 -> number(depth - 1, scope).minus(number(depth - 1, scope));
            case 2 -> number(depth - 1, scope).times((long) dice.side(4));
            case 3 -> number(depth - 1, scope).negate();
            case 4 ->
                caseWhen(condition(depth - 1, scope), number(depth - 1, scope)).otherwise(number(depth - 1, scope));
            case 5 -> coalesce(number(depth - 1, scope), number(depth - 1, scope));
            case 6 -> number(depth - 1, scope).cast(BIGINT);
            case 7 ->
                caseWhen(condition(depth - 1, scope), number(depth - 1, scope))
                        .when(condition(depth - 1, scope), number(depth - 1, scope));
            default -> queries.value(depth - 1, scope).asValue();
        };
    }

    /** A number without a query in it. */
    Expression<Long> plainNumber(Scope scope) {
        return switch (dice.side(4)) {
            case 0 -> aNumber(scope).plus(aNumber(scope));
            case 1 -> aNumber(scope).times((long) dice.side(4));
            case 2 -> coalesce(aNumber(scope), literal(0L));
            default -> aNumber(scope);
        };
    }

    private Expression<Long> aNumber(Scope scope) {
        if (!scope.numbers().isEmpty() && !dice.oneIn(3)) {
            return dice.of(scope.numbers());
        }
        long number = dice.side(12) - 2L;
        return dice.oneIn(2) ? value(number) : literal(number);
    }

    Expression<String> text(int depth, Scope scope) {
        if (depth <= 0 || dice.oneIn(4)) {
            return aText(scope);
        }
        return switch (dice.side(7)) {
            case 0 -> text(depth - 1, scope).concat(text(depth - 1, scope));
            case 1 -> lower(text(depth - 1, scope));
            case 2 -> upper(text(depth - 1, scope));
            case 3 ->
                caseWhen(condition(depth - 1, scope), text(depth - 1, scope)).otherwise(text(depth - 1, scope));
            case 4 -> coalesce(text(depth - 1, scope), text(depth - 1, scope));
            case 5 -> number(depth - 1, scope).cast(varchar(30));
            default -> text(depth - 1, scope).cast(varchar(500));
        };
    }

    private Expression<String> aText(Scope scope) {
        if (!scope.texts().isEmpty() && !dice.oneIn(3)) {
            return dice.of(scope.texts());
        }
        String word = dice.of(WORDS);
        return dice.oneIn(2) ? value(word) : literal(word);
    }

    Expression<Boolean> condition(int depth, Scope scope) {
        if (depth <= 0 || dice.oneIn(5)) {
            return aCondition(scope);
        }
        return switch (dice.side(10)) {
            case 0 -> and(condition(depth - 1, scope), condition(depth - 1, scope));
            case 1 -> or(condition(depth - 1, scope), condition(depth - 1, scope), condition(depth - 1, scope));
            case 2 -> not(condition(depth - 1, scope));
            case 3 -> compared(number(depth - 1, scope), number(depth - 1, scope));
            case 4 -> text(depth - 1, scope).eq(text(depth - 1, scope));
            case 5 -> number(depth - 1, scope).in(queries.numbers(depth - 1, scope));
            case 6 -> number(depth - 1, scope).notIn(queries.numbers(depth - 1, scope));
            case 7 -> queries.rows(depth - 1, scope).exists();
            case 8 -> number(depth - 1, scope).between(number(depth - 1, scope), number(depth - 1, scope));
            default -> distinctness(depth - 1, scope);
        };
    }

    private Condition distinctness(int depth, Scope scope) {
        return dice.oneIn(2)
                ? number(depth, scope).isDistinctFrom(number(depth, scope))
                : text(depth, scope).isNotDistinctFrom(text(depth, scope));
    }

    private Condition compared(Expression<Long> left, Expression<Long> right) {
        return switch (dice.side(6)) {
            case 0 -> left.eq(right);
            case 1 -> left.ne(right);
            case 2 -> left.lt(right);
            case 3 -> left.le(right);
            case 4 -> left.gt(right);
            default -> left.ge(right);
        };
    }

    private Expression<Boolean> aCondition(Scope scope) {
        return switch (dice.side(8)) {
            case 0 -> aNumber(scope).isNull();
            case 1 -> aText(scope).isNotNull();
            case 2 -> aNumber(scope).in(1L, 2L, (long) dice.side(5));
            case 3 -> aNumber(scope).notIn(dice.oneIn(3) ? List.of() : List.of(3L, 4L));
            case 4 -> lower(aText(scope)).contains(dice.of(List.of("a", "o", "%", "_", "!", "日")));
            case 5 -> aText(scope).ne(dice.of(WORDS));
            case 6 -> scope.flags().isEmpty() ? literal(dice.oneIn(2)) : dice.of(scope.flags());
            default -> compared(aNumber(scope), aNumber(scope));
        };
    }
}
