package dev.aludel.dialect;

/**
 * What a dialect can do and others cannot. A statement that needs a feature its dialect lacks is refused before it is
 * sent. A dialect has none of them unless it says so.
 */
public enum Feature {
    /** {@code INSERT … RETURNING}, or another way to the same rows. Read by the DML compiler. */
    INSERT_RETURNING("INSERT … RETURNING", "insert first, then select the rows"),
    /** {@code UPDATE … RETURNING}. Read by the DML compiler. */
    UPDATE_RETURNING("UPDATE … RETURNING", "update first, then select the rows in the same transaction"),
    /** {@code DELETE … RETURNING}. Read by the DML compiler. */
    DELETE_RETURNING("DELETE … RETURNING", "select the rows first, then delete them in the same transaction"),
    /** {@code FULL JOIN}. Read by the query compiler. */
    FULL_JOIN("FULL JOIN", "use a LEFT JOIN and a RIGHT JOIN");

    private final String construct;
    private final String hint;

    Feature(String construct, String hint) {
        this.construct = construct;
        this.hint = hint;
    }

    /**
     * Returns the feature in SQL's words.
     *
     * @return for example {@code "FULL JOIN"}
     */
    public String construct() {
        return construct;
    }

    /**
     * Says what to use instead where the feature is missing.
     *
     * @return half a sentence
     */
    public String hint() {
        return hint;
    }
}
