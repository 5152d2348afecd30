package dev.aludel.sql;

/**
 * Asks whether several values are, together, a row that a query yields: {@code (users.id, users.name) IN (SELECT …)}.
 *
 * @param tuple what is asked about
 * @param query the query, which yields as many values
 * @param negated whether the question is {@code NOT IN}
 */
public record TupleInQuery(Tuple tuple, Query<?> query, boolean negated) implements Condition {
    @Override
    public TupleInQuery mapChildren(Mapper mapper) {
        return new TupleInQuery(mapper.map(tuple), mapper.map(query), negated);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new TupleInQuery(tuple, query, !negated);
    }
}
