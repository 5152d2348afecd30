package dev.aludel.sql;

import dev.aludel.type.Types;

/**
 * The operators on the bits of an {@link Expression} that is a whole number.
 *
 * @param <T> the class of the expression's value
 */
public sealed interface Bitwise<T> permits Expression {
    /**
     * The bits that both have: {@code flags.bits & ?}.
     *
     * @param bits the other number
     * @return the common bits
     */
    default Expression<T> bitAnd(T bits) {
        return bitAnd(Bind.like(self(), bits));
    }

    /**
     * The bits that both have: {@code flags.bits & flags.mask}.
     *
     * @param other the other number
     * @return the common bits
     */
    default Expression<T> bitAnd(Expression<T> other) {
        return operation(BinaryOperation.Operator.BIT_AND, other);
    }

    /**
     * The bits that one of the two has: {@code flags.bits | ?}.
     *
     * @param bits the other number
     * @return all bits
     */
    default Expression<T> bitOr(T bits) {
        return bitOr(Bind.like(self(), bits));
    }

    /**
     * The bits that one of the two has: {@code flags.bits | flags.mask}.
     *
     * @param other the other number
     * @return all bits
     */
    default Expression<T> bitOr(Expression<T> other) {
        return operation(BinaryOperation.Operator.BIT_OR, other);
    }

    /**
     * The bits that only one of the two has: {@code flags.bits ^ ?}, in PostgreSQL {@code #}.
     *
     * @param bits the other number
     * @return the bits that differ
     */
    default Expression<T> bitXor(T bits) {
        return bitXor(Bind.like(self(), bits));
    }

    /**
     * The bits that only one of the two has: {@code flags.bits ^ flags.mask}, in PostgreSQL {@code #}.
     *
     * @param other the other number
     * @return the bits that differ
     */
    default Expression<T> bitXor(Expression<T> other) {
        return operation(BinaryOperation.Operator.BIT_XOR, other);
    }

    /**
     * The number with each of its bits turned: {@code ~flags.bits}.
     *
     * @return the complement
     */
    default Expression<T> bitNot() {
        return new Complement<>(self());
    }

    /**
     * The bits moved up, zeros below: {@code flags.bits << ?}. What leaves the width of the number is lost; how wide it is
     * differs between databases.
     *
     * @param places how far
     * @return the number
     */
    default Expression<T> shiftLeft(int places) {
        return shift(BinaryOperation.Operator.SHIFT_LEFT, places);
    }

    /**
     * The bits moved down: {@code flags.bits >> ?}. The sign stays, so {@code -8} moved by one is {@code -4}.
     *
     * @param places how far
     * @return the number
     */
    default Expression<T> shiftRight(int places) {
        return shift(BinaryOperation.Operator.SHIFT_RIGHT, places);
    }

    private Expression<T> shift(BinaryOperation.Operator operator, int places) {
        return operation(operator, new Bind<>(Types.INTEGER, places));
    }

    private Expression<T> operation(BinaryOperation.Operator operator, Expression<?> other) {
        return new BinaryOperation<>(operator, self(), other, self().type());
    }

    private Expression<T> self() {
        return (Expression<T>) this;
    }
}
