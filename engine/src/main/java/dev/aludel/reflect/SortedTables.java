package dev.aludel.reflect;

import java.util.List;

/**
 * Tables in an order in which they can be created, and the foreign keys that lead against it.
 *
 * @param names the names of the tables, each behind those it refers to by a key that is not left over
 * @param leftOver the keys that close a circle; they can be added once all tables are there
 */
public record SortedTables(List<String> names, List<LeftOver> leftOver) {
    /** Copies the lists. */
    public SortedTables {
        names = List.copyOf(names);
        leftOver = List.copyOf(leftOver);
    }

    /**
     * A foreign key that has to wait for a table.
     *
     * @param table the name of the table that refers
     * @param key the key
     */
    public record LeftOver(String table, ReflectedForeignKey key) {}
}
