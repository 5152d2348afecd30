package dev.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A part of a statement: an immutable value that knows its parts in turn.
 *
 * <p>Each node has one traversal method, {@link #mapChildren}; listing, searching, rewriting and copying come from it.
 */
public sealed interface Node permits Expression, FromItem, Statement, Clause {
    /**
     * Returns this node with each child replaced by what the mapper makes of it; a leaf returns itself. The children come
     * in the order in which they are printed.
     *
     * @param mapper makes a new child of each child
     * @return a node of the same kind
     */
    Node mapChildren(Mapper mapper);

    /**
     * Returns the parts of this node, in the order in which they are printed.
     *
     * @return the children, none for a leaf
     */
    default List<Node> children() {
        List<Node> children = new ArrayList<>();
        mapChildren(child -> {
            children.add(child);
            return child;
        });
        return children;
    }

    /**
     * Visits this node and everything below it, parents first.
     *
     * @param visitor is handed each node
     */
    default void walk(Consumer<? super Node> visitor) {
        visitor.accept(this);
        mapChildren(child -> {
            child.walk(visitor);
            return child;
        });
    }

    /**
     * Returns this node and everything below it, parents first.
     *
     * @return the nodes
     */
    default Stream<Node> walked() {
        List<Node> nodes = new ArrayList<>();
        walk(nodes::add);
        return nodes.stream();
    }

    /**
     * Returns the nodes of one kind, this one and those below it, parents first.
     *
     * <pre>{@code
     * statement.all(Bind.class)   // its values
     * }</pre>
     *
     * @param kind the class of the nodes
     * @param <N> the class of the nodes
     * @return the nodes, one that stands in several places as often as that
     */
    default <N> List<N> all(Class<N> kind) {
        return walked().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Puts another node in the place of one, wherever it stands; whether two are the same is told by {@code equals}, which
     * compares their structure.
     *
     * @param part what to look for
     * @param replacement what comes in its place; it has to be able to stand there
     * @return the tree with the replacement; the replacement itself is not searched
     */
    default Node replace(Node part, Node replacement) {
        return equals(part) ? replacement : mapChildren(child -> child.replace(part, replacement));
    }

    /**
     * Rebuilds the tree from the leaves up: each node, its children already rewritten, is handed to the rewrite.
     *
     * <pre>{@code
     * statement.rewrite(node -> node instanceof Bind<?> bind ? Bind.ofNull(bind.type()) : node)
     * }</pre>
     *
     * @param rewrite returns the node itself, or one of the same kind to stand in its place
     * @return the rewritten tree
     */
    default Node rewrite(UnaryOperator<Node> rewrite) {
        return rewrite.apply(mapChildren(child -> child.rewrite(rewrite)));
    }
}
