package dev.aludel.sql;

import java.util.Set;

/**
 * Asks whether text matches a regular expression of the database's own kind: {@code users.name ~ ?}.
 *
 * @param text what is asked about
 * @param pattern the regular expression
 * @param flags how it is read
 * @param negated whether the question is the opposite
 */
public record RegexMatch(Expression<?> text, Expression<String> pattern, Set<RegexFlag> flags, boolean negated)
        implements Condition {
    /** Copies the flags. */
    public RegexMatch {
        flags = Set.copyOf(flags);
    }

    @Override
    public RegexMatch mapChildren(Mapper mapper) {
        return new RegexMatch(mapper.map(text), mapper.map(pattern), flags, negated);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new RegexMatch(text, pattern, flags, !negated);
    }
}
