package dev.aludel.sql;

import dev.aludel.type.SqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table or of an alias, and so an expression: {@code users.name}.
 *
 * <p>Two columns are equal if they have the same name, type and facts and belong to relations of the same name.
 *
 * @param <T> the class of its values
 */
public final class Column<T> implements Expression<T> {
    private final Relation owner;
    private final String name;
    private final SqlType<T> type;
    private final ColumnFacts facts;

    Column(Relation owner, String name, SqlType<T> type, ColumnFacts facts) {
        Names.check("a column", name);
        this.owner = owner;
        this.name = name;
        this.type = type;
        this.facts = facts;
    }

    /**
     * Returns the relation this column belongs to.
     *
     * @return the table or alias
     */
    public Relation owner() {
        return owner;
    }

    /**
     * Returns the name of the column.
     *
     * @return the name, as it was declared
     */
    public String name() {
        return name;
    }

    @Override
    public SqlType<T> type() {
        return type;
    }

    /**
     * Returns what the schema says of the column.
     *
     * @return for example whether it may be NULL
     */
    public ColumnFacts facts() {
        return facts;
    }

    Column<T> of(Relation other) {
        return new Column<>(other, name, type, facts);
    }

    @Override
    public Column<T> mapChildren(Mapper mapper) {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Column<?> column && sameAs(column));
    }

    private boolean sameAs(Column<?> other) {
        return name.equals(other.name)
                && owner.name().equals(other.owner.name())
                && type.equals(other.type)
                && facts.equals(other.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner.name(), name);
    }

    @Override
    public String toString() {
        return owner.name() + "." + name;
    }
}
