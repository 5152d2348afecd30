package dev.aludel.reflect;

import dev.aludel.dialect.CatalogKind;
import dev.aludel.dialect.CatalogRules;
import dev.aludel.error.ArgumentException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The schema that is looked at.
 *
 * @param reader asks
 * @param schema the schema as it was named, in front of which a map of schemas may stand; the default one if none was
 */
record Scope(CatalogReader reader, Optional<String> schema) {
    Scope in(String name) {
        return new Scope(reader, Optional.of(name));
    }

    /** A schema, called as it is called from here. */
    Scope seen(String name) {
        return name.equals(schemaName()) ? this : new Scope(reader, written(name));
    }

    /** Where the temporary tables are. */
    Scope temporary() {
        return new Scope(reader, reader.catalog().temporarySchema().or(() -> schema));
    }

    List<String> schemaNames() {
        return schemas().stream()
                .filter(fact -> !fact.flag("system"))
                .map(fact -> fact.name("name"))
                .toList();
    }

    private List<Fact> schemas() {
        return reader.ask(CatalogKind.SCHEMAS, "");
    }

    /** The schema that is meant by names without one. */
    String defaultSchema() {
        return meant(Optional.empty()).orElseGet(this::ownDefault);
    }

    private Optional<String> meant(Optional<String> declared) {
        return reader.dialect().identifiers().schema(declared);
    }

    private String ownDefault() {
        return reader.ask(CatalogKind.DEFAULT_SCHEMA, "").get(0).name("name");
    }

    String schemaName() {
        return meant(schema).orElseGet(this::ownDefault);
    }

    /** How a schema is called in front of a name that is found from here: not at all, if it is the default one. */
    Optional<String> written(String name) {
        if (name.equals(schemaName())) {
            return schema;
        }
        return name.equals(defaultSchema()) ? Optional.empty() : Optional.of(name);
    }

    CatalogRules rules() {
        return reader.catalog().rules();
    }

    /** The name of a constraint, unless the database has given it by itself. */
    Optional<String> given(Optional<String> name, String table) {
        return name.filter(found -> rules().ownNames().stream()
                .map(pattern -> pattern.replace("{table}", Pattern.quote(table)))
                .noneMatch(found::matches));
    }

    List<Fact> facts(CatalogKind kind) {
        meant(schema).ifPresent(this::require);
        return reader.ask(kind, schemaName());
    }

    /** Things of all schemas, which are asked for once. */
    List<Fact> everywhere(CatalogKind kind) {
        return reader.ask(kind, "");
    }

    private void require(String name) {
        boolean known = reader.catalog().temporarySchema().filter(name::equals).isPresent()
                || schemas().stream().anyMatch(fact -> fact.isNamed(name));
        if (!known) {
            throw new ArgumentException("There is no schema '" + name + "'; " + NearNames.hint(name, schemaNames()));
        }
    }
}
