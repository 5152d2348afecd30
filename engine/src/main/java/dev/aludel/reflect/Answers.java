package dev.aludel.reflect;

import dev.aludel.dialect.CatalogKind;
import dev.aludel.error.NoSuchTableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the catalog says of the tables and views that are looked at.
 *
 * @param scope the schema
 * @param filter says which tables and views
 */
record Answers(Scope scope, Predicate<ReflectedRelation> filter) {
    List<ReflectedRelation> relations() {
        return facts(CatalogKind.RELATIONS).stream()
                .map(Facts::relation)
                .filter(filter)
                .toList();
    }

    ReflectedRelation relation(String name) {
        return relations().stream()
                .filter(relation -> relation.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchTableException(
                        "There is no table or view '" + name + "' in the schema '" + scope.schemaName() + "'; "
                                + NearNames.hint(name, names()),
                        List.of(name)));
    }

    List<String> names() {
        return relations().stream().map(ReflectedRelation::name).toList();
    }

    List<String> names(RelationKind kind) {
        return relations().stream()
                .filter(relation -> relation.kind() == kind)
                .map(ReflectedRelation::name)
                .toList();
    }

    void require(List<String> wanted) {
        List<String> there = names();
        List<String> missing =
                wanted.stream().filter(name -> !there.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new NoSuchTableException(
                    "The schema '" + scope.schemaName() + "' has no tables or views named " + NearNames.quoted(missing)
                            + "; " + NearNames.hint(missing.get(0), there),
                    missing);
        }
    }

    Map<String, List<ReflectedColumn>> columns() {
        Map<String, List<ReflectedColumn>> columns =
                new LinkedHashMap<>(Grouped.rows(facts(CatalogKind.COLUMNS), Facts::column));
        if (relations().stream().anyMatch(relation -> relation.kind() != RelationKind.TABLE)) {
            columns.putAll(Grouped.rows(facts(CatalogKind.VIEW_COLUMNS), Facts::column));
        }
        return lists(columns);
    }

    /** Things of which each is one row. */
    <T> Map<String, List<T>> rows(CatalogKind kind, Function<Fact, T> made) {
        return lists(Grouped.rows(facts(kind), made));
    }

    /** Things of which each is several rows. */
    <T> Map<String, List<T>> parts(CatalogKind kind, Function<List<Fact>, T> made) {
        return lists(Grouped.parts(facts(kind), made));
    }

    /** What has nothing of the kind has an empty list. */
    private <T> Map<String, List<T>> lists(Map<String, List<T>> all) {
        Map<String, List<T>> wanted = new LinkedHashMap<>();
        names().forEach(name -> wanted.put(name, all.getOrDefault(name, List.of())));
        return wanted;
    }

    /** The first of each list that has one. */
    static <T> Map<String, T> single(Map<String, List<T>> lists) {
        Map<String, T> single = new LinkedHashMap<>();
        lists.forEach((name, list) -> list.stream().limit(1).forEach(only -> single.put(name, only)));
        return single;
    }

    Map<String, Map<String, String>> options() {
        Map<String, Map<String, String>> options = new LinkedHashMap<>();
        rows(CatalogKind.OPTIONS, fact -> fact).forEach((table, said) -> {
            Map<String, String> own = options.computeIfAbsent(table, name -> new LinkedHashMap<>());
            said.forEach(fact -> own.put(fact.string("name"), fact.string("value")));
        });
        return options;
    }

    /** Types of this schema that have a name of their own. */
    <T> List<T> types(CatalogKind kind, Function<List<Fact>, T> made) {
        List<T> types = new ArrayList<>();
        List<Fact> here = scope.everywhere(kind).stream()
                .filter(fact -> fact.name("schema").equals(scope.schemaName()))
                .toList();
        Grouped.parts(here, "name", made).values().forEach(types::addAll);
        return types;
    }

    List<Fact> facts(CatalogKind kind) {
        return scope.facts(kind);
    }
}
