package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * A {@code SELECT}. It does not change; each call returns another one.
 *
 * <pre>{@code
 * select(users.name).from(users).where(users.name.startsWith("D")).orderBy(users.name)
 * // SELECT users.name FROM users WHERE users.name LIKE ? || '%' ORDER BY users.name
 * }</pre>
 *
 * @param yields what it yields
 * @param from the from-items; where there are none, those of the yielded columns and of the condition are taken
 * @param where which rows
 * @param grouping the groups
 * @param order the order of the rows
 * @param page which part of the rows
 * @param distinct whether equal rows are yielded once
 * @param <R> what one row is in Java
 */
public record Select<R>(
        Projection<R> yields,
        List<FromItem> from,
        Optional<Expression<Boolean>> where,
        Grouping grouping,
        List<OrderTerm> order,
        Page page,
        boolean distinct)
        implements Query<R> {
    /** Copies the lists. */
    public Select {
        from = List.copyOf(from);
        order = List.copyOf(order);
    }

    Select(Projection<R> yields) {
        this(yields, List.of(), Optional.empty(), Grouping.NONE, List.of(), Page.ALL, false);
    }

    /**
     * Selects from these from-items.
     *
     * @param items tables, aliases, joins; they are added to those there are
     * @return the select
     */
    public Select<R> from(FromItem... items) {
        Draft<R> draft = new Draft<>(this);
        draft.from = Lists.all(from, List.of(items));
        return draft.select();
    }

    /**
     * Joins a from-item to what is selected from: {@code … JOIN posts ON …}.
     *
     * @param item what to join
     * @param on which rows belong together
     * @return the select
     */
    public Select<R> join(FromItem item, Expression<Boolean> on) {
        return joined(last().join(item, on));
    }

    /**
     * Joins a from-item along the one foreign key there is.
     *
     * @param item what to join
     * @return the select
     * @throws ArgumentException if there is no foreign key between them, or more than one
     */
    public Select<R> join(FromItem item) {
        return joined(last().join(item));
    }

    /**
     * Joins a from-item and keeps the rows without a partner: {@code … LEFT JOIN posts ON …}.
     *
     * @param item what to join
     * @param on which rows belong together
     * @return the select
     */
    public Select<R> leftJoin(FromItem item, Expression<Boolean> on) {
        return joined(last().leftJoin(item, on));
    }

    /**
     * Joins a from-item along the one foreign key there is, and keeps the rows without a partner.
     *
     * @param item what to join
     * @return the select
     * @throws ArgumentException if there is no foreign key between them, or more than one
     */
    public Select<R> leftJoin(FromItem item) {
        return joined(last().leftJoin(item));
    }

    /**
     * Keeps the rows for which the condition is true, and which the conditions given before let pass.
     *
     * @param condition the condition
     * @return the select
     */
    public Select<R> where(Expression<Boolean> condition) {
        Draft<R> draft = new Draft<>(this);
        draft.where = Optional.of(Junction.both(where, condition));
        return draft.select();
    }

    /**
     * Makes one row of each group of rows: {@code GROUP BY users.city}.
     *
     * @param expressions what the rows of a group have in common
     * @return the select
     */
    public Select<R> groupBy(Expression<?>... expressions) {
        return with(draft -> draft.grouping = grouping.by(List.of(expressions)));
    }

    /**
     * Keeps the groups for which the condition is true, and which the conditions given before let pass.
     *
     * @param condition the condition
     * @return the select
     */
    public Select<R> having(Expression<Boolean> condition) {
        return with(draft ->
                draft.grouping = new Grouping(grouping.by(), Optional.of(Junction.both(grouping.having(), condition))));
    }

    /**
     * Sorts the rows, after the terms given before.
     *
     * @param terms {@code users.name.asc()}, {@code users.age.desc()}
     * @return the select
     */
    public Select<R> orderBy(OrderTerm... terms) {
        Draft<R> draft = new Draft<>(this);
        draft.order = Lists.all(order, List.of(terms));
        return draft.select();
    }

    /**
     * Sorts the rows by these values, smallest first, after the terms given before.
     *
     * @param expressions what to sort by
     * @return the select
     */
    public Select<R> orderBy(Expression<?>... expressions) {
        return with(draft -> {
            for (Expression<?> expression : expressions) {
                draft.order = Lists.with(draft.order, expression.asc());
            }
        });
    }

    /**
     * Yields at most so many rows.
     *
     * @param rows zero or more
     * @return the select
     * @throws ArgumentException if it is less than zero
     */
    public Select<R> limit(long rows) {
        Draft<R> draft = new Draft<>(this);
        draft.page = new Page(OptionalLong.of(rows), page.offset());
        return draft.select();
    }

    /**
     * Leaves out the first rows.
     *
     * @param rows how many, zero or more
     * @return the select
     * @throws ArgumentException if it is less than zero
     */
    public Select<R> offset(long rows) {
        return with(draft -> draft.page = new Page(page.limit(), OptionalLong.of(rows)));
    }

    /**
     * Yields equal rows once: {@code SELECT DISTINCT}.
     *
     * @return the select
     */
    public Select<R> asDistinct() {
        return with(draft -> draft.distinct = true);
    }

    @Override
    public Select<R> mapChildren(Mapper mapper) {
        return new Select<>(
                mapper.map(yields),
                mapper.mapAll(from),
                mapper.map(where),
                grouping.mapChildren(mapper),
                mapper.mapAll(order),
                page,
                distinct);
    }

    private FromItem last() {
        if (from.isEmpty()) {
            throw new ArgumentException("There is nothing to join to yet; call from(…) before join(…).");
        }
        return from.getLast();
    }

    private Select<R> joined(FromItem join) {
        Draft<R> draft = new Draft<>(this);
        draft.from = Lists.with(from.subList(0, from.size() - 1), join);
        return draft.select();
    }

    private Select<R> with(Consumer<Draft<R>> change) {
        Draft<R> draft = new Draft<>(this);
        change.accept(draft);
        return draft.select();
    }

    /** The only code that lists all clauses a second time. What every query calls uses it without a costly lambda. */
    private static final class Draft<R> {
        private final Projection<R> yields;
        private List<FromItem> from;
        private List<OrderTerm> order;
        private Optional<Expression<Boolean>> where;
        private Grouping grouping;
        private Page page;
        private boolean distinct;

        private Draft(Select<R> select) {
            yields = select.yields;
            from = select.from;
            order = select.order;
            where = select.where;
            grouping = select.grouping;
            page = select.page;
            distinct = select.distinct;
        }

        private Select<R> select() {
            return new Select<>(yields, from, where, grouping, order, page, distinct);
        }
    }
}
