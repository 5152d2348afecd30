package dev.aludel.sql;

/**
 * A query in the words of the database, of which is known what it yields; see {@link TextStatement#yields}.
 *
 * @param text the words
 * @param yields what its rows are made of, by position
 * @param <R> what one row is in Java
 */
public record TextQuery<R>(TextStatement text, Projection<R> yields) implements Query<R> {
    @Override
    public TextQuery<R> mapChildren(Mapper mapper) {
        return new TextQuery<>(mapper.map(text), mapper.map(yields));
    }
}
