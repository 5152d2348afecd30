package dev.aludel.schema;

import java.util.List;

/**
 * What {@link MetaData} has to know of a dialect to put statements in order.
 *
 * @param lineage the name of the dialect, then those it was made from
 * @param altersConstraints whether constraints can be added to a table that is there, and dropped
 * @param commentsOn whether comments are statements of their own
 * @param enumTypes whether types have names of their own
 */
public record DdlTraits(List<String> lineage, boolean altersConstraints, boolean commentsOn, boolean enumTypes) {
    /** Standard SQL; what is for certain dialects only is left out. */
    public static final DdlTraits STANDARD = new DdlTraits(List.of("standard"), true, true, false);

    /** Copies the list. */
    public DdlTraits {
        lineage = List.copyOf(lineage);
    }

    /**
     * Returns the name of the dialect.
     *
     * @return for example {@code "postgresql"}
     */
    public String dialect() {
        return lineage.getFirst();
    }
}
