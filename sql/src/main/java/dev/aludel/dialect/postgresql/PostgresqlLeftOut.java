package dev.aludel.dialect.postgresql;

import java.util.List;
import java.util.stream.Collectors;

/** What PostgreSQL has and a schema value cannot say: a query for each kind of it, and all of them in one. */
final class PostgresqlLeftOut {
    private static final List<String> TABLES = List.of("""
        SELECT c.relname, '', 'is divided (PARTITION BY ' || pg_get_partkeydef(c.oid) || ')'
        FROM pg_catalog.pg_class c WHERE c.relkind = 'p' AND {}
        """, """
        SELECT c.relname, '', CASE WHEN c.relispartition THEN 'is a partition of ' ELSE 'inherits from ' END
            || h.inhparent::regclass
        FROM pg_catalog.pg_inherits h JOIN pg_catalog.pg_class c ON c.oid = h.inhrelid
        WHERE c.relkind IN ('r', 'p', 'f') AND {}
        """, """
        SELECT c.relname, '', CASE c.relkind WHEN 'f' THEN 'is a table of another server (FOREIGN TABLE)'
            ELSE 'is not written to the log (UNLOGGED)' END
        FROM pg_catalog.pg_class c WHERE (c.relkind = 'f' OR c.relkind = 'r' AND c.relpersistence = 'u') AND {}
        """, """
        SELECT c.relname, t.tgname, 'is a trigger' FROM pg_catalog.pg_trigger t
        JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal AND {}
        """, """
        SELECT c.relname, r.rulename, 'is a rule' FROM pg_catalog.pg_rewrite r
        JOIN pg_catalog.pg_class c ON c.oid = r.ev_class WHERE r.rulename <> '_RETURN' AND {}
        """, """
        SELECT c.relname, '', 'hides rows by policies (ROW LEVEL SECURITY)'
        FROM pg_catalog.pg_class c WHERE c.relrowsecurity AND {}
        """, """
        SELECT c.relname, '', 'has the options ' || array_to_string(c.reloptions, ', ')
        FROM pg_catalog.pg_class c WHERE c.relkind IN ('v', 'm') AND c.reloptions IS NOT NULL AND {}
        """);

    private static final List<String> COLUMNS = List.of("""
        SELECT c.relname, a.attname, 'is numbered by the sequence ' || s.oid::regclass
            || ' (SERIAL), and is an identity here'
        FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_class s ON s.oid = d.objid AND s.relkind = 'S'
        JOIN pg_catalog.pg_class c ON c.oid = d.refobjid
        JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid
        JOIN pg_catalog.pg_attrdef f ON f.adrelid = c.oid AND f.adnum = a.attnum
        WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'a'
            AND pg_get_expr(f.adbin, f.adrelid) LIKE 'nextval(%' AND {}
        """, """
        SELECT c.relname, a.attname, 'is kept in a way of its own (STORAGE or COMPRESSION)'
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
        JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
        WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p')
            AND (a.attstorage <> t.typstorage OR coalesce(to_jsonb(a) ->> 'attcompression', '') <> '') AND {}
        """, """
        SELECT '', t.typname, 'is a domain, of which only the name and the type beneath it are known'
        FROM (SELECT typname, typtype, typnamespace AS relnamespace FROM pg_catalog.pg_type) c
        JOIN pg_catalog.pg_type t ON t.typname = c.typname AND t.typnamespace = c.relnamespace
        WHERE c.typtype = 'd' AND {}
        """);

    private static final List<String> CONSTRAINTS = List.of("""
        SELECT c.relname, k.conname, 'does not hold for the rows that were there before (NOT VALID)'
        FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
        WHERE NOT k.convalidated AND {}
        """, """
        SELECT c.relname, k.conname, 'does not hold (NOT ENFORCED)'
        FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
        WHERE to_jsonb(k) ->> 'conenforced' = 'false' AND {}
        """, """
        SELECT c.relname, k.conname, 'does not hold for the tables that inherit (NO INHERIT)'
        FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
        WHERE k.contype = 'c' AND k.connoinherit AND {}
        """, """
        SELECT c.relname, k.conname, 'sets only some of its columns (ON DELETE SET …)'
        FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
        WHERE k.contype = 'f' AND to_jsonb(k) ->> 'confdelsetcols' IS NOT NULL AND {}
        """, """
        SELECT c.relname, k.conname, 'keeps other columns in its index (INCLUDE)'
        FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
        JOIN pg_catalog.pg_index x ON x.indexrelid = k.conindid
        WHERE k.contype IN ('p', 'u', 'x') AND x.indnatts > x.indnkeyatts AND {}
        """);

    private static final List<String> INDEXES = List.of("""
        SELECT DISTINCT c.relname, i.relname, 'compares a part by rules of its own (operator class or COLLATE)'
        FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class c ON c.oid = x.indrelid
        JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
        CROSS JOIN LATERAL generate_series(0, x.indnkeyatts - 1) p (position)
        LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = x.indkey[p.position]
        JOIN pg_catalog.pg_opclass o ON o.oid = x.indclass[p.position]
        LEFT JOIN pg_catalog.pg_constraint k ON k.conindid = i.oid AND k.contype = 'x'
        WHERE (NOT o.opcdefault AND (x.indkey[p.position] = 0 OR k.oid IS NOT NULL)
            OR a.attname IS NOT NULL AND x.indcollation[p.position] <> 0
                AND x.indcollation[p.position] <> a.attcollation) AND {}
        """, """
        SELECT c.relname, i.relname, 'is no index that is used (INVALID)'
        FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class c ON c.oid = x.indrelid
        JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid WHERE NOT x.indisvalid AND {}
        """, """
        SELECT c.relname, i.relname, 'has a place of its own (TABLESPACE)'
        FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class c ON c.oid = x.indrelid
        JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid WHERE i.reltablespace <> 0 AND {}
        """);

    static final String QUERY = List.of(TABLES, COLUMNS, CONSTRAINTS, INDEXES).stream()
            .flatMap(List::stream)
            .map(query -> query.replace("{}", PostgresqlCatalog.IN_SCHEMA))
            .collect(Collectors.joining(
                    " UNION ALL ",
                    "SELECT relation, subject, fact FROM (",
                    ") AS l (relation, subject, fact) ORDER BY relation, subject, fact"));

    private PostgresqlLeftOut() {}
}
