package dev.aludel.reflect;

import dev.aludel.dialect.AutoIncrement;
import dev.aludel.dialect.CatalogKind;
import dev.aludel.schema.Check;
import dev.aludel.schema.Comment;
import dev.aludel.schema.Constraint;
import dev.aludel.schema.ConstraintOptions;
import dev.aludel.schema.ConstraintTraits;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.KeyTarget;
import dev.aludel.schema.Match;
import dev.aludel.schema.Schema;
import dev.aludel.schema.TableOption;
import dev.aludel.schema.Unique;
import dev.aludel.schema.Verbatim;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnSpec;
import dev.aludel.sql.ReferentialAction;
import dev.aludel.sql.SchemaName;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableElement;
import dev.aludel.type.Types;
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

    TableReader(Inspector inspector) {
        this.inspector = inspector;
        this.scope = inspector.scope();
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
        ColumnReader reader = new ColumnReader(scope, name, shortKey(name), numbering);
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
                        && scope.given(key.name(), name).isEmpty())
                .map(key -> key.columns().get(0));
    }

    private List<TableElement> facts(String name) {
        List<TableElement> facts = new ArrayList<>();
        Optional.ofNullable(inspector.primaryKeys().get(name))
                .filter(key -> shortKey(name).isEmpty())
                .ifPresent(key -> facts.add(
                        named(Schema.primaryKey(key.columns().get(0), rest(key.columns())), key.name(), name)));
        of(inspector.uniqueConstraints(), name).forEach(unique -> facts.add(unique(unique, name)));
        of(inspector.checks(), name).forEach(check -> facts.add(check(check, name)));
        of(inspector.foreignKeys(), name).forEach(key -> facts.add(foreignKey(key, name)));
        IndexReader indexes = new IndexReader(scope.rules());
        of(Grouped.parts(scope.facts(CatalogKind.INDEXES), indexes::read), name).forEach(facts::add);
        inspector.relation(name).comment().ifPresent(text -> facts.add(new Comment(text)));
        scope.rules().tableOptions().apply(inspector.options().getOrDefault(name, Map.of())).stream()
                .map(TableOption::new)
                .forEach(facts::add);
        return facts;
    }

    private static String[] rest(List<String> names) {
        return names.subList(1, names.size()).toArray(String[]::new);
    }

    private static <T> List<T> of(Map<String, List<T>> all, String name) {
        return all.getOrDefault(name, List.of());
    }

    private Unique unique(ReflectedUnique found, String table) {
        Unique plain = Schema.unique(found.columns().get(0), rest(found.columns()));
        Unique unique = found.nullsNotDistinct() ? plain.withNullsNotDistinct() : plain;
        return named(found.comment().map(unique::commented).orElse(unique), found.name(), table);
    }

    private Check check(ReflectedCheck found, String table) {
        Check check = Schema.check(new Verbatim<>(Types.BOOLEAN, found.condition()));
        return named(found.comment().map(check::commented).orElse(check), found.name(), table);
    }

    private ForeignKey foreignKey(ReflectedForeignKey found, String table) {
        KeyTarget target =
                KeyTarget.named(scope.written(found.referredSchema()), found.referredTable(), found.referredColumns());
        ForeignKey plain = new ForeignKey(
                found.columns(),
                target,
                action(found.onDelete()),
                action(found.onUpdate()),
                found.match().equals("FULL") ? Optional.of(Match.FULL) : Optional.empty(),
                false,
                ConstraintTraits.PLAIN);
        ForeignKey key = found.comment().map(plain::commented).orElse(plain);
        ForeignKey deferred = found.deferred() ? key.deferred() : found.deferrable() ? key.deferrable() : key;
        return named(deferred, found.name(), table);
    }

    /** What a database does by itself is not said. */
    private static Optional<ReferentialAction> action(String words) {
        return words.equals("NO ACTION") || words.isEmpty()
                ? Optional.empty()
                : Optional.of(ReferentialAction.valueOf(words.replace(' ', '_')));
    }

    private <C extends Constraint & ConstraintOptions<C>> C named(C constraint, Optional<String> name, String table) {
        return scope.given(name, table)
                .map(given -> constraint.named(Schema.finalName(given)))
                .orElse(constraint);
    }
}
