package dev.aludel.sql;

/**
 * A boolean value as a condition: {@code users.active}; see {@link Sql#condition}.
 *
 * @param value the value
 */
public record Holds(Expression<Boolean> value) implements Condition {
    @Override
    public Holds mapChildren(Mapper mapper) {
        return new Holds(mapper.map(value));
    }

    @Override
    public Precedence precedence() {
        return value.precedence();
    }

    @Override
    public Condition not() {
        return new Not(value);
    }
}
