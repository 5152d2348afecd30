package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a statement yields: the expressions of a row and what is made of their values in Java.
 *
 * @param <R> what one row becomes
 */
public sealed interface Projection<R> extends Clause {
    /**
     * Returns the expressions, in the order of the result's columns.
     *
     * @return one or more
     */
    List<Expression<?>> expressions();

    /**
     * Makes an object of one row.
     *
     * @param layout what the values are
     * @param values the values, one for each expression; not changed afterwards
     * @return the object; {@code null} only where the one value of a {@link Value} is NULL
     */
    @Nullable
    R map(RowLayout layout, @Nullable Object[] values);

    /**
     * Returns the names that the values have in a row: labels as they were given, and for the others their own. The second
     * of two columns called {@code id} is called {@code id_1}.
     *
     * @return one for each expression
     */
    default List<String> labels() {
        return YieldedNames.inRow(expressions());
    }

    /**
     * Returns the names that the values have as columns of a subquery: {@link #labels}, but each once.
     *
     * @return one for each expression
     */
    default List<String> columnNames() {
        return YieldedNames.asColumns(expressions());
    }

    /**
     * Says whether several of the values would be called the same, if nothing else were said.
     *
     * @return whether the SQL has to tell them apart
     */
    default boolean hasTwins() {
        return YieldedNames.hasTwins(expressions());
    }

    /**
     * Finds an expression by its label, or a column by its name.
     *
     * @param label the label
     * @return the first expression of that name
     * @throws ArgumentException if there is none; the message lists those there are
     */
    default Expression<?> labelled(String label) {
        int place = labels().indexOf(label);
        if (place < 0) {
            throw new ArgumentException("Nothing that is yielded is called '" + label + "'; there are "
                    + String.join(", ", labels()) + ".");
        }
        return expressions().get(place);
    }

    @Override
    Projection<R> mapChildren(Mapper mapper);

    /**
     * One value: the row is that value.
     *
     * @param expression the value
     * @param <T> its class
     */
    record Value<T>(Expression<T> expression) implements Projection<T> {
        @Override
        public List<Expression<?>> expressions() {
            return List.of(expression);
        }

        @Override
        @SuppressWarnings("unchecked") // the value was read with the codec of the expression's type
        public @Nullable T map(RowLayout layout, @Nullable Object[] values) {
            return (T) values[0];
        }

        @Override
        public Value<T> mapChildren(Mapper mapper) {
            return new Value<>(mapper.map(expression));
        }
    }

    /**
     * Several values: the row is a {@link Row}.
     *
     * @param expressions the values
     */
    record Values(List<Expression<?>> expressions) implements Projection<Row> {
        /** Copies the expressions and refuses to have none. */
        public Values {
            expressions = Projection.copy(expressions);
        }

        /**
         * A projection of one value and more.
         *
         * @param first the first
         * @param others the others
         * @return the projection
         */
        static Values of(Expression<?> first, List<? extends Expression<?>> others) {
            List<Expression<?>> all = new ArrayList<>(others.size() + 1);
            all.add(first);
            all.addAll(others);
            return new Values(all);
        }

        @Override
        public Row map(RowLayout layout, @Nullable Object[] values) {
            return new Row(layout, values);
        }

        @Override
        public Values mapChildren(Mapper mapper) {
            return new Values(mapper.mapAll(expressions));
        }
    }

    /**
     * Several values of which a function makes an object.
     *
     * @param expressions the values
     * @param constructor is handed the values in the order of the expressions
     * @param <R> the class of the object
     */
    record Mapped<R>(List<Expression<?>> expressions, Function<@Nullable Object[], R> constructor)
            implements Projection<R> {
        /** Copies the expressions and refuses to have none. */
        public Mapped {
            expressions = Projection.copy(expressions);
        }

        @Override
        public R map(RowLayout layout, @Nullable Object[] values) {
            return constructor.apply(values);
        }

        @Override
        public Mapped<R> mapChildren(Mapper mapper) {
            return new Mapped<>(mapper.mapAll(expressions), constructor);
        }
    }

    /**
     * Several values that the database knows by their labels, among others and in an order of its own: the row is a
     * {@link Row} of all that there are; of a {@link TextStatement}.
     *
     * @param expressions the values whose types are known
     */
    record Named(List<Expression<?>> expressions) implements Projection<Row> {
        /** Copies the expressions and refuses to have none. */
        public Named {
            expressions = Projection.copy(expressions);
        }

        @Override
        public Row map(RowLayout layout, @Nullable Object[] values) {
            return new Row(layout, values);
        }

        @Override
        public Named mapChildren(Mapper mapper) {
            return new Named(mapper.mapAll(expressions));
        }
    }

    /** Whatever the database reports, as rows; of a {@link TextStatement}. */
    enum Reported implements Projection<Row> {
        /** The only one. */
        ROWS;

        @Override
        public List<Expression<?>> expressions() {
            return List.of();
        }

        @Override
        public Row map(RowLayout layout, @Nullable Object[] values) {
            return new Row(layout, values);
        }

        @Override
        public Reported mapChildren(Mapper mapper) {
            return this;
        }
    }

    private static List<Expression<?>> copy(List<Expression<?>> expressions) {
        if (expressions.isEmpty()) {
            throw new ArgumentException("A statement that yields rows needs at least one column to yield.");
        }
        return List.copyOf(expressions);
    }
}
