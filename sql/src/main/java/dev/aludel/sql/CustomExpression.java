package dev.aludel.sql;

/**
 * An expression of the user's own: the open door of {@link Expression}.
 *
 * <p>It writes itself, in the spelling that most databases share, and maps its children, so that rewrites see through it.
 * A dialect can be given another spelling with {@code dialect.withCustom(…)}.
 *
 * <pre>{@code
 * record Soundex(Expression<String> text) implements CustomExpression<String> {
 *     public SqlType<String> type() { return VARCHAR; }
 *     public void write(SqlOut out) { out.sql("soundex(").node(text).sql(")"); }
 *     public Soundex mapChildren(Mapper mapper) { return new Soundex(mapper.map(text)); }
 * }
 * }</pre>
 *
 * @param <T> the class of the value
 */
public non-sealed interface CustomExpression<T> extends Expression<T> {
    /**
     * Writes this expression.
     *
     * @param out where to write
     */
    void write(SqlOut out);

    @Override
    CustomExpression<T> mapChildren(Mapper mapper);
}
