package dev.aludel.sql;

import java.util.List;

/**
 * A query as a from-item: {@code (SELECT …) AS busy}; see {@link Query#as}.
 *
 * @param query the query
 * @param name its name
 * @param seesOthers whether it sees the from-items to its left
 */
public record Subquery(Query<?> query, String name, boolean seesOthers) implements Relation {
    /** Refuses a name that is empty. */
    public Subquery {
        Names.check("subquery", name);
    }

    /**
     * Lets the subquery see the from-items to its left: {@code users, LATERAL (SELECT … WHERE posts.author_id = users.id)}.
     *
     * @return the subquery
     */
    public Subquery lateral() {
        return new Subquery(query, name, true);
    }

    @Override
    public List<Column<?>> columns() {
        return Derived.columns(this, query.yields());
    }

    /**
     * {@inheritDoc}
     *
     * <p>The column is looked for among what the query yields.
     */
    @Override
    public <T> Column<T> get(Column<T> column) {
        return Derived.get(this, query.yields(), column);
    }

    @Override
    public Subquery mapChildren(Mapper mapper) {
        return new Subquery(mapper.map(query), name, seesOthers);
    }
}
