package dev.aludel.sql;

import java.util.List;

/**
 * The rows that a recursive common table expression has found so far; see {@link Cte#recursive}.
 *
 * @param name the name of the expression
 * @param yields what the rows are made of
 */
public record CteReference(String name, Projection<?> yields) implements Relation {
    @Override
    public List<Column<?>> columns() {
        return Derived.columns(this, yields);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The column is looked for among what the rows are made of.
     */
    @Override
    public <T> Column<T> get(Column<T> column) {
        return Derived.get(this, yields, column);
    }

    @Override
    public CteReference mapChildren(Mapper mapper) {
        return new CteReference(name, mapper.map(yields));
    }
}
