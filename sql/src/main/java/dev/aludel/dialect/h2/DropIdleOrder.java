package dev.aludel.dialect.h2;

import dev.aludel.dialect.Rewrite;
import dev.aludel.sql.InQuery;
import dev.aludel.sql.Node;
import dev.aludel.sql.Quantified;
import dev.aludel.sql.Query;
import dev.aludel.sql.Select;
import dev.aludel.sql.TupleInQuery;

/**
 * {@code a IN (SELECT b FROM t ORDER BY c)} -> {@code a IN (SELECT b FROM t)}: H2 looks at such a query as a set, and may
 * then refuse to sort it by what it does not yield. The order matters where it says which rows there are.
 */
final class DropIdleOrder implements Rewrite {
    @Override
    public Node apply(Node node) {
        return switch (node) {
            case InQuery<?> in when isIdle(in.query()) -> in.mapChildren(DropIdleOrder::dropped);
            case TupleInQuery in when isIdle(in.query()) -> in.mapChildren(DropIdleOrder::dropped);
            case Quantified<?> quantified
            when isIdle(quantified.query()) -> quantified.mapChildren(DropIdleOrder::dropped);
            default -> node;
        };
    }

    private static boolean isIdle(Query<?> query) {
        return query instanceof Select<?> select
                && !select.order().isEmpty()
                && select.page().limit().isEmpty()
                && select.page().offset().isEmpty()
                && select.distinct()
                        .filter(distinct -> !distinct.on().isEmpty())
                        .isEmpty();
    }

    private static Node dropped(Node child) {
        return child instanceof Select<?> select && isIdle(select) ? select.withoutOrder() : child;
    }
}
