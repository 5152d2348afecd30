package dev.aludel.engine;

import dev.aludel.dialect.CatalogKind;
import dev.aludel.dialect.Dialect;
import dev.aludel.schema.MetaData;
import dev.aludel.schema.Presence;
import dev.aludel.sql.Row;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Creates and drops what metadata describe, after one look at what is there. */
final class SchemaWork {
    private final Connection connection;
    private final Dialect dialect;

    SchemaWork(Connection connection) {
        this.connection = connection;
        this.dialect = connection.dialect();
    }

    void createAll(MetaData metadata) {
        createAll(metadata, presence(metadata));
    }

    void createAll(MetaData metadata, Presence presence) {
        metadata.createAll(dialect.ddlTraits(), presence).forEach(connection::execute);
    }

    void dropAll(MetaData metadata) {
        dropAll(metadata, presence(metadata));
    }

    void dropAll(MetaData metadata, Presence presence) {
        metadata.dropAll(dialect.ddlTraits(), presence).forEach(connection::execute);
    }

    private Presence presence(MetaData metadata) {
        boolean isEmpty = metadata.tables().isEmpty()
                && metadata.views().isEmpty()
                && metadata.sequences().isEmpty()
                && metadata.types(dialect.ddlTraits()).isEmpty();
        List<Found> found = isEmpty
                ? List.of()
                : dialect.catalogQueries().ask(CatalogKind.PRESENT, "", connection::all).stream()
                        .map(Found::of)
                        .toList();
        return (kind, schema, name) -> found.stream()
                .anyMatch(it -> it.kind().equals(kind.name())
                        && it.isCalled(dialect, dialect.identifiers().schema(schema), name));
    }

    /** Something that is there. */
    private record Found(String schema, String name, String kind, boolean nearby) {
        static Found of(Row row) {
            return new Found(
                    string(row, "schema"),
                    string(row, "name"),
                    string(row, "kind"),
                    Objects.equals(row.get("nearby"), 1L));
        }

        private static String string(Row row, String column) {
            return Objects.requireNonNullElse(row.get(column, String.class), "");
        }

        boolean isCalled(Dialect dialect, Optional<String> otherSchema, String otherName) {
            return isSame(dialect, name, otherName)
                    && otherSchema.map(it -> isSame(dialect, schema, it)).orElse(nearby);
        }

        private static boolean isSame(Dialect dialect, String there, String declared) {
            return switch (dialect.catalogQueries().fold()) {
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
}
