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
    /** {@code WITH x AS MATERIALIZED (SELECT …)}. Read by the query compiler. */
    CTE_MATERIALIZED("MATERIALIZED of a common table expression", "leave it out; the database chooses"),
    /** {@code WITH RECURSIVE x AS (SELECT … UNION SELECT …)}. Read by the query compiler. */
    RECURSION_DISTINCT("UNION in a recursion", "count the steps and end it with a condition"),
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
    /** {@code ON CONFLICT ON CONSTRAINT users_pkey}. */
    CONFLICT_CONSTRAINT("ON CONFLICT ON CONSTRAINT", "name the columns of the key: conflict(users.id)"),
    /** {@code ON CONFLICT (name) WHERE active}. */
    CONFLICT_AMONG("ON CONFLICT with the condition of an index", "name the columns of a key of all rows"),
    /** {@code DELETE … ORDER BY … LIMIT}. Read by the DML compiler. */
    CHANGE_PORTION(
            "ORDER BY or LIMIT in a change", "choose the rows by a query: where(id.in(select(…).orderBy(…).limit(…)))"),
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
    /** {@code name TEXT COLLATE x}. Read by the DDL compiler. */
    COLUMN_COLLATION(
            "the collation of a column", "give the database the collation, or keep lower(…) of the text beside it"),
    /** {@code DISTINCT ON (x)}. Read by the query compiler. */
    DISTINCT_ON("DISTINCT ON", "number the rows of each group with row_number() in a subquery and keep the first"),
    /** {@code = ANY (SELECT …)} and {@code = ALL (SELECT …)}. Read by the query compiler. */
    QUANTIFIER("ANY or ALL of a query", "use in(query) or exists(), or compare with max(…) or min(…) of the query"),
    /** {@code IN (SELECT … LIMIT 3)}, and the same with ANY and ALL. Read by the query compiler. */
    LIMIT_IN_SET(
            "a limit within the query of IN, ANY or ALL",
            "select from the query as a from-item: in(select(first.column(…)).from(first))"),
    /** {@code MATCH … AGAINST}, or another search for words. Read by the expression compiler. */
    FULL_TEXT("a search for words", "use like(…)"),
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
    JSON_DECIMAL("an exact decimal in a JSON document", "use asDouble(), or read the document"),
    /** {@code ALTER TABLE … ADD CONSTRAINT}. Read by the DDL compiler, and by plans for tables that refer in a circle. */
    ALTER_CONSTRAINT("ALTER TABLE … CONSTRAINT", "create the table anew and copy its rows"),
    /** {@code DROP … CASCADE}. Read by the DDL compiler. */
    DROP_CASCADE("DROP … CASCADE", "drop what depends on it first"),
    /** {@code CREATE SCHEMA}. Read by the DDL compiler. */
    SCHEMA("a schema", "use a database of its own"),
    /** {@code CREATE SEQUENCE}. Read by the DDL compiler. */
    SEQUENCE("a sequence", "use a column numbered by the database"),
    /** {@code CREATE TYPE … AS ENUM}. Read by the DDL compiler. */
    ENUM_TYPE("CREATE TYPE … AS ENUM", "use a text column with a check"),
    /** {@code COMMENT ON}. Read by the DDL compiler, and by plans: without it comments are inline or nowhere. */
    COMMENT_ON("COMMENT ON", "keep it in the program, or say it of the table"),
    /** {@code CREATE OR REPLACE VIEW}. Read by the DDL compiler. */
    REPLACE_VIEW("CREATE OR REPLACE VIEW", "drop the view first"),
    /** {@code CREATE TEMPORARY VIEW}. Read by the DDL compiler. */
    TEMPORARY_VIEW("a temporary view", "use a common table expression"),
    /** {@code CREATE MATERIALIZED VIEW}. Read by the DDL compiler. */
    MATERIALIZED_VIEW("a materialized view", "create a table of the query"),
    /** {@code CREATE INDEX … WHERE}. Read by the DDL compiler. */
    PARTIAL_INDEX("WHERE in an index", "index all rows, or say onlyOn(…)"),
    /** An index of values computed of columns. Read by the DDL compiler. */
    EXPRESSION_INDEX("an index of an expression", "index a computed column"),
    /** {@code NULLS FIRST} in an index. Read by the DDL compiler. */
    INDEX_NULLS("NULLS FIRST or LAST in an index", "leave it to the database, or say onlyOn(…)"),
    /** {@code CREATE INDEX IF NOT EXISTS} and {@code DROP INDEX IF EXISTS}. Read by the DDL compiler. */
    INDEX_IF_EXISTS("IF EXISTS of an index", "let the engine look first: createAll(…)"),
    /** {@code DEFERRABLE} foreign keys. Read by the DDL compiler. */
    DEFERRABLE_FOREIGN_KEY("DEFERRABLE foreign keys", "insert in the order of the references, or say onlyOn(…)"),
    /** {@code DEFERRABLE} for other constraints. Read by the DDL compiler. */
    DEFERRABLE("DEFERRABLE constraints", "leave it out, or say onlyOn(…)"),
    /** {@code MATCH FULL}. Read by the DDL compiler. */
    MATCH("MATCH of a foreign key", "add a check that all columns are NULL or none is"),
    /** {@code EXCLUDE}. Read by the DDL compiler. */
    EXCLUSION("EXCLUDE", "check it in the program, or say onlyOn(…)"),
    /** {@code UNIQUE NULLS NOT DISTINCT}. Read by the DDL compiler. */
    NULLS_NOT_DISTINCT("NULLS NOT DISTINCT", "make the columns NOT NULL"),
    /** Columns computed when they are read. Read by the DDL compiler. */
    VIRTUAL_COLUMN("a virtual computed column", "use asStored()"),
    /** How an identity column counts. Read by the DDL compiler. */
    IDENTITY_OPTIONS("the start, step or limits of an identity column", "leave them out, or use a sequence"),
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
