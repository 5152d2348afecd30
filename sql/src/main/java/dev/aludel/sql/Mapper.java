package dev.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@link Node#mapChildren} does with each child. Write it as a lambda over {@link #apply}; a node calls the typed
 * forms.
 */
@FunctionalInterface
public interface Mapper {
    /**
     * Makes a new child of a child.
     *
     * @param child the child
     * @return the child itself, or a node that can stand in its place: an expression of the same type for an expression,
     *     a from-item for a from-item
     */
    Node apply(Node child);

    /**
     * Maps one child.
     *
     * @param child the child
     * @param <N> what may stand in its place
     * @return what the mapper made of it
     */
    @SuppressWarnings("unchecked") // the contract of apply
    default <N extends Node> N map(N child) {
        return (N) apply(child);
    }

    /**
     * Maps a child that may be absent.
     *
     * @param child the child, or nothing
     * @param <N> what may stand in its place
     * @return what the mapper made of it, or nothing
     */
    default <N extends Node> Optional<N> map(Optional<N> child) {
        return child.isEmpty() ? child : Optional.of(map(child.get()));
    }

    /**
     * Maps each child of a list.
     *
     * @param children the children
     * @param <N> what may stand in their places
     * @return as many children, in the same order
     */
    default <N extends Node> List<N> mapAll(List<N> children) {
        List<N> mapped = new ArrayList<>(children.size());
        for (N child : children) {
            mapped.add(map(child));
        }
        return mapped;
    }
}
