import org.jspecify.annotations.NullMarked;

/**
 * Aludel's SQL: statements and schemas as values, and the dialects that print them. No I/O, no threads; the engine that
 * runs statements is the module {@code dev.aludel.engine}.
 *
 * <p>Read first: {@link dev.aludel.sql.Sql}, {@link dev.aludel.sql.Table}, {@link dev.aludel.dialect.Dialect}.
 */
@NullMarked
module dev.aludel.sql {
    requires static transitive org.jspecify;

    exports dev.aludel.error;
    exports dev.aludel.type;
    exports dev.aludel.sql;
    exports dev.aludel.schema;
    exports dev.aludel.dialect;
    exports dev.aludel.dialect.sqlite;
    exports dev.aludel.dialect.postgresql;
    exports dev.aludel.dialect.mysql;
    exports dev.aludel.dialect.h2;

    uses dev.aludel.dialect.DialectProvider;

    provides dev.aludel.dialect.DialectProvider with
            dev.aludel.dialect.sqlite.SqliteDialect,
            dev.aludel.dialect.postgresql.PostgresqlDialect,
            dev.aludel.dialect.mysql.MysqlDialect,
            dev.aludel.dialect.mysql.MariadbDialect,
            dev.aludel.dialect.h2.H2Dialect;
}
