package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * An expression with a name for the result: {@code count(*) AS total}.
 *
 * @param expression the expression
 * @param label its name
 * @param <T> the class of the value
 */
public record Labeled<T>(Expression<T> expression, String label) implements Expression<T> {
    /** Refuses a name that is empty; of two labels the outer one counts. */
    public Labeled {
        Names.check("a label", label);
        expression = expression instanceof Labeled<T> other ? other.expression : expression;
    }

    @Override
    public SqlType<T> type() {
        return expression.type();
    }

    /**
     * {@inheritDoc}
     *
     * <p>As an operand it is written without its label.
     */
    @Override
    public Precedence precedence() {
        return expression.precedence();
    }

    @Override
    public Labeled<T> mapChildren(Mapper mapper) {
        return new Labeled<>(mapper.map(expression), label);
    }
}
