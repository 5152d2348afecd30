package dev.aludel.dialect;

import dev.aludel.sql.Column;
import dev.aludel.sql.CustomExpression;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.Node;
import dev.aludel.sql.SqlOut;
import dev.aludel.type.SqlType;

/**
 * A column by its name alone, as the definition of its own table wants it.
 *
 * @param column the column
 * @param <T> the class of its values
 */
record BareColumn<T>(Column<T> column) implements CustomExpression<T> {
    static Expression<?> within(Expression<?> expression) {
        return (Expression<?>) expression.rewrite(BareColumn::bare);
    }

    private static Node bare(Node node) {
        return node instanceof Column<?> column ? new BareColumn<>(column) : node;
    }

    @Override
    public SqlType<T> type() {
        return column.type();
    }

    @Override
    public void write(SqlOut out) {
        out.name(column.name());
    }

    @Override
    public BareColumn<T> mapChildren(Mapper mapper) {
        return this;
    }
}
