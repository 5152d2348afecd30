package dev.aludel.sql;

import java.util.Arrays;
import java.util.Optional;

/** A statement that changes rows: {@code INSERT}, {@code UPDATE}, {@code DELETE}. */
public sealed interface Dml extends Statement<Void> permits Insert, Update, Delete {
    @Override
    Dml mapChildren(Mapper mapper);

    /**
     * Returns the table whose rows are changed.
     *
     * @return the table
     */
    Table table();

    @Override
    default Optional<Projection<Void>> projection() {
        return Optional.empty();
    }

    /**
     * Yields one value of each row that was changed.
     *
     * <pre>{@code
     * insert(users).set(users.name, "Dan").returning(users.id)   // INSERT … RETURNING users.id
     * }</pre>
     *
     * @param value what to yield
     * @param <T> its class
     * @return the statement that yields it
     */
    default <T> Returning<T> returning(Expression<T> value) {
        return new Returning<>(this, new Projection.Value<>(value));
    }

    /**
     * Yields several values of each row that was changed.
     *
     * @param first the first value
     * @param others the others
     * @return the statement that yields them
     */
    default Returning<Row> returning(Expression<?> first, Expression<?>... others) {
        return new Returning<>(this, Projection.Values.of(first, Arrays.asList(others)));
    }

    /**
     * Yields an object for each row that was changed.
     *
     * <pre>{@code
     * delete(users).returning(row(users.id, users.name, User::new))
     * }</pre>
     *
     * @param projection what the object is made of; see {@link Sql#row}
     * @param <R> its class
     * @return the statement that yields it
     */
    default <R> Returning<R> returning(Projection<R> projection) {
        return new Returning<>(this, projection);
    }
}
