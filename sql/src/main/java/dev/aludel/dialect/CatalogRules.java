package dev.aludel.dialect;

import dev.aludel.schema.DialectOption;
import dev.aludel.sql.Row;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What becomes of the facts in a catalog when a schema is made of them: what is worth saying, and how it is said. It is
 * data and does not change.
 *
 * @param types what the names of types mean
 * @param ownNames patterns of the names that the database gives to what has none; <code>{table}</code> stands for the
 *     name of the table
 * @param lastNumber the last number of a sequence that counts in 64 bits, unless it is told otherwise
 * @param cache how many numbers a sequence takes at once, unless it is told otherwise
 * @param indexOptions finds what this database alone says of an index, of the rows of its parts
 * @param tableOptions finds what this database alone says of a table, of the values of its options by name
 */
public record CatalogRules(
        TypeNames types,
        List<String> ownNames,
        long lastNumber,
        long cache,
        Function<List<Row>, List<DialectOption>> indexOptions,
        Function<Map<String, String>, List<DialectOption>> tableOptions) {
    private static final CatalogRules STANDARD =
            new CatalogRules(TypeNames.none(), List.of(), Long.MAX_VALUE, 1, parts -> List.of(), options -> List.of());

    /** Copies the list. */
    public CatalogRules {
        ownNames = List.copyOf(ownNames);
    }

    /**
     * Rules under which everything is worth saying and no type is known.
     *
     * @return the rules to begin with
     */
    public static CatalogRules standard() {
        return STANDARD;
    }

    /**
     * Says what the names of types mean.
     *
     * @param names the names
     * @return the rules with these names
     */
    public CatalogRules with(TypeNames names) {
        return new CatalogRules(names, ownNames, lastNumber, cache, indexOptions, tableOptions);
    }

    /**
     * Says which names the database gives by itself.
     *
     * @param patterns regular expressions in which <code>{table}</code> stands for the name of the table
     * @return the rules with these patterns
     */
    public CatalogRules withOwnNames(String... patterns) {
        return new CatalogRules(types, List.of(patterns), lastNumber, cache, indexOptions, tableOptions);
    }

    /**
     * Says how a sequence counts that is told nothing.
     *
     * @param last its last number
     * @param numbers how many numbers it takes at once
     * @return the rules with this way of counting
     */
    public CatalogRules withCounting(long last, long numbers) {
        return new CatalogRules(types, ownNames, last, numbers, indexOptions, tableOptions);
    }

    /**
     * Says what else is known of indexes.
     *
     * @param options finds the options of an index, of the rows of its parts
     * @return the rules with these options
     */
    public CatalogRules withIndexOptions(Function<List<Row>, List<DialectOption>> options) {
        return new CatalogRules(types, ownNames, lastNumber, cache, options, tableOptions);
    }

    /**
     * Says what else is known of tables.
     *
     * @param options finds the options of a table, of their values by name
     * @return the rules with these options
     */
    public CatalogRules withTableOptions(Function<Map<String, String>, List<DialectOption>> options) {
        return new CatalogRules(types, ownNames, lastNumber, cache, indexOptions, options);
    }
}
