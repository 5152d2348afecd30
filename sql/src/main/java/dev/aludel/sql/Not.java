package dev.aludel.sql;

/**
 * The opposite of a condition that has no word of its own for it: {@code NOT (a OR b)}.
 *
 * @param condition the condition
 */
public record Not(Expression<Boolean> condition) implements Condition {
    @Override
    public Not mapChildren(Mapper mapper) {
        return new Not(mapper.map(condition));
    }

    @Override
    public Precedence precedence() {
        return Precedence.NOT;
    }

    /**
     * {@inheritDoc}
     *
     * <p>The opposite of the opposite is the condition itself.
     */
    @Override
    public Condition not() {
        return condition instanceof Condition operator ? operator : new Not(this);
    }
}
