package dev.aludel.dialect.mysql;

import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.DialectProvider;
import dev.aludel.dialect.Feature;
import dev.aludel.schema.NextValue;
import dev.aludel.type.Codec;
import dev.aludel.type.TypeName;
import dev.aludel.type.Wire;
import java.util.List;
import java.util.UUID;

/** MariaDB 10.7 and later: MySQL, with {@code RETURNING} for inserts and deletes and a UUID type of its own. */
public final class MariadbDialect implements DialectProvider {
    /** The dialect. */
    public static final Dialect MARIADB = MysqlDialect.MYSQL
            .named("mariadb")
            .with(MysqlDialect.identifiers("mariadb"))
            .with(Feature.INSERT_RETURNING, Feature.DELETE_RETURNING, Feature.LIMIT_TIES)
            .without(Feature.LATERAL, Feature.LOCK_OF, Feature.CTE_BEFORE_CHANGE)
            .with(Feature.SEQUENCE, Feature.INDEX_IF_EXISTS)
            .without(Feature.EXPRESSION_INDEX)
            .withCustom(NextValue.class, NextValue::write)
            .with(MysqlFunctions.MARIADB)
            .with(MysqlDialect.transactions("SELECT @@tx_isolation"))
            .compiler(MariadbCompiler::new)
            .with(MysqlCatalog.MARIADB)
            .ddl(MariadbDdl::new)
            .with(MysqlTypes.TYPES
                    .with(TypeName.UUID, "UUID", Codec.of(Wire.TEXT, UUID::toString, String.class, UUID::fromString))
                    .withValue(TypeName.JSON, "{}")
                    .withValue(TypeName.JSONB, "{}"));

    /** For the ServiceLoader; use {@link #MARIADB}. */
    public MariadbDialect() {}

    @Override
    public List<String> names() {
        return List.of("mariadb");
    }

    @Override
    public Dialect dialect() {
        return MARIADB;
    }
}
