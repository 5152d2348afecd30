package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns of a relation that is made of a query. */
final class Derived {
    private Derived() {}

    /** The names under which a query yields its values: each once, so that the columns can be told apart. */
    static List<String> labels(Projection<?> projection) {
        List<String> labels = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Expression<?> expression : projection.expressions()) {
            String wanted = name(expression, labels.size() + 1);
            String label = wanted;
            for (int number = 1; !used.add(label); number++) {
                label = wanted + "_" + number;
            }
            labels.add(label);
        }
        return labels;
    }

    private static String name(Expression<?> expression, int number) {
        return switch (expression) {
            case Column<?> column -> column.name();
            case Labeled<?> labeled -> labeled.label();
            case ColumnName<?> named -> named.path().getLast();
            case Retyped<?> retyped -> name(retyped.operand(), number);
            case FunctionCall<?> call -> call.name().substring(call.name().lastIndexOf('.') + 1);
            default -> "column_" + number;
        };
    }

    static List<Column<?>> columns(Relation owner, Projection<?> projection) {
        List<String> labels = projection.labels();
        List<Column<?>> columns = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            columns.add(column(owner, labels.get(i), projection.expressions().get(i)));
        }
        return columns;
    }

    private static <T> Column<T> column(Relation owner, String label, Expression<T> expression) {
        return new Column<>(owner, label, expression.type(), ColumnFacts.PLAIN);
    }

    /** The column that holds the values of an expression the query yields. */
    static <T> Column<T> get(Relation owner, Projection<?> projection, Expression<T> expression) {
        List<Expression<?>> yielded = projection.expressions();
        for (int i = 0; i < yielded.size(); i++) {
            Expression<?> candidate = yielded.get(i);
            if (candidate.equals(expression)
                    || (candidate instanceof Labeled<?> labeled
                            && labeled.expression().equals(expression))) {
                return owner.column(
                        projection.labels().get(i), expression.type().javaType());
            }
        }
        throw new ArgumentException("'" + owner.name() + "' does not yield " + expression + "; it yields "
                + String.join(", ", projection.labels()) + ".");
    }
}
