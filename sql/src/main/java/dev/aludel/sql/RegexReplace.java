package dev.aludel.sql;

import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Text in which what matches a regular expression is replaced, each time: {@code regexp_replace(users.name, ?, ?)}.
 *
 * @param text the text
 * @param pattern the regular expression
 * @param replacement what comes in its place
 * @param flags how it is read
 */
public record RegexReplace(
        Expression<?> text, Expression<String> pattern, Expression<String> replacement, Set<RegexFlag> flags)
        implements Expression<String> {
    /** Copies the flags. */
    public RegexReplace {
        flags = Set.copyOf(flags);
    }

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
        return reading(RegexFlag.IGNORE_CASE);
    }

    /**
     * Says how the regular expression is read.
     *
     * @param more flags, added to those there are
     * @return the text
     */
    public RegexReplace reading(RegexFlag... more) {
        Set<RegexFlag> all = new HashSet<>(flags);
        all.addAll(List.of(more));
        return new RegexReplace(text, pattern, replacement, all);
    }

    @Override
    public RegexReplace mapChildren(Mapper mapper) {
        return new RegexReplace(mapper.map(text), mapper.map(pattern), mapper.map(replacement), flags);
    }
}
