package dev.aludel.dialect.sqlite;

import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;

import dev.aludel.dialect.BatchForm;
import dev.aludel.dialect.BatchRules;
import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.DialectProvider;
import dev.aludel.dialect.ErrorKind;
import dev.aludel.dialect.ErrorRules;
import dev.aludel.dialect.Feature;
import dev.aludel.dialect.Identifiers;
import dev.aludel.dialect.IsolationLevel;
import dev.aludel.dialect.Refusal;
import dev.aludel.dialect.ReservedWords;
import dev.aludel.dialect.SymmetricToOr;
import dev.aludel.dialect.TransactionRules;
import dev.aludel.dialect.UsingToExists;
import dev.aludel.schema.NextValue;
import java.util.List;

/** SQLite 3.35 and later. */
public final class SqliteDialect implements DialectProvider {
    /** The dialect. */
    public static final Dialect SQLITE = Dialect.standard("sqlite")
            .with(new Identifiers("sqlite", '"', 9999, ReservedWords.and("""
                abort action add after attach autoincrement before begin cascade commit conflict database
                deferred detach each escape exclusive explain fail glob if ignore immediate indexed instead
                isnull key match notnull nothing plan pragma query raise recursive regexp reindex release
                rename replace restrict rollback savepoint temp temporary transaction trigger vacuum view
                virtual without\
                """)))
            .with(
                    Feature.INSERT_RETURNING,
                    Feature.UPDATE_RETURNING,
                    Feature.DELETE_RETURNING,
                    Feature.FULL_JOIN,
                    Feature.CTE_BEFORE_CHANGE,
                    Feature.CTE_MATERIALIZED,
                    Feature.RECURSION_DISTINCT,
                    Feature.CONFLICT_ANY_KEY,
                    Feature.CONFLICT_UPDATE_ANY_KEY,
                    Feature.CONFLICT_WHERE,
                    Feature.CONFLICT_AMONG,
                    Feature.LOCK_SHARE,
                    Feature.LOCK_OF,
                    Feature.AGGREGATE_ORDER,
                    Feature.FRAME_GROUPS,
                    Feature.COLLATE,
                    Feature.COLUMN_COLLATION,
                    Feature.LIMIT_IN_SET,
                    Feature.FULL_TEXT,
                    Feature.JSON_REMOVAL,
                    Feature.JSON_LENGTH,
                    Feature.TEMPORARY_VIEW,
                    Feature.PARTIAL_INDEX,
                    Feature.EXPRESSION_INDEX,
                    Feature.INDEX_IF_EXISTS,
                    Feature.DEFERRABLE_FOREIGN_KEY,
                    Feature.VIRTUAL_COLUMN,
                    Feature.TABLE_FUNCTION)
            .withCustom(NextValue.class, Refusal.of(Feature.SEQUENCE, "sqlite"))
            .with(SqliteTypes.TYPES)
            .with(SqliteFunctions.FUNCTIONS)
            .with(new SymmetricToOr())
            .with(errors())
            .with(TransactionRules.standard()
                    .levels(IsolationLevel.SERIALIZABLE, IsolationLevel.READ_UNCOMMITTED, IsolationLevel.AUTOCOMMIT)
                    .isolationQuery(
                            "SELECT CASE read_uncommitted WHEN 1 THEN 'READ UNCOMMITTED' ELSE 'SERIALIZABLE' END"
                                    + " FROM pragma_read_uncommitted",
                            true)
                    .withImmediate())
            .with(SqliteCatalog.CATALOG)
            .with(new UsingToExists())
            .with(new BatchRules(BatchForm.EACH, 1000, 32_766))
            .compiler(SqliteCompiler::new)
            .ddl(SqliteDdl::new);

    /** For the ServiceLoader; use {@link #SQLITE}. */
    public SqliteDialect() {}

    @Override
    public List<String> names() {
        return List.of("sqlite");
    }

    @Override
    public Dialect dialect() {
        return SQLITE;
    }

    /** The codes are those of https://www.sqlite.org/rescode.html; extended ones hold the plain one in their low byte. */
    private static ErrorRules errors() {
        return ErrorRules.standard()
                .code(1, ErrorKind.PROGRAMMING)
                .code(5, ErrorKind.CONFLICT)
                .code(6, ErrorKind.CONFLICT)
                .code(14, ErrorKind.CONNECTION)
                .code(18, ErrorKind.DATA)
                .code(19, ErrorKind.INTEGRITY)
                .code(20, ErrorKind.DATA)
                .code(26, ErrorKind.CONNECTION)
                .code(261, ErrorKind.CONFLICT)
                .code(517, ErrorKind.CONFLICT)
                .code(275, ErrorKind.CHECK)
                .code(787, ErrorKind.FOREIGN_KEY)
                .code(1299, ErrorKind.NOT_NULL)
                .code(1555, ErrorKind.PRIMARY_KEY)
                .code(2067, ErrorKind.UNIQUE)
                .code(2579, ErrorKind.PRIMARY_KEY)
                .constraint("UNIQUE constraint failed: index '([^']+)'")
                .constraint("CHECK constraint failed: ([^)]+)");
    }
}
