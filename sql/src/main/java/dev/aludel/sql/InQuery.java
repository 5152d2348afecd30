package dev.aludel.sql;

/**
 * Asks whether a value is among those a query yields: {@code users.id IN (SELECT posts.author_id FROM posts)}.
 *
 * @param expression what is asked about
 * @param query the query
 * @param negated whether the question is {@code NOT IN}
 * @param <T> the class of the values
 */
public record InQuery<T>(Expression<T> expression, Query<T> query, boolean negated) implements Condition {
    @Override
    public InQuery<T> mapChildren(Mapper mapper) {
        return new InQuery<>(mapper.map(expression), mapper.map(query), negated);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new InQuery<>(expression, query, !negated);
    }
}
