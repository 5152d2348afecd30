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
    FULL_JOIN("FULL JOIN", "use a LEFT JOIN and a RIGHT JOIN"),
    /** {@code LATERAL (SELECT …)}. Read by the query compiler. */
    LATERAL("LATERAL", "use a subquery as a value, or a join on a grouped subquery"),
    /** {@code WITH x AS (INSERT … RETURNING …)}. Read by the query compiler. */
    CHANGE_IN_CTE("a change in a common table expression", "execute the change first and use what it returns"),
    /** {@code string_agg(x ORDER BY y)}. Read by the expression compiler. */
    AGGREGATE_ORDER("ORDER BY in an aggregate", "sort in a subquery, or in the program"),
    /** {@code percentile_cont(0.5) WITHIN GROUP (ORDER BY x)}. Read by the expression compiler. */
    WITHIN_GROUP("WITHIN GROUP", "use a window function in a subquery"),
    /** {@code GROUPS BETWEEN …} and {@code EXCLUDE …} in a window. Read by the expression compiler. */
    FRAME_GROUPS("GROUPS and EXCLUDE in a window", "use ROWS or RANGE"),
    /** Regular expressions. Read by the expression compiler. */
    REGEX("a regular expression", "use like(…), or filter in the program"),
    /** {@code COLLATE} in an expression. Read by the expression compiler. */
    COLLATE("COLLATE in an expression", "give the column or the database the collation"),
    /** Arrays. Read by the array compiler. */
    ARRAYS("an array", "keep the elements in a table of their own, or as JSON"),
    /** Whether an array contains another, or has an element in common with it. Read by the array compiler. */
    ARRAY_SETS("containment and overlap of arrays", "ask for each element: array(…).contains(…)"),
    /** Whether a JSON document contains another. Read by the JSON compiler. */
    JSON_CONTAINMENT("containment of JSON documents", "compare the parts: json(…).get(…)"),
    /** {@code ||} on JSON documents. Read by the JSON compiler. */
    JSON_MERGE("a merge of JSON documents", "merge them in the program"),
    /** Taking a part out of a JSON document. Read by the JSON compiler. */
    JSON_REMOVAL("removal from a JSON document", "change the document in the program"),
    /** The length of a JSON array. Read by the JSON compiler. */
    JSON_LENGTH("the length of a JSON array", "count in the program"),
    /** A number in a JSON document as an exact decimal. Read by the JSON compiler. */
    JSON_DECIMAL("an exact decimal in a JSON document", "use asDouble(), or read the document");

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
