package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sorts tables so that each comes after those it refers to; otherwise the order they were given in is kept. */
final class DependencySort {
    private final List<Table> tables;
    private final Set<Table> done = new LinkedHashSet<>();
    private final List<Table> path = new ArrayList<>();

    private DependencySort(List<Table> tables) {
        this.tables = tables;
    }

    static List<Table> sort(List<Table> tables) {
        DependencySort sort = new DependencySort(tables);
        tables.forEach(sort::visit);
        return List.copyOf(sort.done);
    }

    private void visit(Table table) {
        if (done.contains(table)) {
            return;
        }
        if (path.contains(table)) {
            throw new ArgumentException("Tables refer to each other in a circle: "
                    + path.subList(path.indexOf(table), path.size()).stream()
                            .map(Table::toString)
                            .collect(Collectors.joining(" -> "))
                    + " -> " + table + ".");
        }
        path.add(table);
        for (Table other : tables) {
            if (!other.equals(table) && refersTo(table, other)) {
                visit(other);
            }
        }
        path.removeLast();
        done.add(table);
    }

    private static boolean refersTo(Table table, Table other) {
        return TableFacts.of(table).foreignKeys().stream().anyMatch(key -> key.leadsTo(other));
    }
}
