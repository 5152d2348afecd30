package dev.aludel.sql;

import dev.aludel.type.SqlType;
import dev.aludel.type.Types;

/**
 * Text in which what matches a regular expression is replaced, each time: {@code regexp_replace(users.name, ?, ?)}.
 *
 * @param text the text
 * @param pattern the regular expression
 * @param replacement what comes in its place
 * @param ignoreCase whether capital and small letters are the same
 */
public record RegexReplace(
        Expression<?> text, Expression<String> pattern, Expression<String> replacement, boolean ignoreCase)
        implements Expression<String> {
    @Override
    public SqlType<String> type() {
        return Types.TEXT;
    }

    /**
     * Takes capital and small letters for the same.
     *
     * @return the text
     */
    public RegexReplace ignoringCase() {
        return new RegexReplace(text, pattern, replacement, true);
    }

    @Override
    public RegexReplace mapChildren(Mapper mapper) {
        return new RegexReplace(mapper.map(text), mapper.map(pattern), mapper.map(replacement), ignoreCase);
    }
}
