package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;
import java.util.List;

/**
 * A column of which nothing is known but its name and type: {@code total}, {@code logs.total}; see {@link Sql#columnNamed}.
 *
 * @param path the name, behind that of its relation if there is one
 * @param type the type of its values
 * @param <T> the class of its values
 */
public record ColumnName<T>(List<String> path, SqlType<T> type) implements Expression<T> {
    /** Copies the list and refuses names that are empty. */
    public ColumnName {
        path = List.copyOf(path);
        if (path.isEmpty()) {
            throw new ArgumentException("A column by name needs a name.");
        }
        path.forEach(name -> Names.check("a column", name));
    }

    @Override
    public ColumnName<T> mapChildren(Mapper mapper) {
        return this;
    }
}
