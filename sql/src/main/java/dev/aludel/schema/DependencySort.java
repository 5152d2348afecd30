package dev.aludel.schema;

import dev.aludel.sql.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sorts tables so that each comes after those it refers to; otherwise the order they were given in is kept. References of a
 * table to itself do not count, and neither do those that are left out.
 */
final class DependencySort {
    private final Map<Table, Map<ForeignKey, Table>> references = new LinkedHashMap<>();
    private final Map<Table, List<Table>> before = new LinkedHashMap<>();

    DependencySort(List<Table> tables) {
        for (Table table : tables) {
            Map<ForeignKey, Table> targets = new LinkedHashMap<>();
            for (ForeignKey key : TableFacts.of(table).foreignKeys()) {
                tables.stream()
                        .filter(other -> !other.equals(table) && key.leadsTo(other))
                        .findFirst()
                        .ifPresent(target -> targets.put(key, target));
            }
            references.put(table, targets);
            before.put(table, before(table, tables));
        }
    }

    private static List<Table> before(Table table, List<Table> tables) {
        List<String> names = TableFacts.of(table).all(CreatedAfter.class).stream()
                .map(CreatedAfter::table)
                .toList();
        return tables.stream().filter(it -> names.contains(it.toString())).toList();
    }

    /** The same tables without some of their references. */
    DependencySort without(List<TableKey> left) {
        DependencySort fewer = new DependencySort(List.of());
        references.forEach((table, targets) -> {
            Map<ForeignKey, Table> rest = new LinkedHashMap<>(targets);
            left.stream().filter(it -> it.table().equals(table)).forEach(it -> rest.remove(it.key()));
            fewer.references.put(table, rest);
            fewer.before.put(table, before.getOrDefault(table, List.of()));
        });
        return fewer;
    }

    /** The foreign keys that lead around in circles, of all tables. */
    List<TableKey> circles() {
        List<TableKey> circles = new ArrayList<>();
        references.forEach((table, targets) -> targets.forEach((key, target) -> {
            if (reachable(target).contains(table)) {
                circles.add(new TableKey(table, key));
            }
        }));
        return circles;
    }

    private Set<Table> reachable(Table from) {
        Set<Table> reached = new LinkedHashSet<>();
        List<Table> waiting = new ArrayList<>(List.of(from));
        while (!waiting.isEmpty()) {
            Table next = waiting.removeLast();
            if (reached.add(next)) {
                waiting.addAll(references.getOrDefault(next, Map.of()).values());
            }
        }
        return reached;
    }

    /** The tables in order; where they refer to each other in a circle, as near as it gets. */
    List<Table> sorted() {
        Set<Table> done = new LinkedHashSet<>();
        Set<Table> begun = new LinkedHashSet<>();
        references.keySet().forEach(table -> visit(table, begun, done));
        return List.copyOf(done);
    }

    private void visit(Table table, Set<Table> begun, Set<Table> done) {
        if (begun.add(table)) {
            Set<Table> targets =
                    new HashSet<>(references.getOrDefault(table, Map.of()).values());
            targets.addAll(before.getOrDefault(table, List.of()));
            references.keySet().stream().filter(targets::contains).forEach(target -> visit(target, begun, done));
            done.add(table);
        }
    }

    /**
     * A foreign key and the table that has it.
     *
     * @param table the table
     * @param key the foreign key
     */
    record TableKey(Table table, ForeignKey key) {}
}
