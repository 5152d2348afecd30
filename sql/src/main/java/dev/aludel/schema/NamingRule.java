package dev.aludel.schema;

import dev.aludel.sql.Table;
import java.util.List;
import java.util.Optional;

/**
 * Makes a part of a name: a token of a {@link NamingConvention} of the user's own.
 */
@FunctionalInterface
public interface NamingRule {
    /**
     * Makes the part.
     *
     * @param subject what is to be named
     * @return the part
     */
    String apply(Subject subject);

    /**
     * What is to be named: a constraint or an index of a table.
     *
     * @param table the table
     * @param columns the names of its columns
     * @param target where a foreign key leads; nothing for the others
     * @param given the name that was given to it, if one was
     */
    record Subject(Table table, List<String> columns, Optional<KeyTarget> target, Optional<String> given) {
        /** Copies the list. */
        public Subject {
            columns = List.copyOf(columns);
        }
    }
}
