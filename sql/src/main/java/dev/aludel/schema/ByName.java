package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Sees to it that a name stands for one thing that is there. */
final class ByName {
    private ByName() {}

    static <T> List<T> once(String what, List<T> objects, Function<T, String> name) {
        Set<String> names = new HashSet<>();
        for (T object : objects) {
            if (!names.add(name.apply(object))) {
                throw new ArgumentException("Two " + what + " are named '" + name.apply(object) + "'.");
            }
        }
        return List.copyOf(objects);
    }

    static List<Table> known(List<Table> tables, Table... some) {
        for (Table table : some) {
            if (!tables.contains(table)) {
                throw new ArgumentException("There is no table '" + table + "' here; there are " + tables + ".");
            }
        }
        return List.of(some);
    }

    /** What tables say of others by name has to lead to one. */
    static void refuseDangling(List<Table> tables, List<Table> known) {
        for (Table table : tables) {
            for (ForeignKey key : TableFacts.of(table).foreignKeys()) {
                if (key.target().isByName()) {
                    Table target = find(known, key.target().qualifiedTable())
                            .orElseThrow(() -> new ArgumentException("The table '" + table + "' has a " + key
                                    + ", and there is no table '" + key.target().qualifiedTable()
                                    + "' here; add it to MetaData.of(…), or refer to its columns themselves."));
                    key.targetColumns().forEach(target::column);
                }
            }
            for (CreatedAfter after : TableFacts.of(table).all(CreatedAfter.class)) {
                if (find(known, after.table()).isEmpty()) {
                    throw new ArgumentException("The table '" + table + "' is created after a table '" + after.table()
                            + "', and there is none here; add it to MetaData.of(…).");
                }
            }
        }
    }

    private static Optional<Table> find(List<Table> tables, String name) {
        return tables.stream().filter(table -> table.toString().equals(name)).findFirst();
    }
}
