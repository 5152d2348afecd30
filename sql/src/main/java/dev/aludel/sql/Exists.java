package dev.aludel.sql;

/**
 * Asks whether a query yields any row: {@code EXISTS (SELECT …)}.
 *
 * @param query the query
 * @param negated whether the question is {@code NOT EXISTS}
 */
public record Exists(Query<?> query, boolean negated) implements Condition {
    @Override
    public Exists mapChildren(Mapper mapper) {
        return new Exists(mapper.map(query), negated);
    }

    @Override
    public Precedence precedence() {
        return negated ? Precedence.NOT : Precedence.ATOM;
    }

    @Override
    public Condition not() {
        return new Exists(query, !negated);
    }
}
