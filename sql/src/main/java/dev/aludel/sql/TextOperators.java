package dev.aludel.sql;

import dev.aludel.type.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        return new Like(self(), pattern, Optional.empty(), false, false);
    }

    /**
     * Does not match a pattern: {@code users.name NOT LIKE ?}.
     *
     * @param pattern the pattern
     * @return the condition
     */
    default Like notLike(String pattern) {
        return new Like(self(), new Bind<>(Types.TEXT, pattern), Optional.empty(), false, true);
    }

    /**
     * Matches a pattern, capital and small letters being the same: {@code users.name ILIKE ?}, or
     * {@code lower(users.name) LIKE lower(?)}.
     *
     * @param pattern the pattern
     * @return the condition
     */
    default Like likeIgnoreCase(String pattern) {
        return like(pattern).ignoringCase();
    }

    /**
     * Begins with: {@code users.name LIKE ? || '%'}. As in SQLAlchemy, a {@code %} or {@code _} in the text keeps its
     * meaning as a wildcard; {@link Like#literally} takes it from them.
     *
     * @param text the beginning
     * @return the condition
     */
    default Like startsWith(String text) {
        return startsWith(new Bind<>(Types.TEXT, text));
    }

    /**
     * Begins with: {@code users.name LIKE users.nick || '%'}.
     *
     * @param text the beginning
     * @return the condition
     */
    default Like startsWith(Expression<String> text) {
        return like(text.concat(wildcard()));
    }

    /**
     * Ends with: {@code users.name LIKE '%' || ?}. A {@code %} or {@code _} in the text keeps its meaning as a wildcard.
     *
     * @param text the end
     * @return the condition
     */
    default Like endsWith(String text) {
        return endsWith(new Bind<>(Types.TEXT, text));
    }

    /**
     * Ends with: {@code users.name LIKE '%' || users.nick}.
     *
     * @param text the end
     * @return the condition
     */
    default Like endsWith(Expression<String> text) {
        return like(wildcard().concat(text));
    }

    /**
     * Contains: {@code users.name LIKE '%' || ? || '%'}. A {@code %} or {@code _} in the text keeps its meaning as a
     * wildcard.
     *
     * @param text the part
     * @return the condition
     */
    default Like contains(String text) {
        return contains(new Bind<>(Types.TEXT, text));
    }

    /**
     * Contains: {@code users.name LIKE '%' || users.nick || '%'}.
     *
     * @param text the part
     * @return the condition
     */
    default Like contains(Expression<String> text) {
        return like(wildcard().concat(text).concat(wildcard()));
    }

    /**
     * Begins with, capital and small letters being the same: {@code users.name ILIKE ? || '%'}.
     *
     * @param text the beginning
     * @return the condition
     */
    default Like startsWithIgnoreCase(String text) {
        return startsWith(text).ignoringCase();
    }

    /**
     * Ends with, capital and small letters being the same: {@code users.name ILIKE '%' || ?}.
     *
     * @param text the end
     * @return the condition
     */
    default Like endsWithIgnoreCase(String text) {
        return endsWith(text).ignoringCase();
    }

    /**
     * Contains, capital and small letters being the same: {@code users.name ILIKE '%' || ? || '%'}.
     *
     * @param text the part
     * @return the condition
     */
    default Like containsIgnoreCase(String text) {
        return contains(text).ignoringCase();
    }

    /**
     * Matches a regular expression of the database's own kind: {@code users.name ~ ?}.
     *
     * @param regex the regular expression
     * @param flags how it is read
     * @return the condition
     */
    default Condition matches(String regex, RegexFlag... flags) {
        return new RegexMatch(self(), new Bind<>(Types.TEXT, regex), new HashSet<>(List.of(flags)), false);
    }

    /**
     * Matches a regular expression, capital and small letters being the same: {@code users.name ~* ?}.
     *
     * @param regex the regular expression
     * @return the condition
     */
    default Condition matchesIgnoreCase(String regex) {
        return matches(regex, RegexFlag.IGNORE_CASE);
    }

    /**
     * Replaces what matches a regular expression, each time: {@code regexp_replace(users.name, ?, ?)}. How the replacement
     * refers to groups is the database's own: {@code \\1} in PostgreSQL and MariaDB, {@code $1} in MySQL and H2.
     *
     * @param regex the regular expression
     * @param replacement what comes in its place
     * @return the text
     */
    default RegexReplace replaceMatches(String regex, String replacement) {
        return new RegexReplace(self(), new Bind<>(Types.TEXT, regex), new Bind<>(Types.TEXT, replacement), Set.of());
    }

    /**
     * Holds words, by the database's index of words: {@code MATCH (posts.title) AGAINST (?)} in MySQL,
     * {@code to_tsvector(posts.title) @@ plainto_tsquery(?)} in PostgreSQL, {@code posts.title MATCH ?} in SQLite.
     *
     * @param words the words, as the database's search wants them
     * @return the condition
     */
    default FullTextMatch match(String words) {
        return new FullTextMatch(self(), new Bind<>(Types.TEXT, words), false);
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
