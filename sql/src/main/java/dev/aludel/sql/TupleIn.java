package dev.aludel.sql;

import java.util.List;

/**
 * Asks whether several values are, together, among several rows: {@code (users.city, users.name) IN ((?, ?))}. With no rows
 * it is false, negated it is true.
 *
 * @param tuple what is asked about
 * @param rows the rows
 * @param negated whether the question is {@code NOT IN}
 */
public record TupleIn(Tuple tuple, List<ValueRow> rows, boolean negated) implements Condition {
    /** Copies the rows. */
    public TupleIn {
        rows = List.copyOf(rows);
    }

    @Override
    public TupleIn mapChildren(Mapper mapper) {
        return new TupleIn(mapper.map(tuple), mapper.mapAll(rows), negated);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new TupleIn(tuple, rows, !negated);
    }
}
