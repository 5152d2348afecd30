package dev.aludel.dialect;

import dev.aludel.sql.Node;
import java.util.function.UnaryOperator;

/**
 * A change a dialect makes to the tree before it is printed: a construct it lacks, said with those it has. Each is a small
 * class of its own, named by what it does, and is applied to every node, children first. Of the same node it always makes
 * the same: what became of a statement may be used again, see {@link StatementCache}.
 */
@FunctionalInterface
public interface Rewrite extends UnaryOperator<Node> {
    /**
     * Rewrites one node; its children have been rewritten already.
     *
     * @param node the node
     * @return the node itself, or one of the same kind to stand in its place
     */
    @Override
    Node apply(Node node);
}
