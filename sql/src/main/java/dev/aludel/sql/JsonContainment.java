package dev.aludel.sql;

/**
 * Asks whether a JSON document has all the members and elements of another, at any depth: {@code docs.body @> ?}.
 *
 * @param container the larger document
 * @param part the smaller one
 */
public record JsonContainment(Expression<?> container, Expression<?> part) implements StructuredCondition {
    @Override
    public JsonContainment mapChildren(Mapper mapper) {
        return new JsonContainment(mapper.map(container), mapper.map(part));
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
