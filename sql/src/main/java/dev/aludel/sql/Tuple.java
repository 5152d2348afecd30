package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.Arrays;
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
            bound.add(row(row));
        }
        return new TupleIn(this, bound, false);
    }

    /**
     * Is a row that a query yields: {@code (users.id, users.name) IN (SELECT …)}.
     *
     * @param query a query that yields as many values
     * @return the condition
     * @throws ArgumentException if it yields another number of values
     */
    public TupleInQuery in(Query<?> query) {
        int yielded = query.yields().expressions().size();
        if (yielded != expressions.size()) {
            throw new ArgumentException(
                    "The tuple has " + expressions.size() + " values and is looked for among rows of " + yielded + ".");
        }
        return new TupleInQuery(this, query, false);
    }

    /**
     * Equal in all values: {@code (users.age, users.id) = (?, ?)}.
     *
     * @param values a value or an expression for each of the tuple
     * @return the condition
     * @throws ArgumentException if there are more or fewer, or one is not of its expression's class
     */
    public TupleComparison eq(Object... values) {
        return compare(Comparison.Operator.EQUAL, values);
    }

    /**
     * Different in one value or more: {@code (users.age, users.id) <> (?, ?)}.
     *
     * @param values a value or an expression for each of the tuple
     * @return the condition
     * @throws ArgumentException if there are more or fewer, or one is not of its expression's class
     */
    public TupleComparison ne(Object... values) {
        return compare(Comparison.Operator.NOT_EQUAL, values);
    }

    /**
     * Less; the first values that differ decide: {@code (users.age, users.id) < (?, ?)}.
     *
     * @param values a value or an expression for each of the tuple
     * @return the condition
     * @throws ArgumentException if there are more or fewer, or one is not of its expression's class
     */
    public TupleComparison lt(Object... values) {
        return compare(Comparison.Operator.LESS, values);
    }

    /**
     * Less or equal; the first values that differ decide: {@code (users.age, users.id) <= (?, ?)}.
     *
     * @param values a value or an expression for each of the tuple
     * @return the condition
     * @throws ArgumentException if there are more or fewer, or one is not of its expression's class
     */
    public TupleComparison le(Object... values) {
        return compare(Comparison.Operator.LESS_OR_EQUAL, values);
    }

    /**
     * Greater; the first values that differ decide, as in going on behind a row of a sorted result: {@code (users.age, users.id) > (?, ?)}.
     *
     * @param values a value or an expression for each of the tuple
     * @return the condition
     * @throws ArgumentException if there are more or fewer, or one is not of its expression's class
     */
    public TupleComparison gt(Object... values) {
        return compare(Comparison.Operator.GREATER, values);
    }

    /**
     * Greater or equal; the first values that differ decide: {@code (users.age, users.id) >= (?, ?)}.
     *
     * @param values a value or an expression for each of the tuple
     * @return the condition
     * @throws ArgumentException if there are more or fewer, or one is not of its expression's class
     */
    public TupleComparison ge(Object... values) {
        return compare(Comparison.Operator.GREATER_OR_EQUAL, values);
    }

    private TupleComparison compare(Comparison.Operator operator, Object... values) {
        return new TupleComparison(
                operator, this, new Tuple(row(Arrays.asList(values)).values()));
    }

    private ValueRow row(List<?> row) {
        if (row.size() != expressions.size()) {
            throw new ArgumentException("The tuple has " + expressions.size() + " values and is compared with a row of "
                    + row.size() + ".");
        }
        List<Expression<?>> values = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            values.add(Targets.value(expressions.get(i), row.get(i)));
        }
        return new ValueRow(values);
    }

    @Override
    public Tuple mapChildren(Mapper mapper) {
        return new Tuple(mapper.mapAll(expressions));
    }
}
