package dev.aludel.dialect;

import dev.aludel.sql.Alias;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnName;
import dev.aludel.sql.Cte;
import dev.aludel.sql.CteReference;
import dev.aludel.sql.CustomFromItem;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.FunctionTable;
import dev.aludel.sql.Grouping;
import dev.aludel.sql.Join;
import dev.aludel.sql.Labeled;
import dev.aludel.sql.OrderTerm;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Query;
import dev.aludel.sql.Relation;
import dev.aludel.sql.Select;
import dev.aludel.sql.Subquery;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableSample;
import dev.aludel.sql.ValuesTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The labels of what a query yields: what a dialect makes of them, and what an order and groups say of them. */
final class Labels {
    private Labels() {}

    /** Sorts by the label of what the query yields, where it has one, instead of saying the whole expression again. */
    static List<OrderTerm> named(Query<?> query, List<OrderTerm> order) {
        List<OrderTerm> terms = new ArrayList<>(order);
        terms.replaceAll(term -> term.expression() instanceof Labeled<?> labeled && isAlone(labeled, query.yields())
                ? new OrderTerm(name(labeled), term.descending(), term.nulls())
                : term);
        return terms;
    }

    /**
     * Groups by the label of what holds values: said again it would have other placeholders, and PostgreSQL and H2 would
     * take it for something else. A label that could be meant for a column of a from-item is not used.
     */
    static Grouping named(Select<?> select, List<FromItem> items, Predicate<Expression<?>> holdsValues) {
        Grouping grouping = select.grouping();
        if (!hasLabels(grouping.by())) {
            return grouping;
        }
        List<Expression<?>> by = new ArrayList<>(grouping.by());
        by.replaceAll(expression -> expression instanceof Labeled<?> labeled
                        && isAlone(labeled, select.yields())
                        && items.stream().noneMatch(item -> isColumn(labeled.label(), item))
                        && holdsValues.test(labeled)
                ? name(labeled)
                : expression);
        return new Grouping(by, grouping.sets(), grouping.having());
    }

    private static boolean hasLabels(List<Expression<?>> expressions) {
        for (int i = 0; i < expressions.size(); i++) {
            if (expressions.get(i) instanceof Labeled<?>) {
                return true;
            }
        }
        return false;
    }

    private static boolean isColumn(String label, FromItem item) {
        return switch (item) {
            case Relation relation ->
                relation.columns().stream().anyMatch(column -> column.name().equalsIgnoreCase(label));
            case Join join -> isColumn(label, join.left()) || isColumn(label, join.right());
            case TableSample sample -> isColumn(label, sample.relation());
            case CustomFromItem custom -> true;
        };
    }

    private static ColumnName<?> name(Labeled<?> labeled) {
        return new ColumnName<>(List.of(labeled.label()), labeled.type());
    }

    /** Of a label that several values have nobody knows which of them is meant. */
    private static boolean isAlone(Labeled<?> labeled, Projection<?> yields) {
        List<String> labels = yields.labels();
        int place = labels.indexOf(labeled.label());
        return place >= 0
                && place == labels.lastIndexOf(labeled.label())
                && yields.expressions().get(place).equals(labeled);
    }

    /** Shortens what is too long, except what the user chose. */
    static List<String> fitting(Projection<?> projection, List<String> labels, Identifiers identifiers) {
        for (String label : labels) {
            if (label.length() > identifiers.maxLength()) {
                return shortened(projection.expressions(), labels, identifiers);
            }
        }
        return labels;
    }

    private static List<String> shortened(
            List<Expression<?>> expressions, List<String> labels, Identifiers identifiers) {
        List<String> shortened = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            boolean chosen = expressions.get(i) instanceof Labeled<?> labeled
                    && labeled.label().equals(label);
            shortened.add(chosen ? label : identifiers.shortened(label));
        }
        return shortened;
    }

    /** What a column of a query is called there, which is not its name if that is too long. */
    static String fitting(Column<?> column, Identifiers identifiers) {
        Optional<Projection<?>> yields = projection(column.owner());
        int place =
                yields.map(query -> query.columnNames().indexOf(column.name())).orElse(-1);
        return place < 0
                ? column.name()
                : fitting(yields.get(), yields.get().columnNames(), identifiers).get(place);
    }

    private static Optional<Projection<?>> projection(Relation relation) {
        return switch (relation) {
            case Subquery subquery -> Optional.of(subquery.query().yields());
            case Cte cte -> Optional.of(cte.yields());
            case CteReference reference -> Optional.of(reference.yields());
            case Alias alias -> projection(alias.relation());
            case Table table -> Optional.empty();
            case ValuesTable values -> Optional.empty();
            case FunctionTable table -> Optional.empty();
        };
    }
}
