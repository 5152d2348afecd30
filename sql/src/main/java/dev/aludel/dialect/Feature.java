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
    /** {@code DISTINCT ON (x)}. Read by the query compiler. */
    DISTINCT_ON("DISTINCT ON", "number the rows of each group with row_number() in a subquery and keep the first"),
    /** {@code = ANY (SELECT …)} and {@code = ALL (SELECT …)}. Read by the query compiler. */
    QUANTIFIER("ANY or ALL of a query", "use in(query) or exists(), or compare with max(…) or min(…) of the query"),
    /** {@code MATCH … AGAINST}, or another search for words. Read by the expression compiler. */
    FULL_TEXT("a search for words", "use like(…)"),
    /** {@code json_each(x) AS e}. Read by the query compiler. */
    TABLE_FUNCTION("a function as a from-item", "read the values in the program and give them with values(…)"),
    /** {@code … WITH ORDINALITY}. Read by the query compiler. */
    ORDINALITY("WITH ORDINALITY", "number the rows with row_number()"),
    /** {@code json_to_recordset(x) AS r (id BIGINT)}. Read by the query compiler. */
    TYPED_COLUMNS("types for the columns of a function", "cast the columns where they are selected"),
    /** {@code TABLESAMPLE}. Read by the query compiler. */
    TABLE_SAMPLE("TABLESAMPLE", "use where(random().lt(0.1))"),
    /** {@code GROUP BY ROLLUP (a, b)}. Read by the query compiler. */
    ROLLUP("ROLLUP", "put a query for each way to group together with unionAll(…)"),
    /** {@code GROUP BY CUBE (a, b)} and {@code GROUPING SETS}. Read by the query compiler. */
    GROUPING_SETS("CUBE and GROUPING SETS", "put a query for each way to group together with unionAll(…)"),
    /** {@code TRY_CAST}. Read by the expression compiler. */
    TRY_CAST("TRY_CAST", "test the value with caseWhen(…) before the cast, or read it as it is");

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
