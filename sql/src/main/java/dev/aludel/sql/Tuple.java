package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;

/**
 * Several values side by side: {@code (users.city, users.name)}; begin with {@link Sql#tuple}. It is no value of its own and
 * stands only in the conditions it makes.
 *
 * @param expressions the values, two or more
 */
public record Tuple(List<Expression<?>> expressions) implements Clause {
    /** Copies the values and refuses fewer than two. */
    public Tuple {
        expressions = List.copyOf(expressions);
        if (expressions.size() < 2) {
            throw new ArgumentException("A tuple has two values or more, not " + expressions.size() + ".");
        }
    }

    /**
     * Is one of these: {@code (users.city, users.name) IN ((?, ?), (?, ?))}.
     *
     * @param rows for each a list of values, one for each of the tuple
     * @return the condition
     * @throws ArgumentException if a row has another number of values, or one is not of its expression's class
     */
    public TupleIn in(List<? extends List<?>> rows) {
        List<ValueRow> bound = new ArrayList<>(rows.size());
        for (List<?> row : rows) {
            if (row.size() != expressions.size()) {
                throw new ArgumentException("The tuple has " + expressions.size()
                        + " values and is compared with a row of " + row.size() + ".");
            }
            List<Expression<?>> values = new ArrayList<>(row.size());
            for (int i = 0; i < row.size(); i++) {
                values.add(Targets.value(expressions.get(i), row.get(i)));
            }
            bound.add(new ValueRow(values));
        }
        return new TupleIn(this, bound, false);
    }

    @Override
    public Tuple mapChildren(Mapper mapper) {
        return new Tuple(mapper.mapAll(expressions));
    }
}
