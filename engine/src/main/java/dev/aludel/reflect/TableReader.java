package dev.aludel.reflect;

import dev.aludel.dialect.AutoIncrement;
import dev.aludel.dialect.CatalogKind;
import dev.aludel.schema.Comment;
import dev.aludel.schema.TableOption;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnSpec;
import dev.aludel.sql.SchemaName;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes one table at a time of what was found in a schema. */
final class TableReader {
    private final Inspector inspector;
    private final Scope scope;
    private final TypeReader types;

    TableReader(Inspector inspector) {
        this.inspector = inspector;
        this.scope = inspector.scope();
        this.types = TypeReader.of(scope);
    }

    String qualified(String name) {
        return scope.schema().map(schema -> schema + "." + name).orElse(name);
    }

    /** What is given of a table's own stands in for what is found. */
    Table read(String name, List<TableElement> own) {
        List<ReflectedColumn> columns = of(inspector.columns(), name);
        Table counted = table(name, columns, own, Map.of());
        Map<String, Boolean> numbering = new HashMap<>();
        Optional<String> byRule = AutoIncrement.of(counted).map(Column::name);
        for (ReflectedColumn column : columns) {
            boolean rule = byRule.filter(column.name()::equals).isPresent();
            if (rule != column.numbered()) {
                numbering.put(column.name(), column.numbered());
            }
        }
        return numbering.isEmpty() ? counted : table(name, columns, own, numbering);
    }

    private Table table(
            String name, List<ReflectedColumn> columns, List<TableElement> own, Map<String, Boolean> numbering) {
        ColumnReader reader = new ColumnReader(types, name, shortKey(name), numbering);
        List<TableElement> elements = new ArrayList<>();
        scope.schema().ifPresent(schema -> elements.add(new SchemaName(schema)));
        for (ReflectedColumn column : columns) {
            elements.add(given(own, column.name()).orElseGet(() -> reader.read(column)));
        }
        elements.addAll(facts(name));
        Predicate<TableElement> replacing = element -> element instanceof ColumnSpec<?> spec
                && columns.stream().anyMatch(column -> column.name().equals(spec.name()));
        own.stream().filter(replacing.negate()).forEach(elements::add);
        return new Table(name, elements.toArray(TableElement[]::new));
    }

    private static Optional<TableElement> given(List<TableElement> own, String column) {
        return own.stream()
                .filter(element ->
                        element instanceof ColumnSpec<?> spec && spec.name().equals(column))
                .findFirst();
    }

    /** The column that is the key by itself, if the key has no name worth saying. */
    private Optional<String> shortKey(String name) {
        return Optional.ofNullable(inspector.primaryKeys().get(name))
                .filter(key -> key.columns().size() == 1
                        && !key.deferrable()
                        && key.comment().isEmpty()
                        && scope.given(key.name(), name).isEmpty())
                .map(key -> key.columns().get(0));
    }

    private List<TableElement> facts(String name) {
        List<TableElement> facts = new ArrayList<>();
        ConstraintReader constraints = new ConstraintReader(scope, name);
        Optional.ofNullable(inspector.primaryKeys().get(name))
                .filter(key -> shortKey(name).isEmpty())
                .map(constraints::primaryKey)
                .ifPresent(facts::add);
        of(inspector.uniqueConstraints(), name).stream()
                .map(constraints::unique)
                .forEach(facts::add);
        of(inspector.checks(), name).stream().map(constraints::check).forEach(facts::add);
        of(inspector.exclusions(), name).stream().map(constraints::exclusion).forEach(facts::add);
        of(inspector.foreignKeys(), name).stream().map(constraints::foreignKey).forEach(facts::add);
        IndexReader indexes = new IndexReader(scope.rules());
        of(Grouped.parts(scope.facts(CatalogKind.INDEXES), indexes::read), name).forEach(facts::add);
        inspector.relation(name).comment().ifPresent(text -> facts.add(new Comment(text)));
        scope.rules().tableOptions().apply(inspector.options().getOrDefault(name, Map.of())).stream()
                .map(TableOption::new)
                .forEach(facts::add);
        return facts;
    }

    private static <T> List<T> of(Map<String, List<T>> all, String name) {
        return all.getOrDefault(name, List.of());
    }
}
