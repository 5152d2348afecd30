package dev.aludel.sql;

import java.util.List;
import java.util.OptionalLong;

/**
 * Which of the rows that a change could change it changes: the first so many of an order; see {@link Update#limit} and
 * {@link Delete#limit}.
 *
 * @param order the order; none for any
 * @param limit how many rows at most; all where it is absent
 */
public record Portion(List<OrderTerm> order, OptionalLong limit) {
    /** All rows, in no order. */
    public static final Portion ALL = new Portion(List.of(), OptionalLong.empty());

    /** Copies the list. */
    public Portion {
        order = List.copyOf(order);
    }

    Portion sorted(OrderTerm... terms) {
        return new Portion(Lists.all(order, List.of(terms)), limit);
    }

    Portion limited(long rows) {
        Page.ALL.limited(rows, Page.Extent.ROWS); // refuses less than zero
        return new Portion(order, OptionalLong.of(rows));
    }

    Portion mapChildren(Mapper mapper) {
        return new Portion(mapper.mapAll(order), limit);
    }
}
