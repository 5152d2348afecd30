package dev.aludel.dialect.h2;

import dev.aludel.dialect.CatalogKind;
import dev.aludel.dialect.CatalogQueries;
import dev.aludel.dialect.CatalogRules;

/** What H2 says of itself, from https://h2database.com/html/systemtables.html. */
final class H2Catalog {
    private static final String COLUMNS = """
        SELECT c.table_name AS relation, c.ordinal_position AS position, c.column_name AS name,
            DATA_TYPE_SQL(c.table_schema, c.table_name, 'TABLE', c.dtd_identifier) AS type,
            CASE c.is_nullable WHEN 'YES' THEN 1 ELSE 0 END AS nullable,
            c.column_default AS "default",
            CASE c.is_identity WHEN 'YES' THEN 1 ELSE 0 END AS numbered,
            CASE WHEN c.collation_name <> 'OFF' THEN c.collation_name END AS collation,
            c.remarks AS comment,
            CASE c.is_generated WHEN 'ALWAYS' THEN c.generation_expression END AS computed,
            1 AS computed_stored,
            c.identity_generation AS identity, c.identity_start, c.identity_increment, c.identity_minimum,
            c.identity_maximum, CASE c.identity_cycle WHEN 'YES' THEN 1 ELSE 0 END AS identity_cycle,
            c.identity_cache
        FROM information_schema.columns c
        WHERE c.table_schema = {schema}
        ORDER BY c.table_name, c.ordinal_position
        """;

    private static final String KEYS = """
        SELECT k.table_name AS relation, k.constraint_name AS name, u.ordinal_position AS position,
            u.column_name AS "column"%s
        FROM information_schema.table_constraints k
        JOIN information_schema.key_column_usage u ON u.constraint_schema = k.constraint_schema
            AND u.constraint_name = k.constraint_name
        WHERE k.constraint_type = '%s' AND k.table_schema = {schema}
        ORDER BY k.table_name, k.constraint_name, u.ordinal_position
        """;

    /** Nothing can be deferred. */
    private static final String MORE = " 0 AS deferrable, 0 AS deferred, k.remarks AS comment";

    private static final String FOREIGN_KEYS = """
        SELECT u.table_name AS relation, u.constraint_name AS name, u.ordinal_position AS position,
            u.column_name AS "column", v.table_schema AS referred_schema, v.table_name AS referred_relation,
            v.column_name AS referred_column, r.delete_rule AS on_delete, r.update_rule AS on_update,
            'SIMPLE' AS match, 0 AS deferrable, 0 AS deferred, k.remarks AS comment
        FROM information_schema.referential_constraints r
        JOIN information_schema.table_constraints k ON k.constraint_schema = r.constraint_schema
            AND k.constraint_name = r.constraint_name
        JOIN information_schema.key_column_usage u ON u.constraint_schema = r.constraint_schema
            AND u.constraint_name = r.constraint_name
        JOIN information_schema.key_column_usage v ON v.constraint_schema = r.unique_constraint_schema
            AND v.constraint_name = r.unique_constraint_name
            AND v.ordinal_position = u.position_in_unique_constraint
        WHERE u.table_schema = {schema}
        ORDER BY u.table_name, u.constraint_name, u.ordinal_position
        """;

    private static final String CHECKS = """
        SELECT k.table_name AS relation, k.constraint_name AS name, c.check_clause AS expression,
            k.remarks AS comment
        FROM information_schema.table_constraints k
        JOIN information_schema.check_constraints c ON c.constraint_schema = k.constraint_schema
            AND c.constraint_name = k.constraint_name
        WHERE k.table_schema = {schema}
        ORDER BY k.table_name, k.constraint_name
        """;

    /** Those that serve a constraint are generated. */
    private static final String INDEXES = """
        SELECT i.table_name AS relation, i.index_name AS name, p.ordinal_position AS position,
            p.column_name AS "column", CAST(NULL AS VARCHAR) AS expression, 0 AS included,
            CASE p.ordering_specification WHEN 'DESC' THEN 1 ELSE 0 END AS descending,
            CASE WHEN p.ordering_specification = 'ASC' AND p.null_ordering = 'LAST' THEN 'LAST'
                WHEN p.ordering_specification = 'DESC' AND p.null_ordering = 'FIRST' THEN 'FIRST' END AS nulls,
            CAST(NULL AS BIGINT) AS length, CAST(NULL AS VARCHAR) AS operator_class,
            CASE WHEN p.is_unique THEN 1 ELSE 0 END AS "unique", 0 AS nulls_not_distinct,
            CASE WHEN i.index_type_name LIKE '%SPATIAL%' THEN 'SPATIAL' END AS method,
            CAST(NULL AS VARCHAR) AS condition, CAST(NULL AS VARCHAR) AS options, i.remarks AS comment
        FROM information_schema.indexes i
        JOIN information_schema.index_columns p ON p.index_schema = i.index_schema AND p.index_name = i.index_name
        WHERE NOT i.is_generated AND i.table_schema = {schema}
        ORDER BY i.table_name, i.index_name, p.ordinal_position
        """;

    /** A column of a domain is told with the type beneath it. */
    private static final String DOMAINS = """
        SELECT d.domain_schema AS schema, d.domain_name AS name,
            d.domain_schema || '.' || d.domain_name AS spelling,
            DATA_TYPE_SQL(d.domain_schema, d.domain_name, 'DOMAIN', d.dtd_identifier) AS type, 1 AS nullable,
            d.domain_default AS "default",
            ROW_NUMBER() OVER (PARTITION BY d.domain_schema, d.domain_name ORDER BY k.constraint_name) AS position,
            k.constraint_name AS "check", c.check_clause AS expression, d.remarks AS comment
        FROM information_schema.domains d
        LEFT JOIN information_schema.domain_constraints k ON k.domain_schema = d.domain_schema
            AND k.domain_name = d.domain_name
        LEFT JOIN information_schema.check_constraints c ON c.constraint_schema = k.constraint_schema
            AND c.constraint_name = k.constraint_name
        ORDER BY d.domain_schema, d.domain_name, k.constraint_name
        """;

    private static final String LEFT_OUT = """
        SELECT table_name AS relation, column_name AS subject, 'is of the domain ' || domain_name AS fact
        FROM information_schema.columns WHERE domain_name IS NOT NULL AND table_schema = {schema}
        UNION ALL
        SELECT table_name, column_name, 'is set ON UPDATE ' || column_on_update
        FROM information_schema.columns WHERE column_on_update IS NOT NULL AND table_schema = {schema}
        UNION ALL
        SELECT table_name, column_name, 'takes the default where it is given NULL (DEFAULT ON NULL)'
        FROM information_schema.columns WHERE default_on_null AND table_schema = {schema}
        UNION ALL
        SELECT table_name, column_name, 'is not among * (INVISIBLE)'
        FROM information_schema.columns WHERE NOT is_visible AND table_schema = {schema}
        UNION ALL
        SELECT '', domain_name, 'is a domain, of which only the type beneath it is known'
        FROM information_schema.domains WHERE domain_schema = {schema}
        UNION ALL
        SELECT event_object_table, trigger_name, 'is a trigger'
        FROM information_schema.triggers WHERE event_object_schema = {schema}
        UNION ALL
        SELECT table_name, index_name, 'is a hash table (HASH)'
        FROM information_schema.indexes WHERE index_type_name LIKE '%HASH%' AND table_schema = {schema}
        UNION ALL
        SELECT table_name, '', 'is a table of another database (LINKED TABLE)'
        FROM information_schema.tables WHERE storage_type = 'TABLE LINK' AND table_schema = {schema}
        """;

    static final CatalogQueries CATALOG = CatalogQueries.none()
            .with(CatalogKind.SCHEMAS, """
                SELECT schema_name AS name,
                        CASE schema_name WHEN 'INFORMATION_SCHEMA' THEN 1 ELSE 0 END AS system
                    FROM information_schema.schemata
                ORDER BY schema_name
                """)
            .with(CatalogKind.DEFAULT_SCHEMA, "SELECT current_schema AS name")
            .with(CatalogKind.RELATIONS, """
                SELECT table_name AS name, CASE table_type WHEN 'VIEW' THEN 'VIEW' ELSE 'TABLE' END AS kind,
                    CASE WHEN storage_type LIKE '%TEMPORARY%' THEN 1 ELSE 0 END AS temporary, remarks AS comment
                FROM information_schema.tables WHERE table_schema = {schema} ORDER BY table_name
                """)
            .with(CatalogKind.PRESENT, """
                SELECT table_schema AS schema, table_name AS name,
                    CASE table_type WHEN 'VIEW' THEN 'VIEW' ELSE 'TABLE' END AS kind,
                    CASE WHEN table_schema = CURRENT_SCHEMA THEN 1 ELSE 0 END AS nearby
                FROM information_schema.tables
                UNION ALL
                SELECT sequence_schema, sequence_name, 'SEQUENCE',
                    CASE WHEN sequence_schema = CURRENT_SCHEMA THEN 1 ELSE 0 END
                FROM information_schema.sequences
                """)
            .with(CatalogKind.VIEWS, """
                SELECT table_name AS relation, view_definition AS definition FROM information_schema.views
                WHERE table_schema = {schema}
                """)
            .with(CatalogKind.OPTIONS, """
                SELECT table_name AS relation, 'storage' AS name, storage_type AS "value"
                FROM information_schema.tables
                WHERE table_type = 'BASE TABLE' AND table_schema = {schema} ORDER BY table_name
                """)
            .with(CatalogKind.COLUMNS, COLUMNS)
            .with(CatalogKind.PRIMARY_KEYS, KEYS.formatted("," + MORE, "PRIMARY KEY"))
            .with(
                    CatalogKind.UNIQUES,
                    KEYS.formatted(
                            ", CASE k.nulls_distinct WHEN 'NO' THEN 1 ELSE 0 END AS nulls_not_distinct," + MORE,
                            "UNIQUE"))
            .with(CatalogKind.FOREIGN_KEYS, FOREIGN_KEYS)
            .with(CatalogKind.CHECKS, CHECKS)
            .with(CatalogKind.INDEXES, INDEXES)
            .with(CatalogKind.SEQUENCES, """
                SELECT sequence_name AS name, data_type AS type, start_value AS start, increment,
                    minimum_value AS minimum, maximum_value AS maximum,
                    CASE cycle_option WHEN 'YES' THEN 1 ELSE 0 END AS cycle, cache, remarks AS comment
                FROM information_schema.sequences WHERE sequence_schema = {schema} ORDER BY sequence_name
                """)
            .with(CatalogKind.DOMAINS, DOMAINS)
            .with(CatalogKind.LEFT_OUT, LEFT_OUT)
            .with(CatalogQueries.Fold.UPPER)
            .with(CatalogRules.standard()
                    .with(H2TypeNames.NAMES)
                    .withOwnNames("constraint_[0-9a-f]+")
                    .withCounting(Long.MAX_VALUE, 32));

    private H2Catalog() {}
}
