package dev.aludel.sql;

import java.util.List;

/**
 * Asks whether a value is one of several: {@code users.id IN (?, ?)}. With no values it is false, negated it is true.
 *
 * @param expression what is asked about
 * @param values the values
 * @param negated whether the question is {@code NOT IN}
 * @param <T> the class of the values
 */
public record InList<T>(Expression<T> expression, List<Expression<T>> values, boolean negated) implements Condition {
    /** Copies the values. */
    public InList {
        values = List.copyOf(values);
    }

    @Override
    public InList<T> mapChildren(Mapper mapper) {
        return new InList<>(mapper.map(expression), mapper.mapAll(values), negated);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new InList<>(expression, values, !negated);
    }
}
