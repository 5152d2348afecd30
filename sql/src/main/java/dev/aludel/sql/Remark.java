package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.List;

/**
 * Words of a database's own in a select, for the dialects they are meant for: {@code STRAIGHT_JOIN}; see
 * {@link Select#prefix}, {@link Select#suffix}, {@link Select#hint}.
 *
 * @param place where they stand
 * @param words the words, as they are
 * @param dialects the names of the dialects they are written for; for all where it is empty
 */
public record Remark(Place place, String words, List<String> dialects) {
    /** Copies the list and refuses no words. */
    public Remark {
        dialects = List.copyOf(dialects);
        if (words.isBlank()) {
            throw new ArgumentException("A prefix, suffix or hint without words; leave it out.");
        }
        if (place == Place.HINT && words.contains("*/")) {
            throw new ArgumentException("The hint '" + words + "' ends its own comment with '*/'.");
        }
    }

    /**
     * Asks whether the words are meant for a dialect.
     *
     * @param dialect its name
     * @return whether they are written
     */
    public boolean isFor(String dialect) {
        return dialects.isEmpty() || dialects.contains(dialect);
    }

    /** Where words stand in a select. */
    public enum Place {
        /** Behind {@code SELECT}, in a comment that the database reads. */
        HINT,
        /** Behind {@code SELECT}. */
        PREFIX,
        /** Behind everything else. */
        SUFFIX
    }
}
