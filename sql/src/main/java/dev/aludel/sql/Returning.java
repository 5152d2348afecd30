package dev.aludel.sql;

import java.util.Optional;

/**
 * A change that yields a row for each row it changed: {@code INSERT … RETURNING id}; see {@link Dml#returning}.
 *
 * @param change what is changed
 * @param yields what is yielded
 * @param <R> what one row is in Java
 */
public record Returning<R>(Dml change, Projection<R> yields) implements Statement<R> {
    @Override
    public Optional<Projection<R>> projection() {
        return Optional.of(yields);
    }

    @Override
    public Returning<R> mapChildren(Mapper mapper) {
        return new Returning<>(mapper.map(change), mapper.map(yields));
    }
}
