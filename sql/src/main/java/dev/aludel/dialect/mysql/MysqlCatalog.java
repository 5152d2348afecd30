package dev.aludel.dialect.mysql;

import dev.aludel.dialect.CatalogKind;
import dev.aludel.dialect.CatalogQueries;
import dev.aludel.type.Types;

/** What MySQL says of itself, from https://dev.mysql.com/doc/refman/8.4/en/information-schema.html. */
final class MysqlCatalog {
    private static final String COLUMNS = """
        SELECT c.table_name AS relation, c.ordinal_position AS position, c.column_name AS name,
            %s AS type, CASE c.is_nullable WHEN 'YES' THEN 1 ELSE 0 END AS nullable,
            %s AS `default`,
            CASE WHEN c.extra LIKE '%%auto_increment%%' THEN 1 ELSE 0 END AS numbered,
            CASE WHEN c.collation_name <> t.table_collation AND NOT %s THEN c.collation_name END AS collation,
            nullif(c.column_comment, '') AS comment,
            %s AS computed,
            CASE WHEN c.extra LIKE '%%STORED GENERATED%%' OR c.extra LIKE '%%PERSISTENT%%' THEN 1 ELSE 0 END
                AS computed_stored,
            NULL AS identity, NULL AS identity_start, NULL AS identity_increment, NULL AS identity_minimum,
            NULL AS identity_maximum, NULL AS identity_cycle, NULL AS identity_cache
        FROM information_schema.columns c
        JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
        WHERE t.table_type <> 'SEQUENCE' AND c.table_schema = {schema}
        ORDER BY c.table_name, c.ordinal_position
        """;

    /** The labels of an enum or a set have their backslashes twice. */
    private static final String TYPE = "replace(c.column_type, '\\\\\\\\', '\\\\')";

    /** MySQL gives the text of a literal without its quotes. */
    private static final String MYSQL_DEFAULT = """
        CASE WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN
                CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' THEN c.column_default
                    ELSE concat('(', replace(c.column_default, '\\\\''', ''''), ')') END
            WHEN c.data_type IN ('char', 'varchar', 'text', 'enum', 'set', 'date', 'time', 'datetime', 'timestamp')
                THEN quote(c.column_default)
            ELSE c.column_default END\
        """;

    private static final String MYSQL_COMPUTED = "nullif(replace(c.generation_expression, '\\\\''', ''''), '')";

    private static final String MARIADB_DEFAULT = "nullif(c.column_default, 'NULL')";

    /** JSON is text with a check: https://mariadb.com/kb/en/json-data-type/. */
    private static final String JSON_CHECK = "concat('json_valid(`', %s, '`)')";

    private static final String MARIADB_JSON = """
        (c.column_type = 'longtext' AND EXISTS (SELECT 1 FROM information_schema.check_constraints j
            WHERE j.constraint_schema = c.table_schema AND j.table_name = c.table_name
                AND j.constraint_name = c.column_name AND j.check_clause = %s))\
        """.formatted(JSON_CHECK.formatted("c.column_name"));

    private static final String MARIADB_COMPUTED = "nullif(c.generation_expression, '')";

    /** A unique index with part of a column, backwards or of an expression is no constraint of the standard. */
    private static final String ODD = """
        EXISTS (SELECT 1 FROM information_schema.statistics o
            WHERE o.table_schema = s.table_schema AND o.table_name = s.table_name AND o.index_name = s.index_name
                AND (o.sub_part IS NOT NULL OR o.collation = 'D' OR o.column_name IS NULL))\
        """;

    private static final String UNIQUES = """
        SELECT s.table_name AS relation, s.index_name AS name, s.seq_in_index AS position,
            s.column_name AS `column`, 0 AS nulls_not_distinct, 0 AS deferrable, 0 AS deferred,
            nullif(s.index_comment, '') AS comment
        FROM information_schema.statistics s
        WHERE s.non_unique = 0 AND s.index_name <> 'PRIMARY' AND NOT %s AND s.table_schema = {schema}
        ORDER BY s.table_name, s.index_name, s.seq_in_index
        """.formatted(ODD);

    /** An index with the name of a foreign key was made for it. */
    private static final String INDEXES = """
        SELECT s.table_name AS relation, s.index_name AS name, s.seq_in_index AS position,
            s.column_name AS `column`, %s AS expression, 0 AS included,
            CASE s.collation WHEN 'D' THEN 1 ELSE 0 END AS descending, NULL AS nulls, s.sub_part AS length,
            NULL AS operator_class, CASE s.non_unique WHEN 0 THEN 1 ELSE 0 END AS `unique`,
            0 AS nulls_not_distinct, nullif(s.index_type, 'BTREE') AS method, NULL AS `condition`,
            NULL AS options, nullif(s.index_comment, '') AS comment
        FROM information_schema.statistics s
        WHERE (s.non_unique = 1 OR s.index_name <> 'PRIMARY' AND %s)
            AND NOT EXISTS (SELECT 1 FROM information_schema.referential_constraints f
                WHERE f.constraint_schema = s.table_schema AND f.table_name = s.table_name
                    AND f.constraint_name = s.index_name)
            AND s.table_schema = {schema}
        ORDER BY s.table_name, s.index_name, s.seq_in_index
        """;

    private static final String PRIMARY_KEYS = """
        SELECT s.table_name AS relation, NULL AS name, s.seq_in_index AS position, s.column_name AS `column`,
            0 AS deferrable, 0 AS deferred, NULL AS comment
        FROM information_schema.statistics s
        WHERE s.index_name = 'PRIMARY' AND s.table_schema = {schema}
        ORDER BY s.table_name, s.seq_in_index
        """;

    /** RESTRICT, which is what nothing means, and NO ACTION are the same here. */
    private static final String FOREIGN_KEYS = """
        SELECT u.table_name AS relation, u.constraint_name AS name, u.ordinal_position AS position,
            u.column_name AS `column`, u.referenced_table_schema AS referred_schema,
            u.referenced_table_name AS referred_relation, u.referenced_column_name AS referred_column,
            replace(f.delete_rule, 'RESTRICT', 'NO ACTION') AS on_delete,
            replace(f.update_rule, 'RESTRICT', 'NO ACTION') AS on_update, 'SIMPLE' AS `match`, 0 AS deferrable,
            0 AS deferred, NULL AS comment
        FROM information_schema.key_column_usage u
        JOIN information_schema.referential_constraints f ON f.constraint_schema = u.constraint_schema
            AND f.table_name = u.table_name AND f.constraint_name = u.constraint_name
        WHERE u.referenced_table_name IS NOT NULL AND u.table_schema = {schema}
        ORDER BY u.table_name, u.constraint_name, u.ordinal_position
        """;

    private static final String MYSQL_CHECKS = """
        SELECT k.table_name AS relation, c.constraint_name AS name,
            replace(c.check_clause, '\\\\''', '''') AS expression, NULL AS comment
        FROM information_schema.check_constraints c
        JOIN information_schema.table_constraints k ON k.constraint_schema = c.constraint_schema
            AND k.constraint_name = c.constraint_name AND k.constraint_type = 'CHECK'
        WHERE k.table_schema = {schema}
        ORDER BY k.table_name, c.constraint_name
        """;

    private static final String MARIADB_CHECKS = """
        SELECT c.table_name AS relation, c.constraint_name AS name, c.check_clause AS expression, NULL AS comment
        FROM information_schema.check_constraints c
        WHERE c.constraint_schema = {schema} AND c.check_clause <> %s
        ORDER BY c.table_name, c.constraint_name
        """.formatted(JSON_CHECK.formatted("c.constraint_name"));

    static final CatalogQueries MYSQL = CatalogQueries.none()
            .with(CatalogKind.SCHEMAS, """
                SELECT schema_name AS name,
                    schema_name IN ('information_schema', 'mysql', 'performance_schema', 'sys') AS `system`
                FROM information_schema.schemata
                ORDER BY schema_name
                """)
            .with(CatalogKind.DEFAULT_SCHEMA, "SELECT database() AS name")
            .with(CatalogKind.RELATIONS, """
                SELECT table_name AS name, CASE WHEN table_type LIKE '%VIEW' THEN 'VIEW' ELSE 'TABLE' END AS kind,
                    CASE table_type WHEN 'TEMPORARY' THEN 1 ELSE 0 END AS temporary,
                    CASE WHEN table_type NOT LIKE '%VIEW' THEN nullif(table_comment, '') END AS comment
                FROM information_schema.tables
                WHERE table_type <> 'SEQUENCE' AND table_schema = {schema} ORDER BY table_name
                """)
            .with(CatalogKind.PRESENT, """
                SELECT table_schema AS `schema`, table_name AS name,
                    CASE table_type WHEN 'VIEW' THEN 'VIEW' WHEN 'SEQUENCE' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind,
                    CASE WHEN table_schema = database() THEN 1 ELSE 0 END AS nearby
                FROM information_schema.tables
                WHERE table_type IN ('BASE TABLE', 'SYSTEM VERSIONED', 'VIEW', 'SEQUENCE')
                """)
            .with(CatalogKind.VIEWS, MysqlViewText.SHAPE, """
                SELECT table_name AS relation, view_definition AS definition,
                    CASE WHEN table_schema = database() THEN table_schema END AS own
                FROM information_schema.views WHERE table_schema = {schema}
                """, MysqlViewText::read)
            .with(CatalogKind.OPTIONS, """
                SELECT t.table_name AS relation, o.name, CASE o.name WHEN 'engine' THEN t.engine
                    WHEN 'collation' THEN t.table_collation WHEN 'row_format' THEN t.row_format
                    ELSE s.default_collation_name END AS value
                FROM information_schema.tables t
                JOIN information_schema.schemata s ON s.schema_name = t.table_schema
                JOIN (SELECT 'engine' AS name UNION ALL SELECT 'collation' UNION ALL SELECT 'row_format'
                    UNION ALL SELECT 'collation_of_schema') o
                WHERE t.table_type = 'BASE TABLE' AND t.table_schema = {schema} ORDER BY t.table_name, o.name
                """)
            .with(CatalogKind.COLUMNS, COLUMNS.formatted(TYPE, MYSQL_DEFAULT, "false", MYSQL_COMPUTED))
            .with(CatalogKind.PRIMARY_KEYS, PRIMARY_KEYS)
            .with(CatalogKind.UNIQUES, UNIQUES)
            .with(CatalogKind.FOREIGN_KEYS, FOREIGN_KEYS)
            .with(CatalogKind.CHECKS, MYSQL_CHECKS)
            .with(CatalogKind.INDEXES, INDEXES.formatted("s.expression", ODD))
            .with(CatalogKind.LEFT_OUT, MysqlLeftOut.MYSQL)
            .with(MysqlRules.RULES);

    /** MariaDB's differences are in https://mariadb.com/kb/en/information-schema-tables/; its sequences are tables. */
    static final CatalogQueries MARIADB = MYSQL.with(
                    MysqlRules.RULES.with(MysqlTypeNames.NAMES.with("uuid", Types.UUID)))
            .with(
                    CatalogKind.COLUMNS,
                    COLUMNS.formatted(
                            "CASE WHEN " + MARIADB_JSON + " THEN 'json' ELSE " + TYPE + " END",
                            MARIADB_DEFAULT,
                            MARIADB_JSON,
                            MARIADB_COMPUTED))
            .with(CatalogKind.CHECKS, MARIADB_CHECKS)
            .with(CatalogKind.INDEXES, INDEXES.formatted("NULL", ODD))
            .with(CatalogKind.LEFT_OUT, MysqlLeftOut.MARIADB)
            .withEach(CatalogKind.SEQUENCES, """
                SELECT table_name AS name FROM information_schema.tables
                WHERE table_type = 'SEQUENCE' AND table_schema = {schema} ORDER BY table_name
                """, """
                SELECT {name.value} AS name, 'bigint' AS type, start_value AS start, increment,
                    minimum_value AS minimum, maximum_value AS maximum, cycle_option AS cycle, cache_size AS cache,
                    NULL AS comment
                FROM {schema.name}.{name}\
                """);

    private MysqlCatalog() {}
}
