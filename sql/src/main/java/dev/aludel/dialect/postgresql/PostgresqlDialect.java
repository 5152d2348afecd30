package dev.aludel.dialect.postgresql;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.DialectProvider;
import dev.aludel.dialect.ErrorKind;
import dev.aludel.dialect.ErrorRules;
import dev.aludel.dialect.Feature;
import dev.aludel.dialect.Identifiers;
import dev.aludel.dialect.ReservedWords;
import dev.aludel.dialect.TypeMap;
import dev.aludel.type.TypeName;
import java.util.List;

/** PostgreSQL 12 and later. */
public final class PostgresqlDialect implements DialectProvider {
    /** The dialect. */
    public static final Dialect POSTGRESQL = Dialect.standard("postgresql")
            .with(new Identifiers("postgresql", '"', 63, ReservedWords.and("""
                analyse analyze asymmetric binary collation concurrently current_schema do freeze ilike isnull
                notnull placing system_user tablesample variadic verbose\
                """)))
            .with(
                    Feature.INSERT_RETURNING,
                    Feature.UPDATE_RETURNING,
                    Feature.DELETE_RETURNING,
                    Feature.FULL_JOIN,
                    Feature.LATERAL,
                    Feature.CHANGE_IN_CTE,
                    Feature.AGGREGATE_ORDER,
                    Feature.WITHIN_GROUP,
                    Feature.FRAME_GROUPS,
                    Feature.REGEX,
                    Feature.COLLATE,
                    Feature.JSON_CONTAINMENT,
                    Feature.JSON_MERGE,
                    Feature.JSON_REMOVAL,
                    Feature.JSON_LENGTH,
                    Feature.JSON_DECIMAL,
                    Feature.ARRAYS,
                    Feature.ARRAY_SETS)
            .with(TypeMap.standard()
                    .with(TypeName.BYTES, "BYTEA")
                    .with(TypeName.JSONB, "JSONB")
                    .with(new PostgresqlArrays())
                    .withTypesOf("postgresql"))
            .with(errors())
            .compiler(PostgresqlCompiler::new);

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
                .state("3D000", ErrorKind.CONNECTION)
                .state("3F000", ErrorKind.PROGRAMMING)
                .state("XX", ErrorKind.INTERNAL)
                .constraint("constraint \"([^\"]+)\"");
    }
}
