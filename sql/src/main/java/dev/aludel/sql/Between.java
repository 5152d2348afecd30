package dev.aludel.sql;

/**
 * Asks whether a value lies between two others, both included: {@code users.age BETWEEN ? AND ?}.
 *
 * @param value what is asked about
 * @param low the lower end
 * @param high the upper end
 * @param symmetric whether the ends may stand in either order
 * @param negated whether the question is {@code NOT BETWEEN}
 * @param <T> the class of the values
 */
public record Between<T>(Expression<T> value, Expression<T> low, Expression<T> high, boolean symmetric, boolean negated)
        implements Condition {
    @Override
    public Between<T> mapChildren(Mapper mapper) {
        return new Between<>(mapper.map(value), mapper.map(low), mapper.map(high), symmetric, negated);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new Between<>(value, low, high, symmetric, !negated);
    }
}
