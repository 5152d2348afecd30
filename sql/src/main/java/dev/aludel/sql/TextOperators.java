package dev.aludel.sql;

import dev.aludel.type.Types;
import java.util.Optional;

/**
 * The operators for text of an {@link Expression}.
 *
 * @param <T> the class of the expression's value
 */
public sealed interface TextOperators<T> permits Expression {
    /**
     * Matches a pattern: {@code users.name LIKE ?}. In the pattern {@code %} stands for any characters and {@code _} for
     * one.
     *
     * @param pattern the pattern
     * @return the condition
     */
    default Like like(String pattern) {
        return like(new Bind<>(Types.TEXT, pattern));
    }

    /**
     * Matches a pattern: {@code users.name LIKE filters.pattern}.
     *
     * @param pattern the pattern
     * @return the condition
     */
    default Like like(Expression<String> pattern) {
        return new Like(self(), pattern, Optional.empty(), false);
    }

    /**
     * Begins with: {@code users.name LIKE ? || '%'}. As in SQLAlchemy, a {@code %} or {@code _} in the text keeps its
     * meaning as a wildcard.
     *
     * @param text the beginning
     * @return the condition
     */
    default Like startsWith(String text) {
        return like(new Bind<>(Types.TEXT, text).concat(wildcard()));
    }

    /**
     * Ends with: {@code users.name LIKE '%' || ?}. A {@code %} or {@code _} in the text keeps its meaning as a wildcard.
     *
     * @param text the end
     * @return the condition
     */
    default Like endsWith(String text) {
        return like(wildcard().concat(new Bind<>(Types.TEXT, text)));
    }

    /**
     * Contains: {@code users.name LIKE '%' || ? || '%'}. A {@code %} or {@code _} in the text keeps its meaning as a
     * wildcard.
     *
     * @param text the part
     * @return the condition
     */
    default Like contains(String text) {
        return like(wildcard().concat(new Bind<>(Types.TEXT, text)).concat(wildcard()));
    }

    /**
     * Matches a regular expression of the database's own kind: {@code users.name ~ ?}.
     *
     * @param regex the regular expression
     * @return the condition
     */
    default Condition matches(String regex) {
        return new RegexMatch(self(), new Bind<>(Types.TEXT, regex), false, false);
    }

    /**
     * Matches a regular expression, capital and small letters being the same: {@code users.name ~* ?}.
     *
     * @param regex the regular expression
     * @return the condition
     */
    default Condition matchesIgnoreCase(String regex) {
        return new RegexMatch(self(), new Bind<>(Types.TEXT, regex), true, false);
    }

    /**
     * Joins two texts: {@code users.first || users.last}.
     *
     * @param other what follows
     * @return the joined text
     */
    default Expression<String> concat(Expression<?> other) {
        return new BinaryOperation<>(BinaryOperation.Operator.CONCAT, self(), other, Types.TEXT);
    }

    private static Expression<String> wildcard() {
        return new Inline<>(Types.TEXT, "%");
    }

    private Expression<T> self() {
        return (Expression<T>) this;
    }
}
