package dev.aludel.sql;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a database executes.
 *
 * @param <R> what one row of its result is in Java; {@link Void} for a statement that yields no rows
 */
public sealed interface Statement<R> extends Node
        permits Query, Dml, Returning, TextStatement, Bound, SchemaStatement, CustomStatement {
    @Override
    Statement<R> mapChildren(Mapper mapper);

    /**
     * Returns what the rows of this statement are made of.
     *
     * @return nothing for a statement that yields no rows
     */
    Optional<Projection<R>> projection();

    /**
     * Gives a parameter its value for the execution.
     *
     * <pre>{@code
     * Select<String> byId = select(users.name).where(users.id.eq(parameter("id", BIGINT)));
     * connection.one(byId.with("id", 7L));
     * }</pre>
     *
     * @param name the name of the parameter
     * @param value its value, or {@code null}
     * @return the statement with the value; it fails to compile if it has no such parameter, or lacks the value of another
     * @throws dev.aludel.error.ArgumentException if the parameter has a value already
     */
    default Bound<R> with(String name, @Nullable Object value) {
        return with(Parameters.of(name, value));
    }

    /**
     * Gives a parameter its value for the execution.
     *
     * @param parameter the parameter
     * @param value its value, or {@code null}
     * @param <T> the class of the value
     * @return the statement with the value
     * @throws dev.aludel.error.ArgumentException if the parameter has a value already
     */
    default <T> Bound<R> with(Parameter<T> parameter, @Nullable T value) {
        return with(parameter.name(), value);
    }

    /**
     * Gives parameters their values for the execution.
     *
     * @param parameters the values by the names of the parameters
     * @return the statement with the values
     * @throws dev.aludel.error.ArgumentException if a parameter has a value already
     */
    default Bound<R> with(Parameters parameters) {
        return new Bound<>(this, parameters);
    }
}
