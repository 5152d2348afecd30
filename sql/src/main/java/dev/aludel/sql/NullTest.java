package dev.aludel.sql;

/**
 * Asks whether there is a value: {@code users.name IS NULL}.
 *
 * @param expression what is asked about
 * @param negated whether the question is {@code IS NOT NULL}
 */
public record NullTest(Expression<?> expression, boolean negated) implements Condition {
    @Override
    public NullTest mapChildren(Mapper mapper) {
        return new NullTest(mapper.map(expression), negated);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new NullTest(expression, !negated);
    }
}
