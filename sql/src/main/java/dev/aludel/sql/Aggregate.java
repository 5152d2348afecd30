package dev.aludel.sql;

import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call of an aggregate with what only aggregates have:
 * {@code string_agg(DISTINCT users.name, ',' ORDER BY users.name) FILTER (WHERE users.active)}.
 *
 * @param call the call
 * @param distinct whether equal arguments count once
 * @param order the order in which rows reach the aggregate
 * @param within the order of {@code WITHIN GROUP}
 * @param filter which rows reach the aggregate
 * @param <T> the class of the result
 */
public record Aggregate<T>(
        FunctionCall<T> call,
        boolean distinct,
        List<OrderTerm> order,
        List<OrderTerm> within,
        Optional<Expression<Boolean>> filter)
        implements Expression<T> {
    /** Copies the lists. */
    public Aggregate {
        order = List.copyOf(order);
        within = List.copyOf(within);
    }

    static <T> Aggregate<T> of(FunctionCall<T> call) {
        return new Aggregate<>(call, false, List.of(), List.of(), Optional.empty());
    }

    /**
     * Counts equal arguments once: {@code count(DISTINCT users.city)}.
     *
     * @return the aggregate
     */
    public Aggregate<T> asDistinct() {
        return new Aggregate<>(call, true, order, within, filter);
    }

    /**
     * Says in which order rows reach the aggregate: {@code array_agg(users.name ORDER BY users.age)}.
     *
     * @param terms the order
     * @return the aggregate
     */
    public Aggregate<T> orderBy(OrderTerm... terms) {
        return new Aggregate<>(call, distinct, joined(order, terms), within, filter);
    }

    /**
     * Says what an ordered-set aggregate orders: {@code percentile_cont(0.5) WITHIN GROUP (ORDER BY users.age)}.
     *
     * @param terms the order
     * @return the aggregate
     */
    public Aggregate<T> withinGroup(OrderTerm... terms) {
        return new Aggregate<>(call, distinct, order, joined(within, terms), filter);
    }

    /**
     * Lets only some rows reach the aggregate: {@code count(*) FILTER (WHERE users.active)}.
     *
     * @param condition which rows, of those that the conditions given before let pass
     * @return the aggregate
     */
    public Aggregate<T> filter(Expression<Boolean> condition) {
        return new Aggregate<>(call, distinct, order, within, Optional.of(Junction.both(filter, condition)));
    }

    /**
     * Computes the aggregate for each row, over the rows around it: {@code sum(x) OVER (PARTITION BY y)}.
     *
     * @param window the rows around it
     * @return the value
     */
    public Over<T> over(Window window) {
        return new Over<>(this, window);
    }

    private static List<OrderTerm> joined(List<OrderTerm> first, OrderTerm... more) {
        List<OrderTerm> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }

    @Override
    public SqlType<T> type() {
        return call.type();
    }

    @Override
    public Aggregate<T> mapChildren(Mapper mapper) {
        return new Aggregate<>(
                mapper.map(call), distinct, mapper.mapAll(order), mapper.mapAll(within), mapper.map(filter));
    }
}
