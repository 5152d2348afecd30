package dev.aludel.sql;

/**
 * A question that an operator of one database alone asks: {@code bookings.during && ?}.
 *
 * @param operator the operator
 * @param left the left operand
 * @param right the right operand
 */
public record NativeCondition(NativeOperator operator, Expression<?> left, Expression<?> right)
        implements StructuredCondition {
    @Override
    public NativeCondition mapChildren(Mapper mapper) {
        return new NativeCondition(operator, mapper.map(left), mapper.map(right));
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
