package dev.aludel.sql;

/**
 * Asks whether text matches a regular expression of the database's own kind: {@code users.name ~ ?}.
 *
 * @param text what is asked about
 * @param pattern the regular expression
 * @param ignoreCase whether capital and small letters are the same
 * @param negated whether the question is the opposite
 */
public record RegexMatch(Expression<?> text, Expression<String> pattern, boolean ignoreCase, boolean negated)
        implements Condition {
    @Override
    public RegexMatch mapChildren(Mapper mapper) {
        return new RegexMatch(mapper.map(text), mapper.map(pattern), ignoreCase, negated);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new RegexMatch(text, pattern, ignoreCase, !negated);
    }
}
