package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
 * @param distinct which of equal rows are left out
 * @param modifiers what else is said: locks, hints
 * @param <R> what one row is in Java
 */
public record Select<R>(
        Projection<R> yields,
        List<FromItem> from,
        Optional<Expression<Boolean>> where,
        Grouping grouping,
        List<OrderTerm> order,
        Page page,
        Optional<Distinct> distinct,
        Modifiers modifiers)
        implements Query<R>, Paged<Select<R>>, Modified<Select<R>> {
    /** Copies the lists. */
    public Select {
        from = List.copyOf(from);
        order = List.copyOf(order);
    }

    Select(Projection<R> yields) {
        this(yields, List.of(), Optional.empty(), Grouping.NONE, List.of(), Page.ALL, Optional.empty(), Modifiers.NONE);
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
     * Makes one row of each group of rows that have the same values of what this select yields, found by their labels.
     *
     * <pre>{@code
     * select(users.age.floorDividedBy(10).as("decade"), count()).from(users).groupByLabel("decade")
     * }</pre>
     *
     * @param labels labels, or names of columns
     * @return the select
     * @throws ArgumentException if nothing of that name is yielded; the message lists what is
     */
    public Select<R> groupByLabel(String... labels) {
        return groupBy(Arrays.stream(labels).map(yields::labelled).toArray(Expression<?>[]::new));
    }

    /**
     * Groups in several ways at once: {@code GROUP BY ROLLUP (users.city, users.age)}.
     *
     * @param sets the ways: {@code rollup(…)}, {@code cube(…)}, {@code groupingSets(…)}; they replace those given before
     * @return the select
     */
    public Select<R> groupBy(GroupingSets sets) {
        return with(draft -> draft.grouping = new Grouping(grouping.by(), Optional.of(sets), grouping.having()));
    }

    /**
     * Keeps the groups for which the condition is true, and which the conditions given before let pass.
     *
     * @param condition the condition
     * @return the select
     */
    public Select<R> having(Expression<Boolean> condition) {
        return with(draft -> draft.grouping =
                new Grouping(grouping.by(), grouping.sets(), Optional.of(Junction.both(grouping.having(), condition))));
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
     * Sorts the rows by values this select yields, found by their labels, smallest first.
     *
     * <pre>{@code
     * select(users.city, count().as("total")).from(users).groupBy(users.city).orderByLabel("total")
     * }</pre>
     *
     * @param labels labels, or names of columns; for the largest first see {@link Projection#labelled}
     * @return the select
     * @throws ArgumentException if nothing of that name is yielded; the message lists what is
     */
    public Select<R> orderByLabel(String... labels) {
        return orderBy(Arrays.stream(labels).map(yields::labelled).toArray(Expression<?>[]::new));
    }

    /**
     * Yields equal rows once: {@code SELECT DISTINCT}.
     *
     * @return the select
     */
    public Select<R> asDistinct() {
        return with(draft -> draft.distinct = Optional.of(new Distinct(List.of())));
    }

    /**
     * Yields of the rows that have these values in common the first: {@code SELECT DISTINCT ON (posts.author_id) …}. Which
     * one is first is said by an order that begins with the same values.
     *
     * @param first what rows have in common
     * @param others what else they have in common
     * @return the select
     */
    public Select<R> asDistinctOn(Expression<?> first, Expression<?>... others) {
        List<Expression<?>> on = new ArrayList<>(List.of(others));
        on.addFirst(first);
        return with(draft -> draft.distinct = Optional.of(new Distinct(on)));
    }

    /**
     * Takes back the order of the rows.
     *
     * @return the select without {@code ORDER BY}
     */
    public Select<R> withoutOrder() {
        return with(draft -> draft.order = List.of());
    }

    /**
     * Takes back the groups and what was said of them.
     *
     * @return the select without {@code GROUP BY} and {@code HAVING}
     */
    public Select<R> withoutGroups() {
        return with(draft -> draft.grouping = Grouping.NONE);
    }

    /**
     * Yields something else. The from-items that were given stay; where none were, they are found by the new columns.
     *
     * @param projection what to yield, for example {@code row(users.id, users.name, User::new)}
     * @param <U> what one row is in Java
     * @return the select
     */
    public <U> Select<U> yielding(Projection<U> projection) {
        return new Select<>(projection, from, where, grouping, order, page, distinct, modifiers);
    }

    /**
     * Yields one value instead of what it yields.
     *
     * @param value the value
     * @param <T> its class
     * @return the select
     */
    public <T> Select<T> yielding(Expression<T> value) {
        return yielding(new Projection.Value<>(value));
    }

    /**
     * Yields other values beside those it yields.
     *
     * @param values the other values
     * @return the select
     */
    public Select<Row> adding(Expression<?>... values) {
        List<Expression<?>> all = new ArrayList<>(yields.expressions());
        all.addAll(List.of(values));
        return yielding(new Projection.Values(all));
    }

    @Override
    public Select<R> modified(Modifiers others) {
        return with(draft -> draft.modifiers = others);
    }

    @Override
    public Select<R> page(Page part) {
        return with(draft -> draft.page = part);
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
                mapper.map(distinct),
                modifiers.mapChildren(mapper));
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
        private Optional<Distinct> distinct;
        private Modifiers modifiers;

        private Draft(Select<R> select) {
            yields = select.yields;
            from = select.from;
            order = select.order;
            where = select.where;
            grouping = select.grouping;
            page = select.page;
            distinct = select.distinct;
            modifiers = select.modifiers;
        }

        private Select<R> select() {
            return new Select<>(yields, from, where, grouping, order, page, distinct, modifiers);
        }
    }
}
