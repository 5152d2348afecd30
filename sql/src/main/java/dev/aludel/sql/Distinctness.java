package dev.aludel.sql;

/**
 * Compares two values and takes NULL for a value like others: {@code a.x IS DISTINCT FROM b.x}.
 *
 * @param left the left side
 * @param right the right side
 * @param negated whether the question is {@code IS NOT DISTINCT FROM}
 * @param <T> the class of both values
 */
public record Distinctness<T>(Expression<T> left, Expression<T> right, boolean negated) implements Condition {
    @Override
    public Distinctness<T> mapChildren(Mapper mapper) {
        return new Distinctness<>(mapper.map(left), mapper.map(right), negated);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new Distinctness<>(left, right, !negated);
    }
}
