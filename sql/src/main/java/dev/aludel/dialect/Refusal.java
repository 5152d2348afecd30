package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.sql.Node;

/** Refuses expressions that a dialect has nothing for, in place of their spelling; see {@link Dialect#withCustom}. */
public final class Refusal {
    private Refusal() {}

    /**
     * Refuses every expression of a kind.
     *
     * @param feature what the dialect lacks
     * @param dialect the name of the dialect
     * @param <N> the kind
     * @return in place of a writer
     */
    public static <N extends Node> CustomWriter<N> of(Feature feature, String dialect) {
        return (node, out) -> {
            throw new CompileException(feature.construct(), dialect, feature.hint());
        };
    }
}
