package dev.aludel.dialect.postgresql;

import dev.aludel.dialect.CatalogKind;
import dev.aludel.dialect.CatalogQueries;

/**
 * What PostgreSQL says of itself, from https://www.postgresql.org/docs/current/catalogs.html. What a later version has
 * and an earlier one has not is read through {@code to_jsonb}.
 */
final class PostgresqlCatalog {
    /** Temporary tables stand in a schema with a number, which has this name for its session. */
    private static final String TEMPORARY = "pg_temp";

    static final String IN_SCHEMA = """
        c.relnamespace IN (SELECT n.oid FROM pg_catalog.pg_namespace n WHERE n.nspname = {schema}
            OR ({schema} = 'pg_temp' AND n.oid = pg_my_temp_schema()))\
        """;

    private static final String RELATIONS = """
        SELECT c.relname AS name,
            CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED_VIEW' ELSE 'TABLE' END AS kind,
            CASE c.relpersistence WHEN 't' THEN 1 ELSE 0 END AS temporary,
            obj_description(c.oid, 'pg_class') AS comment
        FROM pg_catalog.pg_class c
        WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm') AND %s
        ORDER BY c.relname
        """.formatted(IN_SCHEMA);

    private static final String OPTIONS = """
        SELECT c.relname AS relation, o.option_name AS name, o.option_value AS value
        FROM pg_catalog.pg_class c
        CROSS JOIN LATERAL (
            SELECT * FROM pg_options_to_table(c.reloptions)
            UNION ALL SELECT 'tablespace', t.spcname FROM pg_catalog.pg_tablespace t WHERE t.oid = c.reltablespace
            UNION ALL SELECT 'partition_by', pg_get_partkeydef(c.oid) WHERE c.relkind = 'p') o
        WHERE c.relkind IN ('r', 'p', 'f', 'm') AND %s
        ORDER BY c.relname, o.option_name
        """.formatted(IN_SCHEMA);

    private static final String COLUMNS = """
        SELECT c.relname AS relation, a.attnum AS position, a.attname AS name,
            format_type(a.atttypid, a.atttypmod) AS type,
            CASE WHEN a.attnotnull THEN 0 ELSE 1 END AS nullable,
            CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END AS "default",
            CASE WHEN a.attidentity <> '' OR (s.seqrelid IS NOT NULL
                AND pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%%') THEN 1 ELSE 0 END AS numbered,
            (SELECT l.collname FROM pg_catalog.pg_collation l WHERE l.oid = a.attcollation
                AND a.attcollation <> t.typcollation) AS collation,
            col_description(c.oid, a.attnum) AS comment,
            CASE WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid) END AS computed,
            CASE WHEN a.attgenerated = 's' THEN 1 ELSE 0 END AS computed_stored,
            CASE a.attidentity WHEN 'a' THEN 'ALWAYS' WHEN 'd' THEN 'BY DEFAULT' END AS identity,
            s.seqstart AS identity_start, s.seqincrement AS identity_increment, s.seqmin AS identity_minimum,
            s.seqmax AS identity_maximum, CASE WHEN s.seqcycle THEN 1 ELSE 0 END AS identity_cycle,
            s.seqcache AS identity_cache
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
        LEFT JOIN LATERAL (
            SELECT q.* FROM pg_catalog.pg_depend p JOIN pg_catalog.pg_sequence q ON q.seqrelid = p.objid
            WHERE p.classid = 'pg_class'::regclass AND p.refclassid = 'pg_class'::regclass
                AND p.refobjid = c.oid AND p.refobjsubid = a.attnum AND p.deptype IN ('i', 'a')
            LIMIT 1) s ON true
        WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm') AND %s
        ORDER BY c.relname, a.attnum
        """.formatted(IN_SCHEMA);

    private static final String PRIMARY_KEYS = """
        SELECT c.relname AS relation, k.conname AS name, u.position, a.attname AS "column",
            CASE WHEN k.condeferrable THEN 1 ELSE 0 END AS deferrable,
            CASE WHEN k.condeferred THEN 1 ELSE 0 END AS deferred,
            obj_description(k.oid, 'pg_constraint') AS comment
        FROM pg_catalog.pg_constraint k
        JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
        CROSS JOIN LATERAL unnest(k.conkey) WITH ORDINALITY u (attnum, position)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = u.attnum
        WHERE k.contype = 'p' AND %s
        ORDER BY c.relname, u.position
        """.formatted(IN_SCHEMA);

    private static final String UNIQUES = """
        SELECT c.relname AS relation, k.conname AS name, u.position, a.attname AS "column",
            CASE WHEN to_jsonb(x) ->> 'indnullsnotdistinct' = 'true' THEN 1 ELSE 0 END AS nulls_not_distinct,
            CASE WHEN k.condeferrable THEN 1 ELSE 0 END AS deferrable,
            CASE WHEN k.condeferred THEN 1 ELSE 0 END AS deferred,
            obj_description(k.oid, 'pg_constraint') AS comment
        FROM pg_catalog.pg_constraint k
        JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
        JOIN pg_catalog.pg_index x ON x.indexrelid = k.conindid
        CROSS JOIN LATERAL unnest(k.conkey) WITH ORDINALITY u (attnum, position)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = u.attnum
        WHERE k.contype = 'u' AND %s
        ORDER BY c.relname, k.conname, u.position
        """.formatted(IN_SCHEMA);

    private static final String ACTION =
            "CASE k.%s WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT'"
                    + " WHEN 'r' THEN 'RESTRICT' ELSE 'NO ACTION' END";

    private static final String FOREIGN_KEYS =
            """
            SELECT c.relname AS relation, k.conname AS name, u.position, a.attname AS "column",
                n.nspname AS referred_schema, r.relname AS referred_relation, b.attname AS referred_column,
                %s AS on_delete, %s AS on_update,
                CASE k.confmatchtype WHEN 'f' THEN 'FULL' WHEN 'p' THEN 'PARTIAL' ELSE 'SIMPLE' END AS match,
                CASE WHEN k.condeferrable THEN 1 ELSE 0 END AS deferrable,
                CASE WHEN k.condeferred THEN 1 ELSE 0 END AS deferred,
                obj_description(k.oid, 'pg_constraint') AS comment
            FROM pg_catalog.pg_constraint k
            JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
            JOIN pg_catalog.pg_class r ON r.oid = k.confrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = r.relnamespace
            CROSS JOIN LATERAL unnest(k.conkey, k.confkey) WITH ORDINALITY u (attnum, referred, position)
            JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = u.attnum
            JOIN pg_catalog.pg_attribute b ON b.attrelid = r.oid AND b.attnum = u.referred
            WHERE k.contype = 'f' AND k.conparentid = 0 AND %s
            ORDER BY c.relname, k.conname, u.position
            """.formatted(ACTION.formatted("confdeltype"), ACTION.formatted("confupdtype"), IN_SCHEMA);

    private static final String CHECKS = """
        SELECT c.relname AS relation, k.conname AS name, pg_get_expr(k.conbin, k.conrelid) AS expression,
            obj_description(k.oid, 'pg_constraint') AS comment
        FROM pg_catalog.pg_constraint k
        JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
        WHERE k.contype = 'c' AND %s
        ORDER BY c.relname, k.conname
        """.formatted(IN_SCHEMA);

    private static final String EXCLUSIONS = """
        SELECT c.relname AS relation, k.conname AS name, u.position, a.attname AS "column",
            CASE WHEN a.attname IS NULL THEN pg_get_indexdef(x.indexrelid, u.position::int, true) END AS expression,
            o.oprname AS operator, m.amname AS method, pg_get_expr(x.indpred, x.indrelid) AS condition,
            CASE WHEN k.condeferrable THEN 1 ELSE 0 END AS deferrable,
            CASE WHEN k.condeferred THEN 1 ELSE 0 END AS deferred,
            obj_description(k.oid, 'pg_constraint') AS comment
        FROM pg_catalog.pg_constraint k
        JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
        JOIN pg_catalog.pg_index x ON x.indexrelid = k.conindid
        JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
        JOIN pg_catalog.pg_am m ON m.oid = i.relam
        CROSS JOIN LATERAL unnest(k.conexclop) WITH ORDINALITY u (operator, position)
        JOIN pg_catalog.pg_operator o ON o.oid = u.operator
        LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = x.indkey[u.position - 1]
            AND a.attnum <> 0
        WHERE k.contype = 'x' AND %s
        ORDER BY c.relname, k.conname, u.position
        """.formatted(IN_SCHEMA);

    private static final String INDEXES = """
        SELECT c.relname AS relation, i.relname AS name, p.position, a.attname AS "column",
            CASE WHEN a.attname IS NULL THEN pg_get_indexdef(i.oid, p.position, true) END AS expression,
            CASE WHEN p.position > x.indnkeyatts THEN 1 ELSE 0 END AS included,
            CASE WHEN p.position <= x.indnkeyatts THEN x.indoption[p.position - 1] & 1 ELSE 0 END AS descending,
            CASE WHEN p.position > x.indnkeyatts THEN NULL
                WHEN x.indoption[p.position - 1] = 1 THEN 'LAST'
                WHEN x.indoption[p.position - 1] = 2 THEN 'FIRST' END AS nulls,
            NULL::bigint AS length,
            (SELECT o.opcname FROM pg_catalog.pg_opclass o WHERE p.position <= x.indnkeyatts
                AND o.oid = x.indclass[p.position - 1] AND NOT o.opcdefault) AS operator_class,
            CASE WHEN x.indisunique THEN 1 ELSE 0 END AS "unique",
            CASE WHEN to_jsonb(x) ->> 'indnullsnotdistinct' = 'true' THEN 1 ELSE 0 END AS nulls_not_distinct,
            CASE WHEN m.amname <> 'btree' THEN m.amname END AS method,
            pg_get_expr(x.indpred, x.indrelid) AS condition,
            array_to_string(i.reloptions, E'\\n') AS options,
            obj_description(i.oid, 'pg_class') AS comment
        FROM pg_catalog.pg_index x
        JOIN pg_catalog.pg_class c ON c.oid = x.indrelid
        JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
        JOIN pg_catalog.pg_am m ON m.oid = i.relam
        CROSS JOIN LATERAL generate_series(1, x.indnatts) p (position)
        LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = x.indkey[p.position - 1]
            AND a.attnum <> 0
        WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k
                WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u', 'x')) AND %s
        ORDER BY c.relname, i.relname, p.position
        """.formatted(IN_SCHEMA);

    private static final String SEQUENCES = """
        SELECT c.relname AS name, format_type(s.seqtypid, NULL) AS type, s.seqstart AS start,
            s.seqincrement AS increment, s.seqmin AS minimum, s.seqmax AS maximum,
            CASE WHEN s.seqcycle THEN 1 ELSE 0 END AS cycle, s.seqcache AS cache,
            obj_description(c.oid, 'pg_class') AS comment
        FROM pg_catalog.pg_sequence s
        JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
        WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend p WHERE p.classid = 'pg_class'::regclass
                AND p.objid = c.oid AND p.refobjsubid > 0 AND p.deptype IN ('i', 'a')) AND %s
        ORDER BY c.relname
        """.formatted(IN_SCHEMA);

    static final CatalogQueries CATALOG = CatalogQueries.none()
            .with(CatalogKind.SCHEMAS, """
                SELECT nspname AS name,
                        CASE WHEN nspname LIKE 'pg\\_%' OR nspname = 'information_schema' THEN 1 ELSE 0 END AS system
                    FROM pg_catalog.pg_namespace
                    ORDER BY nspname
                """)
            .with(CatalogKind.DEFAULT_SCHEMA, "SELECT current_schema() AS name")
            .with(CatalogKind.RELATIONS, RELATIONS)
            .with(CatalogKind.PRESENT, """
                SELECT n.nspname AS schema, c.relname AS name,
                    CASE WHEN c.relkind IN ('v', 'm') THEN 'VIEW' WHEN c.relkind = 'S' THEN 'SEQUENCE' ELSE 'TABLE' END
                        AS kind,
                    CASE WHEN pg_table_is_visible(c.oid) THEN 1 ELSE 0 END AS nearby
                FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname <> 'pg_catalog' AND c.relkind IN ('r', 'p', 'f', 'v', 'm', 'S')
                UNION ALL
                SELECT n.nspname, t.typname, 'TYPE', CASE WHEN pg_type_is_visible(t.oid) THEN 1 ELSE 0 END
                FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
                WHERE t.typtype = 'e'
                """)
            .with(CatalogKind.VIEWS, """
                SELECT c.relname AS relation, rtrim(pg_get_viewdef(c.oid), ';') AS definition FROM pg_catalog.pg_class c
                WHERE c.relkind IN ('v', 'm') AND %s
                """.formatted(IN_SCHEMA))
            .with(CatalogKind.OPTIONS, OPTIONS)
            .with(CatalogKind.COLUMNS, COLUMNS)
            .with(CatalogKind.PRIMARY_KEYS, PRIMARY_KEYS)
            .with(CatalogKind.UNIQUES, UNIQUES)
            .with(CatalogKind.FOREIGN_KEYS, FOREIGN_KEYS)
            .with(CatalogKind.CHECKS, CHECKS)
            .with(CatalogKind.INDEXES, INDEXES)
            .with(CatalogKind.SEQUENCES, SEQUENCES)
            .with(CatalogKind.ENUMS, """
                SELECT n.nspname AS schema, t.typname AS name, format_type(t.oid, NULL) AS spelling,
                    row_number() OVER (PARTITION BY t.oid ORDER BY e.enumsortorder) AS position, e.enumlabel AS label,
                    obj_description(t.oid, 'pg_type') AS comment
                FROM pg_catalog.pg_type t
                JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
                JOIN pg_catalog.pg_enum e ON e.enumtypid = t.oid
                ORDER BY t.typname, n.nspname, e.enumsortorder
                """)
            .with(CatalogKind.DOMAINS, """
                SELECT n.nspname AS schema, t.typname AS name, format_type(t.oid, NULL) AS spelling,
                    format_type(t.typbasetype, t.typtypmod) AS type,
                    CASE WHEN t.typnotnull THEN 0 ELSE 1 END AS nullable, t.typdefault AS "default",
                    row_number() OVER (PARTITION BY t.oid ORDER BY k.conname) AS position, k.conname AS "check",
                    pg_get_expr(k.conbin, 0) AS expression, obj_description(t.oid, 'pg_type') AS comment
                FROM pg_catalog.pg_type t
                JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
                LEFT JOIN pg_catalog.pg_constraint k ON k.contypid = t.oid AND k.contype = 'c'
                WHERE t.typtype = 'd' AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                ORDER BY t.oid, k.conname
                """)
            .with(CatalogKind.EXCLUSIONS, EXCLUSIONS)
            .with(CatalogKind.LEFT_OUT, PostgresqlLeftOut.QUERY)
            .temporarySchema(TEMPORARY)
            .with(PostgresqlRules.RULES);

    private PostgresqlCatalog() {}
}
