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
    /** {@code WITH x AS (SELECT …) UPDATE …}. Read by the query compiler. */
    CTE_BEFORE_CHANGE(
            "a common table expression before a change", "put the query itself into the condition or the source"),
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
    /** {@code INSERT … ON CONFLICT DO NOTHING}, whichever unique key it is. */
    CONFLICT_ANY_KEY("ON CONFLICT without columns", "name the columns of a unique key: conflict(users.id)"),
    /** {@code INSERT … ON CONFLICT DO UPDATE}, whichever unique key it is. */
    CONFLICT_UPDATE_ANY_KEY(
            "ON CONFLICT DO UPDATE without columns", "name the columns of a unique key: conflict(users.id)"),
    /** {@code INSERT … ON CONFLICT DO UPDATE … WHERE}. */
    CONFLICT_WHERE("ON CONFLICT DO UPDATE with a condition", "use CASE in the new values"),
    /** {@code UPDATE … FROM users RETURNING users.name}. */
    RETURNING_OTHERS("RETURNING columns of other tables", "select them in a statement of their own"),
    /** {@code FOR SHARE}. */
    LOCK_SHARE("FOR SHARE", "use Lock.forUpdate()"),
    /** {@code FOR NO KEY UPDATE} and {@code FOR KEY SHARE}. */
    LOCK_KEYS("FOR NO KEY UPDATE and FOR KEY SHARE", "use Lock.forUpdate() or Lock.forShare()"),
    /** {@code FOR UPDATE OF users}. */
    LOCK_OF("OF in a lock", "lock the rows in a select of their own"),
    /** {@code FOR UPDATE NOWAIT} and {@code SKIP LOCKED}. */
    LOCK_WAIT("NOWAIT and SKIP LOCKED", "set how long the driver waits for a lock"),
    /** {@code FETCH FIRST ? ROWS WITH TIES}. */
    LIMIT_TIES("a limit with ties", "use rank() in a subquery"),
    /** {@code FETCH FIRST ? PERCENT ROWS ONLY}. */
    LIMIT_PERCENT("a limit in percent", "count the rows first"),
    /** {@code COLLATE} in an expression. Read by the expression compiler. */
    COLLATE("COLLATE in an expression", "give the column or the database the collation"),
    /** {@code DISTINCT ON (x)}. Read by the query compiler. */
    DISTINCT_ON("DISTINCT ON", "number the rows of each group with row_number() in a subquery and keep the first"),
    /** {@code = ANY (SELECT …)} and {@code = ALL (SELECT …)}. Read by the query compiler. */
    QUANTIFIER("ANY or ALL of a query", "use in(query) or exists(), or compare with max(…) or min(…) of the query"),
    /** {@code MATCH … AGAINST}, or another search for words. Read by the expression compiler. */
    FULL_TEXT("a search for words", "use like(…)"),
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
