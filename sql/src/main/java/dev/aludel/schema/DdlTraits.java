package dev.aludel.schema;

/**
 * What {@link MetaData} has to know of a dialect to put statements in order.
 *
 * @param dialect the name of the dialect
 * @param altersConstraints whether constraints can be added to a table that is there, and dropped
 * @param commentsOn whether comments are statements of their own
 * @param enumTypes whether types have names of their own
 */
public record DdlTraits(String dialect, boolean altersConstraints, boolean commentsOn, boolean enumTypes) {
    /** Standard SQL; what is for certain dialects only is left out. */
    public static final DdlTraits STANDARD = new DdlTraits("standard", true, true, false);
}
