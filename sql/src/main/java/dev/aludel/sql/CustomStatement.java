package dev.aludel.sql;

/**
 * A statement of the user's own: the open door of {@link Statement}. It writes itself and maps its children; see
 * {@link CustomExpression}.
 *
 * <pre>{@code
 * record Vacuum(Table table) implements CustomStatement<Void> {
 *     public Optional<Projection<Void>> projection() { return Optional.empty(); }
 *     public void write(SqlOut out) { out.sql("VACUUM ").node(table); }
 *     public Vacuum mapChildren(Mapper mapper) { return new Vacuum(mapper.map(table)); }
 * }
 * }</pre>
 *
 * @param <R> what one row of the result is in Java; {@link Void} for none
 */
public non-sealed interface CustomStatement<R> extends Statement<R> {
    /**
     * Writes this statement.
     *
     * @param out where to write
     */
    void write(SqlOut out);

    @Override
    CustomStatement<R> mapChildren(Mapper mapper);
}
