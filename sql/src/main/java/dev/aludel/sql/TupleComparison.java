package dev.aludel.sql;

/**
 * Several values compared with as many others, the first that differ decide: {@code (users.age, users.id) > (?, ?)}.
 *
 * @param operator how
 * @param left the left side
 * @param right the right side, of as many values
 */
public record TupleComparison(Comparison.Operator operator, Tuple left, Tuple right) implements Condition {
    @Override
    public TupleComparison mapChildren(Mapper mapper) {
        return new TupleComparison(operator, mapper.map(left), mapper.map(right));
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new TupleComparison(operator.opposite(), left, right);
    }
}
