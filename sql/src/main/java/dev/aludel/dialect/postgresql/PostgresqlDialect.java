package dev.aludel.dialect.postgresql;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;

import dev.aludel.dialect.BatchForm;
import dev.aludel.dialect.BatchRules;
import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.DialectProvider;
import dev.aludel.dialect.ErrorKind;
import dev.aludel.dialect.ErrorRules;
import dev.aludel.dialect.Feature;
import dev.aludel.dialect.FunctionMap;
import dev.aludel.dialect.Identifiers;
import dev.aludel.dialect.ReservedWords;
import dev.aludel.dialect.TransactionRules;
import dev.aludel.dialect.TwoPhase;
import dev.aludel.schema.NextValue;
import dev.aludel.type.EnumType;
import java.util.List;

/** PostgreSQL 12 and later. */
public final class PostgresqlDialect implements DialectProvider {
    private static final Identifiers IDENTIFIERS = new Identifiers("postgresql", '"', 63, ReservedWords.and("""
        analyse analyze asymmetric binary collation concurrently current_schema do freeze ilike isnull
        notnull placing system_user tablesample variadic verbose\
        """));

    /** The dialect. */
    public static final Dialect POSTGRESQL = Dialect.standard("postgresql")
            .with(IDENTIFIERS)
            .with(
                    Feature.INSERT_RETURNING,
                    Feature.UPDATE_RETURNING,
                    Feature.DELETE_RETURNING,
                    Feature.FULL_JOIN,
                    Feature.LATERAL,
                    Feature.CHANGE_IN_CTE,
                    Feature.CTE_BEFORE_CHANGE,
                    Feature.CTE_MATERIALIZED,
                    Feature.RECURSION_DISTINCT,
                    Feature.CONFLICT_ANY_KEY,
                    Feature.CONFLICT_WHERE,
                    Feature.CONFLICT_AMONG,
                    Feature.CONFLICT_CONSTRAINT,
                    Feature.RETURNING_OTHERS,
                    Feature.LOCK_SHARE,
                    Feature.LOCK_KEYS,
                    Feature.LOCK_OF,
                    Feature.LOCK_WAIT,
                    Feature.LIMIT_TIES,
                    Feature.AGGREGATE_ORDER,
                    Feature.WITHIN_GROUP,
                    Feature.FRAME_GROUPS,
                    Feature.REGEX,
                    Feature.COLLATE,
                    Feature.COLUMN_COLLATION,
                    Feature.DISTINCT_ON,
                    Feature.QUANTIFIER,
                    Feature.LIMIT_IN_SET,
                    Feature.FULL_TEXT,
                    Feature.JSON_CONTAINMENT,
                    Feature.JSON_MERGE,
                    Feature.JSON_REMOVAL,
                    Feature.JSON_LENGTH,
                    Feature.JSON_DECIMAL,
                    Feature.ARRAYS,
                    Feature.ARRAY_SETS,
                    Feature.TABLE_FUNCTION,
                    Feature.ORDINALITY,
                    Feature.TYPED_COLUMNS,
                    Feature.TABLE_SAMPLE,
                    Feature.ROLLUP,
                    Feature.GROUPING_SETS)
            .with(
                    Feature.ALTER_CONSTRAINT,
                    Feature.DROP_CASCADE,
                    Feature.SCHEMA,
                    Feature.SEQUENCE,
                    Feature.ENUM_TYPE,
                    Feature.COMMENT_ON,
                    Feature.REPLACE_VIEW,
                    Feature.TEMPORARY_VIEW,
                    Feature.MATERIALIZED_VIEW,
                    Feature.PARTIAL_INDEX,
                    Feature.EXPRESSION_INDEX,
                    Feature.INDEX_NULLS,
                    Feature.INDEX_IF_EXISTS,
                    Feature.DEFERRABLE_FOREIGN_KEY,
                    Feature.DEFERRABLE,
                    Feature.MATCH,
                    Feature.EXCLUSION,
                    Feature.NULLS_NOT_DISTINCT,
                    Feature.IDENTITY_OPTIONS)
            .withCustom(NextValue.class, PostgresqlDdl::nextValue)
            .with(FunctionMap.standard().with("sign", "CAST(sign({0}) AS INTEGER)"))
            .with(PostgresqlTypeMap.TYPES.withCastEnums(PostgresqlDialect::enumeration))
            .with(errors())
            .with(TransactionRules.standard()
                    .isolationQuery("SELECT current_setting('transaction_isolation')", true)
                    .with(twoPhase()))
            .with(PostgresqlCatalog.CATALOG)
            .with(new BatchRules(BatchForm.ARRAYS, 10_000, 65_535))
            .compiler(PostgresqlCompiler::new)
            .ddl(PostgresqlDdl::new);

    /** For the ServiceLoader; use {@link #POSTGRESQL}. */
    public PostgresqlDialect() {}

    @Override
    public List<String> names() {
        return List.of("postgresql", "postgres");
    }

    @Override
    public Dialect dialect() {
        return POSTGRESQL;
    }

    private static String enumeration(EnumType<?> type) {
        return IDENTIFIERS.qualified(type.schema(), type.name());
    }

    /** See https://www.postgresql.org/docs/current/sql-prepare-transaction.html. */
    private static TwoPhase twoPhase() {
        return new TwoPhase(
                List.of(),
                List.of("PREPARE TRANSACTION {}"),
                List.of(),
                List.of(),
                "COMMIT PREPARED {}",
                "ROLLBACK PREPARED {}",
                "SELECT gid FROM pg_prepared_xacts WHERE database = current_database() ORDER BY prepared",
                0);
    }

    /** The states are those of https://www.postgresql.org/docs/current/errcodes-appendix.html. */
    private static ErrorRules errors() {
        return ErrorRules.standard()
                .state("23502", ErrorKind.NOT_NULL)
                .state("23503", ErrorKind.FOREIGN_KEY)
                .state("23001", ErrorKind.FOREIGN_KEY)
                .state("23505", ErrorKind.UNIQUE)
                .state("23514", ErrorKind.CHECK)
                .state("23P01", ErrorKind.EXCLUSION)
                .state("42501", ErrorKind.OPERATIONAL)
                .state("55P03", ErrorKind.CONFLICT)
                .state("57P01", ErrorKind.CONNECTION)
                .state("57P02", ErrorKind.CONNECTION)
                .state("57P03", ErrorKind.CONNECTION)
                .state("57P04", ErrorKind.CONNECTION)
                .state("57P05", ErrorKind.CONNECTION)
                .state("25P03", ErrorKind.CONNECTION)
                .state("25P04", ErrorKind.CONNECTION)
                .state("3D000", ErrorKind.CONNECTION)
                .state("3F000", ErrorKind.PROGRAMMING)
                .state("XX", ErrorKind.INTERNAL)
                .constraint("constraint \"([^\"]+)\"");
    }
}
