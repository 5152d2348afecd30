package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables that belong together. It does not change.
 *
 * <pre>{@code
 * MetaData metadata = MetaData.of(authors, books);
 * metadata.createAll().forEach(engine::execute);   // CREATE TABLE authors …, CREATE TABLE books …
 * }</pre>
 */
public final class MetaData {
    private final List<Table> sorted;

    private MetaData(List<Table> sorted) {
        this.sorted = sorted;
    }

    /**
     * Puts tables together.
     *
     * @param tables the tables, in any order
     * @return the metadata
     * @throws ArgumentException if two tables have the same name, or refer to each other in a circle
     */
    public static MetaData of(Table... tables) {
        Map<String, Table> byName = new LinkedHashMap<>();
        for (Table table : tables) {
            if (byName.putIfAbsent(table.toString(), table) != null) {
                throw new ArgumentException("Two tables are named '" + table + "'.");
            }
        }
        return new MetaData(DependencySort.sort(List.copyOf(byName.values())));
    }

    /**
     * Returns the tables, each after those it refers to.
     *
     * @return the tables
     */
    public List<Table> sortedTables() {
        return sorted;
    }

    /**
     * Returns the statements that create all tables, each after those it refers to.
     *
     * @return the statements, to be executed in this order
     */
    public List<CreateTable> createAll() {
        return sorted.stream().map(Schema::createTable).toList();
    }

    /**
     * Returns the statements that drop all tables, each before those it refers to.
     *
     * @return the statements, to be executed in this order
     */
    public List<DropTable> dropAll() {
        return sorted.reversed().stream().map(Schema::dropTable).toList();
    }
}
