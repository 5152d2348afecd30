package dev.aludel.dialect;

import dev.aludel.sql.ColumnName;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Labeled;
import dev.aludel.sql.OrderTerm;
import dev.aludel.sql.Query;
import java.util.List;

/** Sorts by the label of what a query yields, where it has one, instead of saying the whole expression again. */
final class Labels {
    private Labels() {}

    static List<OrderTerm> named(Query<?> query, List<OrderTerm> order) {
        return hasLabels(order) ? renamed(query, order) : order;
    }

    private static boolean hasLabels(List<OrderTerm> order) {
        for (OrderTerm term : order) {
            if (term.expression() instanceof Labeled<?>) {
                return true;
            }
        }
        return false;
    }

    private static List<OrderTerm> renamed(Query<?> query, List<OrderTerm> order) {
        List<String> labels = query.yields().labels();
        List<Expression<?>> yielded = query.yields().expressions();
        return order.stream()
                .map(term -> term.expression() instanceof Labeled<?> labeled && isAlone(labeled, yielded, labels)
                        ? new OrderTerm(
                                new ColumnName<>(List.of(labeled.label()), labeled.type()),
                                term.descending(),
                                term.nulls())
                        : term)
                .toList();
    }

    /** Of several values with one label, all but the first were given another in this list. */
    private static boolean isAlone(Labeled<?> labeled, List<Expression<?>> yielded, List<String> labels) {
        int place = yielded.indexOf(labeled);
        return place >= 0 && labels.get(place).equals(labeled.label()) && !labels.contains(labeled.label() + "_1");
    }
}
