package dev.aludel.sql;

import java.util.Optional;

/**
 * A statement together with the values of its parameters; see {@link Statement#with}.
 *
 * @param statement the statement
 * @param parameters the values
 * @param <R> what one row of its result is in Java
 */
public record Bound<R>(Statement<R> statement, Parameters parameters) implements Statement<R> {
    /**
     * {@inheritDoc}
     *
     * <p>The value is added to those there are.
     */
    @Override
    public Bound<R> with(Parameters more) {
        Parameters all = parameters;
        for (String name : more.names()) {
            all = all.and(name, more.get(name));
        }
        return new Bound<>(statement, all);
    }

    @Override
    public Optional<Projection<R>> projection() {
        return statement.projection();
    }

    @Override
    public Bound<R> mapChildren(Mapper mapper) {
        return new Bound<>(mapper.map(statement), parameters);
    }
}
