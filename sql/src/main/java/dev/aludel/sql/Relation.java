package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A from-item with a name and columns of its own: a table or an alias. */
public sealed interface Relation extends FromItem
        permits Table, Alias, Subquery, Cte, CteReference, ValuesTable, FunctionTable {
    /**
     * Returns the name by which its columns are qualified.
     *
     * @return the name of the table or of the alias
     */
    String name();

    /**
     * Returns its columns in their order.
     *
     * @return the columns
     */
    List<Column<?>> columns();

    /**
     * Finds a column by name.
     *
     * @param name the column's name, as it was declared
     * @return the column
     * @throws ArgumentException if there is none of that name; the message lists those there are
     */
    default Column<?> column(String name) {
        for (Column<?> column : columns()) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        throw new ArgumentException("'" + name() + "' has no column '" + name + "'; it has "
                + columns().stream().map(Column::name).collect(Collectors.joining(", ")) + ".");
    }

    /**
     * Finds a column by name, for typed use.
     *
     * @param name the column's name
     * @param type the class of its values
     * @param <T> the class of its values
     * @return the column
     * @throws ArgumentException if there is none of that name, or its values are of another class
     */
    @SuppressWarnings("unchecked") // the class is compared first
    default <T> Column<T> column(String name, Class<T> type) {
        Column<?> column = column(name);
        if (column.type().javaType() != type) {
            throw new ArgumentException("The column '" + name() + "." + name + "' holds "
                    + column.type().javaType().getName() + ", not " + type.getName() + ".");
        }
        return (Column<T>) column;
    }

    /**
     * Returns this relation's own column for a column of what it stands for.
     *
     * <pre>{@code
     * var u = users.as("u");
     * select(u.get(users.name)).from(u)   // SELECT u.name FROM users AS u
     * }</pre>
     *
     * @param column a column of this relation, or of the relation it is an alias of
     * @param <T> the class of its values
     * @return this relation's column of that name
     * @throws ArgumentException if there is none of that name, or its values are of another class
     */
    default <T> Column<T> get(Column<T> column) {
        return column(column.name(), column.type().javaType());
    }

    /**
     * Takes some of the rows, by chance: {@code users TABLESAMPLE BERNOULLI (10)}.
     *
     * @param percent how many of a hundred, more than 0 up to 100
     * @return a from-item; the columns stay those of this relation
     * @throws ArgumentException if it is no percentage
     */
    default TableSample sampled(double percent) {
        return new TableSample(this, TableSample.Method.BERNOULLI, percent, Optional.empty());
    }

    /**
     * Gives this relation another name in one statement: {@code users AS u}.
     *
     * @param alias the other name
     * @return the alias, with columns of its own
     */
    default Alias as(String alias) {
        return new Alias(this, alias);
    }
}
