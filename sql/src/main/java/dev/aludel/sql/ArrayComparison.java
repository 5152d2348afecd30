package dev.aludel.sql;

/**
 * Two arrays compared as sets: {@code users.tags @> ?}, {@code users.tags && ?}.
 *
 * @param overlap whether an element in common is enough, or the left array must have all elements of the right one
 * @param left the left array
 * @param right the right array
 */
public record ArrayComparison(boolean overlap, Expression<?> left, Expression<?> right) implements StructuredCondition {
    @Override
    public ArrayComparison mapChildren(Mapper mapper) {
        return new ArrayComparison(overlap, mapper.map(left), mapper.map(right));
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
