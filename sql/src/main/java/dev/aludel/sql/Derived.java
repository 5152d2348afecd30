package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;

/** The columns of a relation that is made of a query. */
final class Derived {
    private Derived() {}

    static List<Column<?>> columns(Relation owner, Projection<?> projection) {
        List<String> labels = projection.columnNames();
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
                        projection.columnNames().get(i), expression.type().javaType());
            }
        }
        throw new ArgumentException("'" + owner.name() + "' does not yield " + expression + "; it yields "
                + String.join(", ", projection.columnNames()) + ".");
    }
}
