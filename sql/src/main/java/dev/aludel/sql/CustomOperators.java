package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;

/**
 * Operators that only some databases have, printed as they stand.
 *
 * @param <T> the class of the expression's value
 */
public sealed interface CustomOperators<T> permits Expression {
    /**
     * Applies an operator of the database's own: {@code items.data ->> ?}. Operands that are operations themselves are
     * bracketed.
     *
     * <pre>{@code
     * items.data.op("->>", value("colour"), TEXT)   // items.data ->> ?
     * }</pre>
     *
     * @param symbol the operator: signs, or words; never a user's input
     * @param other the right operand
     * @param type the type of the result
     * @param <U> the class of the result
     * @return the result
     * @throws ArgumentException if the symbol is not an operator
     */
    default <U> CustomOperation<U> op(String symbol, Expression<?> other, SqlType<U> type) {
        return op(symbol, other, type, Precedence.BITWISE);
    }

    /**
     * Applies an operator of the database's own that binds more or less tightly than others.
     *
     * @param symbol the operator: signs, or words; never a user's input
     * @param other the right operand
     * @param type the type of the result
     * @param precedence how tightly it binds
     * @param <U> the class of the result
     * @return the result
     * @throws ArgumentException if the symbol is not an operator
     */
    default <U> CustomOperation<U> op(String symbol, Expression<?> other, SqlType<U> type, Precedence precedence) {
        return new CustomOperation<>(symbol, (Expression<?>) this, other, type, precedence);
    }

    /**
     * Compares by an operator of the database's own: {@code items.tags @> ?}.
     *
     * @param symbol the operator: signs, or words; never a user's input
     * @param other the right side
     * @return the condition
     * @throws ArgumentException if the symbol is not an operator
     */
    default Condition boolOp(String symbol, Expression<?> other) {
        return new CustomComparison(symbol, (Expression<?>) this, other, false);
    }
}
