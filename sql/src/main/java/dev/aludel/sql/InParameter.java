package dev.aludel.sql;

/**
 * Asks whether a value is among those of a list that is given when the statement is executed: {@code users.id IN (?, ?)};
 * see {@link Comparisons#inParameter}.
 *
 * @param expression what is asked about
 * @param name the name of the parameter, whose value is a collection
 * @param negated whether the question is {@code NOT IN}
 * @param <T> the class of the values
 */
public record InParameter<T>(Expression<T> expression, String name, boolean negated) implements Condition {
    /** Refuses an empty name. */
    public InParameter {
        Names.check("a parameter", name);
    }

    @Override
    public InParameter<T> mapChildren(Mapper mapper) {
        return new InParameter<>(mapper.map(expression), name, negated);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new InParameter<>(expression, name, !negated);
    }
}
