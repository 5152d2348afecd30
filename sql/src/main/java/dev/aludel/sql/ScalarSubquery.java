package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;

/**
 * A query as a value: {@code (SELECT max(users.age) FROM users)}; see {@link Query#asValue}.
 *
 * @param query the query
 * @param <T> the class of the value
 */
public record ScalarSubquery<T>(Query<T> query) implements Expression<T> {
    /** Refuses a query that yields more than one value. */
    public ScalarSubquery {
        if (!(query.yields() instanceof Projection.Value<T>)) {
            throw new ArgumentException(
                    "A query that stands for a value yields one, as in select(users.age); this one yields "
                            + query.yields().expressions().size() + ".");
        }
    }

    @Override
    @SuppressWarnings("unchecked") // the only expression is the value
    public SqlType<T> type() {
        return (SqlType<T>) query.yields().expressions().getFirst().type();
    }

    @Override
    public ScalarSubquery<T> mapChildren(Mapper mapper) {
        return new ScalarSubquery<>(mapper.map(query));
    }
}
