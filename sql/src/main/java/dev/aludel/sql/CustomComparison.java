package dev.aludel.sql;

/**
 * Two values compared by an operator of the database's own: {@code items.tags @> ?}; see {@link CustomOperators#boolOp}.
 *
 * @param symbol the operator, printed as it stands
 * @param left the left side
 * @param right the right side
 * @param negated whether the opposite is asked
 */
public record CustomComparison(String symbol, Expression<?> left, Expression<?> right, boolean negated)
        implements Condition {
    /** Refuses what is not an operator. */
    public CustomComparison {
        CustomOperation.check(symbol);
    }

    @Override
    public CustomComparison mapChildren(Mapper mapper) {
        return new CustomComparison(symbol, mapper.map(left), mapper.map(right), negated);
    }

    @Override
    public Precedence precedence() {
        return negated ? Precedence.NOT : Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new CustomComparison(symbol, left, right, !negated);
    }
}
