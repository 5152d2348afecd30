package dev.aludel.dialect.postgresql;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.DialectProvider;
import dev.aludel.dialect.ErrorKind;
import dev.aludel.dialect.ErrorRules;
import dev.aludel.dialect.Feature;
import dev.aludel.dialect.FunctionMap;
import dev.aludel.dialect.Identifiers;
import dev.aludel.dialect.Listings;
import dev.aludel.dialect.ReservedWords;
import dev.aludel.schema.NextValue;
import dev.aludel.schema.Presence.Kind;
import dev.aludel.schema.Sequence;
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
                    Feature.CONFLICT_ANY_KEY,
                    Feature.CONFLICT_WHERE,
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
            .with(PostgresqlCatalog.CATALOG)
            .compiler(PostgresqlCompiler::new)
            .ddl(PostgresqlDdl::new)
            .with(listings());

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
        return type.schema().map(schema -> IDENTIFIERS.write(schema) + ".").orElse("") + IDENTIFIERS.write(type.name());
    }

    static String written(Sequence sequence) {
        String name = POSTGRESQL.identifiers().write(sequence.name());
        return sequence.schema()
                .map(schema -> POSTGRESQL.identifiers().write(schema) + "." + name)
                .orElse(name);
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

    /** See https://www.postgresql.org/docs/current/catalog-pg-class.html. */
    private static Listings listings() {
        String relations = "SELECT n.nspname, c.relname, CASE WHEN pg_table_is_visible(c.oid) THEN 1 ELSE 0 END"
                + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE n.nspname <> 'pg_catalog' AND c.relkind IN ";
        return Listings.of(Listings.Fold.NONE)
                .list(Kind.TABLE, relations + "('r', 'p', 'f')")
                .list(Kind.VIEW, relations + "('v', 'm')")
                .list(Kind.SEQUENCE, relations + "('S')")
                .list(
                        Kind.TYPE,
                        "SELECT n.nspname, t.typname, CASE WHEN pg_type_is_visible(t.oid) THEN 1 ELSE 0 END"
                                + " FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
                                + " WHERE t.typtype = 'e'");
    }
}
