package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * Two values and an operator that makes a new one of them: {@code items.price * items.quantity}.
 *
 * @param operator the operator
 * @param left the left operand
 * @param right the right operand
 * @param type the type of the result
 * @param <T> the class of the result
 */
public record BinaryOperation<T>(Operator operator, Expression<?> left, Expression<?> right, SqlType<T> type)
        implements Expression<T> {
    @Override
    public BinaryOperation<T> mapChildren(Mapper mapper) {
        return new BinaryOperation<>(operator, mapper.map(left), mapper.map(right), type);
    }

    @Override
    public Precedence precedence() {
        return operator.precedence();
    }

    /** The operators that make a new value. */
    public enum Operator {
        /** {@code +}. */
        PLUS("+", Precedence.ADDITION),
        /** {@code -}. */
        MINUS("-", Precedence.ADDITION),
        /** {@code *}. */
        TIMES("*", Precedence.MULTIPLICATION),
        /** {@code /}, of numbers with a fraction. */
        DIVIDE("/", Precedence.MULTIPLICATION),
        /** The quotient as a whole number, the next below; no database has an operator for it. */
        FLOOR_DIVIDE("//", Precedence.ATOM),
        /** {@code %}. */
        REMAINDER("%", Precedence.MULTIPLICATION),
        /** {@code &}. */
        BIT_AND("&", Precedence.BITWISE),
        /** {@code |}. */
        BIT_OR("|", Precedence.BITWISE),
        /** {@code ^}, in PostgreSQL {@code #}. */
        BIT_XOR("^", Precedence.BITWISE),
        /** {@code <<}. */
        SHIFT_LEFT("<<", Precedence.BITWISE),
        /** {@code >>}. */
        SHIFT_RIGHT(">>", Precedence.BITWISE),
        /** {@code ||}. */
        CONCAT("||", Precedence.CONCATENATION);

        private final String symbol;
        private final Precedence precedence;

        Operator(String symbol, Precedence precedence) {
            this.symbol = symbol;
            this.precedence = precedence;
        }

        /**
         * Returns the operator in standard SQL.
         *
         * @return for example {@code "||"}
         */
        public String symbol() {
            return symbol;
        }

        /**
         * Returns how tightly the operator binds.
         *
         * @return its precedence
         */
        public Precedence precedence() {
            return precedence;
        }

        /**
         * Says whether {@code a op (b op c)} is {@code (a op b) op c}, so that no parentheses are needed.
         *
         * @return true for {@link #PLUS}, {@link #TIMES} and {@link #CONCAT}
         */
        public boolean isAssociative() {
            return this == PLUS || this == TIMES || this == CONCAT;
        }
    }
}
