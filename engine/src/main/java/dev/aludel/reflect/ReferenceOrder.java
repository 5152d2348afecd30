package dev.aludel.reflect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts each table behind those it refers to. */
final class ReferenceOrder {
    private final List<String> tables;
    private final Map<String, List<ReflectedForeignKey>> keys;
    private final String schema;
    private final Set<String> begun = new LinkedHashSet<>();
    private final Set<String> done = new LinkedHashSet<>();

    private ReferenceOrder(List<String> tables, Map<String, List<ReflectedForeignKey>> keys, String schema) {
        this.tables = tables;
        this.keys = keys;
        this.schema = schema;
    }

    static List<String> sort(List<String> tables, Map<String, List<ReflectedForeignKey>> keys, String schema) {
        ReferenceOrder order = new ReferenceOrder(tables, keys, schema);
        tables.forEach(order::visit);
        return List.copyOf(order.done);
    }

    /** A table that has begun and is not done is one of a circle, which is broken here. */
    private void visit(String table) {
        if (tables.contains(table) && begun.add(table)) {
            for (ReflectedForeignKey key : keys.getOrDefault(table, List.of())) {
                if (key.referredSchema().equals(schema)) {
                    visit(key.referredTable());
                }
            }
            done.add(table);
        }
    }
}
