package dev.aludel.dialect;

import dev.aludel.sql.Node;
import dev.aludel.sql.SqlOut;

/**
 * A dialect's own spelling of a user's node; see {@link Dialect#withCustom}.
 *
 * @param <N> the user's class
 */
@FunctionalInterface
public interface CustomWriter<N extends Node> {
    /**
     * Writes the node.
     *
     * @param node the node
     * @param out where to write
     */
    void write(N node, SqlOut out);
}
