package dev.aludel.dialect.mysql;

/** What MySQL and MariaDB have and a schema value cannot say. */
final class MysqlLeftOut {
    private static final String COMMON = """
        SELECT DISTINCT table_name AS relation, '' AS subject,
            concat('is divided (PARTITION BY ', partition_method, ')') AS fact
        FROM information_schema.partitions WHERE partition_name IS NOT NULL AND table_schema = {schema}
        UNION ALL
        SELECT event_object_table, trigger_name, 'is a trigger'
        FROM information_schema.triggers WHERE event_object_schema = {schema}
        UNION ALL
        SELECT table_name, column_name, concat('has more to it: ', extra)
        FROM information_schema.columns
        WHERE (extra LIKE '%on update%' OR extra LIKE '%INVISIBLE%') AND table_schema = {schema}
        UNION ALL
        SELECT table_name, '', concat('is checked when it is written to (WITH ', check_option, ' CHECK OPTION)')
        FROM information_schema.views WHERE check_option <> 'NONE' AND table_schema = {schema}
        UNION ALL
        SELECT table_name, '', concat('has the options ', create_options)
        FROM information_schema.tables
        WHERE create_options NOT IN ('', 'partitioned') AND table_type <> 'SEQUENCE' AND table_schema = {schema}
        """;

    static final String MYSQL = COMMON + """
        UNION ALL
        SELECT DISTINCT table_name, index_name, 'is not used (INVISIBLE)'
        FROM information_schema.statistics WHERE is_visible = 'NO' AND table_schema = {schema}
        UNION ALL
        SELECT table_name, constraint_name, 'does not hold (NOT ENFORCED)'
        FROM information_schema.table_constraints WHERE enforced = 'NO' AND table_schema = {schema}
        """;

    static final String MARIADB = COMMON + """
        UNION ALL
        SELECT DISTINCT table_name, index_name, 'is not used (IGNORED)'
        FROM information_schema.statistics WHERE ignored = 'YES' AND table_schema = {schema}
        UNION ALL
        SELECT table_name, '', 'keeps its past (SYSTEM VERSIONING)'
        FROM information_schema.tables WHERE table_type = 'SYSTEM VERSIONED' AND table_schema = {schema}
        """;

    private MysqlLeftOut() {}
}
