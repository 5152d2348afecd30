package dev.aludel.schema;

import dev.aludel.sql.Column;
import dev.aludel.sql.Expression;
import dev.aludel.sql.OrderTerm;
import java.util.Optional;

/**
 * One part of an index: {@code name DESC NULLS LAST}.
 *
 * @param term what it sorts by
 * @param descending whether the largest comes first
 * @param nulls where NULLs come; where the database has them if it is absent
 */
public record IndexPart(IndexTerm term, boolean descending, Optional<OrderTerm.Nulls> nulls) {
    static IndexPart of(String column) {
        return new IndexPart(new IndexTerm.OfColumn(column), false, Optional.empty());
    }

    static IndexPart of(Expression<?> expression) {
        return new IndexPart(term(expression), false, Optional.empty());
    }

    static IndexPart of(OrderTerm term) {
        return new IndexPart(term(term.expression()), term.descending(), term.nulls());
    }

    private static IndexTerm term(Expression<?> expression) {
        return expression instanceof Column<?> column
                ? new IndexTerm.OfColumn(column.name())
                : new IndexTerm.OfExpression(expression);
    }

    /**
     * Sorts the largest first: {@code name DESC}.
     *
     * @return the part sorted this way
     */
    public IndexPart desc() {
        return new IndexPart(term, true, nulls);
    }
}
