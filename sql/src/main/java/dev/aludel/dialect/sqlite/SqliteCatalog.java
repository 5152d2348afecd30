package dev.aludel.dialect.sqlite;

import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.TEXT;

import dev.aludel.dialect.CatalogKind;
import dev.aludel.dialect.CatalogQueries;
import dev.aludel.dialect.CatalogRules;
import dev.aludel.schema.DialectOption;
import dev.aludel.sql.ColumnSpec;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableElement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What SQLite says of itself, from https://www.sqlite.org/pragma.html; the pragmas are joined with the list of tables. */
final class SqliteCatalog {
    private static final String OWN = "m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

    /** The statement that made each table, and where the facts are: in its text. */
    static final Table STATEMENTS = shape("relation", "sql");

    private static final String TABLES = """
        SELECT m.name AS relation, m.sql FROM {schema.name}.sqlite_schema m
        WHERE m.type = 'table' AND %s ORDER BY m.name
        """.formatted(OWN);

    static final Table COLUMNS =
            shape("relation", "sql", "position#", "name", "type", "required#", "default", "key#", "keys#", "hidden#");

    private static final String COLUMN_QUERY = """
        SELECT m.name AS relation, m.sql, c.cid AS position, c.name, c.type, c."notnull" AS required,
            c.dflt_value AS "default", c.pk AS "key", max(c.pk) OVER (PARTITION BY m.name) AS keys, c.hidden
        FROM {schema.name}.sqlite_schema m
        JOIN pragma_table_xinfo(m.name, {schema}) c
        WHERE m.type = '%s' AND c.hidden <> 1 AND %s
        ORDER BY m.name, c.cid
        """;

    static final Table KEYS = shape("relation", "sql", "index", "position#", "column");

    private static final String PRIMARY_KEYS = """
        SELECT m.name AS relation, m.sql, '' AS "index", c.pk AS position, c.name AS "column"
        FROM {schema.name}.sqlite_schema m
        JOIN pragma_table_info(m.name, {schema}) c
        WHERE m.type = 'table' AND c.pk > 0 AND %s
        ORDER BY m.name, c.pk
        """.formatted(OWN);

    private static final String UNIQUES = """
        SELECT m.name AS relation, m.sql, i.name AS "index", c.seqno + 1 AS position, c.name AS "column"
        FROM {schema.name}.sqlite_schema m
        JOIN pragma_index_list(m.name, {schema}) i
        JOIN pragma_index_info(i.name, {schema}) c
        WHERE m.type = 'table' AND i.origin = 'u' AND %s
        ORDER BY m.name, i.seq DESC, c.seqno
        """.formatted(OWN);

    static final Table FOREIGN_KEYS = shape(
            "relation",
            "sql",
            "id#",
            "position#",
            "column",
            "referred_schema",
            "referred_relation",
            "referred_column",
            "on_delete",
            "on_update",
            "match");

    /** Where no column is named, the key of the other table is meant. */
    private static final String FOREIGN_KEY_QUERY = """
        SELECT m.name AS relation, m.sql, f.id, f.seq + 1 AS position, f."from" AS "column",
            {schema} AS referred_schema, f."table" AS referred_relation,
            coalesce(f."to", (SELECT p.name FROM pragma_table_info(f."table", {schema}) p WHERE p.pk = f.seq + 1))
                AS referred_column,
            f.on_delete, f.on_update, f."match"
        FROM {schema.name}.sqlite_schema m
        JOIN pragma_foreign_key_list(m.name, {schema}) f
        WHERE m.type = 'table' AND %s
        ORDER BY m.name, f.id DESC, f.seq
        """.formatted(OWN);

    static final Table INDEXES = shape("relation", "sql", "name", "position#", "column", "descending#", "unique#");

    private static final String INDEX_QUERY = """
        SELECT m.name AS relation, s.sql, i.name, c.seqno + 1 AS position, c.name AS "column",
            c."desc" AS descending, i."unique"
        FROM {schema.name}.sqlite_schema m
        JOIN pragma_index_list(m.name, {schema}) i
        JOIN {schema.name}.sqlite_schema s ON s.type = 'index' AND s.name = i.name
        JOIN pragma_index_xinfo(i.name, {schema}) c
        WHERE m.type = 'table' AND i.origin = 'c' AND c."key" = 1 AND %s
        ORDER BY m.name, i.name, c.seqno
        """.formatted(OWN);

    private static final CatalogRules RULES =
            CatalogRules.standard().with(SqliteTypeNames.NAMES).withTableOptions(SqliteCatalog::options);

    static final CatalogQueries CATALOG = CatalogQueries.none()
            .with(
                    CatalogKind.SCHEMAS,
                    "SELECT name, 0 AS system FROM pragma_database_list WHERE name <> 'temp' ORDER BY seq")
            .with(CatalogKind.DEFAULT_SCHEMA, "SELECT 'main' AS name")
            .with(CatalogKind.RELATIONS, """
                SELECT m.name, upper(m.type) AS kind, CASE {schema} WHEN 'temp' THEN 1 ELSE 0 END AS temporary,
                    NULL AS comment
                FROM {schema.name}.sqlite_schema m WHERE m.type IN ('table', 'view') AND %s ORDER BY m.name
                """.formatted(OWN))
            .with(CatalogKind.PRESENT, """
                SELECT schema, name, CASE type WHEN 'view' THEN 'VIEW' ELSE 'TABLE' END AS kind,
                    schema IN ('main', 'temp') AS nearby
                FROM pragma_table_list WHERE type IN ('table', 'virtual', 'view')
                """)
            .with(CatalogKind.VIEWS, STATEMENTS, TABLES.replace("'table'", "'view'"), SqliteFacts::views)
            .with(CatalogKind.OPTIONS, STATEMENTS, TABLES, SqliteFacts::options)
            .with(CatalogKind.COLUMNS, COLUMNS, COLUMN_QUERY.formatted("table", OWN), SqliteFacts::columns)
            .with(CatalogKind.VIEW_COLUMNS, COLUMNS, COLUMN_QUERY.formatted("view", OWN), SqliteFacts::columns)
            .with(CatalogKind.PRIMARY_KEYS, KEYS, PRIMARY_KEYS, SqliteFacts::primaryKeys)
            .with(CatalogKind.UNIQUES, KEYS, UNIQUES, SqliteFacts::uniques)
            .with(CatalogKind.FOREIGN_KEYS, FOREIGN_KEYS, FOREIGN_KEY_QUERY, SqliteFacts::foreignKeys)
            .with(CatalogKind.CHECKS, STATEMENTS, TABLES, SqliteFacts::checks)
            .with(CatalogKind.INDEXES, INDEXES, INDEX_QUERY, SqliteFacts::indexes)
            .with(
                    CatalogKind.LEFT_OUT,
                    shape("relation", "type", "name", "sql"),
                    """
                    SELECT m.tbl_name AS relation, m.type, m.name, m.sql FROM {schema.name}.sqlite_schema m
                    WHERE m.type <> 'view' AND m.sql IS NOT NULL AND %s ORDER BY m.tbl_name, m.type, m.name
                    """.formatted(OWN),
                    SqliteLeftOut::read)
            .with(CatalogQueries.Fold.IGNORE)
            .temporarySchema("temp")
            .with(RULES);

    private SqliteCatalog() {}

    private static List<DialectOption> options(Map<String, String> found) {
        return Stream.of(
                        Map.entry("without_rowid", SqliteOptions.WITHOUT_ROWID),
                        Map.entry("strict", SqliteOptions.STRICT))
                .filter(option -> found.containsKey(option.getKey()))
                .map(option -> option.getValue().option())
                .toList();
    }

    private static Table shape(String... names) {
        TableElement[] columns = Stream.of(names).map(SqliteCatalog::column).toArray(TableElement[]::new);
        return new Table("sqlite_schema", columns);
    }

    /** A name with a mark behind it is that of a number. */
    private static ColumnSpec<?> column(String name) {
        return name.endsWith("#")
                ? ColumnSpec.of(name.substring(0, name.length() - 1), BIGINT)
                : ColumnSpec.of(name, TEXT);
    }
}
