package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.schema.MetaData;
import dev.aludel.schema.Presence;
import dev.aludel.schema.Verbatim;
import dev.aludel.sql.CustomStatement;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Sql;
import dev.aludel.sql.SqlOut;
import dev.aludel.type.Types;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Creates and drops what metadata describe, after one look for each kind of thing at what is there. */
final class SchemaWork {
    private final Connection connection;
    private final Dialect dialect;

    SchemaWork(Connection connection) {
        this.connection = connection;
        this.dialect = connection.dialect();
    }

    void createAll(MetaData metadata) {
        metadata.createAll(dialect.ddlTraits(), presence(metadata)).forEach(connection::execute);
    }

    void dropAll(MetaData metadata) {
        metadata.dropAll(dialect.ddlTraits(), presence(metadata)).forEach(connection::execute);
    }

    private Presence presence(MetaData metadata) {
        Map<Presence.Kind, List<Found>> found = new EnumMap<>(Presence.Kind.class);
        for (Presence.Kind kind : Presence.Kind.values()) {
            if (isAskedFor(metadata, kind)) {
                found.put(kind, dialect.listings().query(kind).map(this::list).orElse(List.of()));
            }
        }
        return (kind, schema, name) ->
                found.getOrDefault(kind, List.of()).stream().anyMatch(it -> it.isCalled(dialect, schema, name));
    }

    private boolean isAskedFor(MetaData metadata, Presence.Kind kind) {
        return switch (kind) {
            case TABLE -> !metadata.tables().isEmpty();
            case VIEW -> !metadata.views().isEmpty();
            case SEQUENCE -> !metadata.sequences().isEmpty();
            case TYPE -> !metadata.types(dialect.ddlTraits()).isEmpty();
        };
    }

    private List<Found> list(String sql) {
        return connection.execute(new Listing(sql)).all();
    }

    /** Something that is there; the last component is 1 if it is found without its schema. */
    private record Found(String schema, String name, int nearby) {
        boolean isCalled(Dialect dialect, Optional<String> otherSchema, String otherName) {
            return isSame(dialect, name, otherName)
                    && otherSchema.map(it -> isSame(dialect, schema, it)).orElse(nearby == 1);
        }

        private static boolean isSame(Dialect dialect, String there, String declared) {
            return switch (dialect.listings().fold()) {
                case NONE -> there.equals(declared);
                case IGNORE -> there.equalsIgnoreCase(declared);
                case UPPER -> there.equals(folded(dialect, declared));
            };
        }

        /** Only a name without quotes is folded. */
        private static String folded(Dialect dialect, String declared) {
            boolean plain = dialect.identifiers().write(declared).equals(declared);
            return plain ? declared.toUpperCase(Locale.ROOT) : declared;
        }
    }

    /** One query of the dialect's listings. */
    private record Listing(String sql) implements CustomStatement<Found> {
        private static final Projection<Found> FOUND = Sql.row(
                new Verbatim<>(Types.VARCHAR, "schema"),
                new Verbatim<>(Types.VARCHAR, "name"),
                new Verbatim<>(Types.INTEGER, "nearby"),
                Found::new);

        @Override
        public Optional<Projection<Found>> projection() {
            return Optional.of(FOUND);
        }

        @Override
        public void write(SqlOut out) {
            out.sql(sql);
        }

        @Override
        public Listing mapChildren(Mapper mapper) {
            return this;
        }
    }
}
