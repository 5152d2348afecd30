package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Column;
import dev.aludel.sql.Node;
import dev.aludel.sql.SchemaName;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what stands in no schema into one; what refers to it follows. */
final class Relocation {
    private final String schema;
    private final Moved moved;
    private final Map<Table, Table> tables = new LinkedHashMap<>();

    Relocation(List<Table> originals, String schema) {
        this.schema = schema;
        List<String> names = originals.stream()
                .filter(table -> table.schemaName().isEmpty())
                .map(Table::name)
                .toList();
        this.moved = new Moved(key -> target(key, names), this::sequence, Optional.of(schema));
        originals.forEach(table -> tables.put(table, table(table)));
    }

    static void refuseHooks(List<SchemaHook> hooks, String schema) {
        if (!hooks.isEmpty()) {
            throw new ArgumentException("These metadata have " + hooks.size()
                    + " hooks, whose targets would not follow into the schema '" + schema
                    + "'; say in(…) first and on(…) afterwards.");
        }
    }

    /** Tables that are not here stay where they are. */
    private TableName target(KeyTarget target, List<String> names) {
        boolean follows = target.schema().isEmpty() && names.contains(target.table());
        return new TableName(follows ? Optional.of(schema) : target.schema(), target.table());
    }

    private Table table(Table original) {
        Moved own = new Moved(moved);
        List<TableElement> elements = new ArrayList<>(own.elements(original));
        elements.add(new SchemaName(original.schemaName().orElse(schema)));
        return own.into(new Table(original.name(), elements.toArray(TableElement[]::new)));
    }

    List<Table> tables() {
        return List.copyOf(tables.values());
    }

    Sequence sequence(Sequence sequence) {
        return sequence.schema().isPresent() ? sequence : sequence.in(schema);
    }

    NamedType type(NamedType type) {
        return type.schema().isPresent() ? type : new NamedType(Optional.of(schema), type.name(), type.labels());
    }

    View view(View view) {
        Statement<?> query = (Statement<?>) view.query().rewrite(this::node);
        View same = new View(view.schema(), view.name(), view.columns(), query, view.materialized());
        return same.schema().isPresent() ? same : same.in(schema);
    }

    private Node node(Node node) {
        return switch (node) {
            case Table table -> tables.getOrDefault(table, table);
            case Column<?> column -> column(column);
            default -> moved.node(node);
        };
    }

    private Column<?> column(Column<?> column) {
        return column.owner() instanceof Table owner
                ? tables.getOrDefault(owner, owner).column(column.name())
                : column;
    }
}
