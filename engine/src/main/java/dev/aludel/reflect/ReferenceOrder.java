package dev.aludel.reflect;

import java.util.ArrayList;
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
    private final List<SortedTables.LeftOver> leftOver = new ArrayList<>();

    private ReferenceOrder(List<String> tables, Map<String, List<ReflectedForeignKey>> keys, String schema) {
        this.tables = tables;
        this.keys = keys;
        this.schema = schema;
    }

    static SortedTables sort(List<String> tables, Map<String, List<ReflectedForeignKey>> keys, String schema) {
        ReferenceOrder order = new ReferenceOrder(tables, keys, schema);
        tables.stream().filter(table -> !order.begun.contains(table)).forEach(order::visit);
        return new SortedTables(List.copyOf(order.done), order.leftOver);
    }

    /** A table that has begun and is not done is one of a circle, which is broken here; to refer to oneself is none. */
    private void visit(String table) {
        begun.add(table);
        for (ReflectedForeignKey key : keys.getOrDefault(table, List.of())) {
            String referred = key.referredTable();
            if (!key.referredSchema().equals(schema) || referred.equals(table) || !tables.contains(referred)) {
                continue;
            }
            if (!begun.contains(referred)) {
                visit(referred);
            } else if (!done.contains(referred)) {
                leftOver.add(new SortedTables.LeftOver(table, key));
            }
        }
        done.add(table);
    }
}
