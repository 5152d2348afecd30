package dev.aludel.dialect;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.ColumnName;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Projection;
import dev.aludel.sql.RowLayout;
import dev.aludel.type.Codec;
import dev.aludel.type.Types;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A statement as a database is sent it. Nothing below this value knows the tree.
 *
 * @param sql the SQL
 * @param binds the values, in the order of their placeholders
 * @param slots the parameters that still lack their values; see {@link Dialect#compile}
 * @param result what the rows are made of; nothing for a statement that yields none
 * @param warnings what is to be said of the statement each time it is executed; see {@link StatementCache}
 * @param <R> what one row is in Java
 */
public record Compiled<R>(
        String sql,
        List<WireValue> binds,
        List<ParameterSlot> slots,
        Optional<ResultShape<R>> result,
        List<String> warnings) {
    /** Copies the lists. */
    public Compiled {
        binds = List.copyOf(binds);
        slots = List.copyOf(slots);
        warnings = List.copyOf(warnings);
    }

    /**
     * A statement of which nothing is to be said.
     *
     * @param sql the SQL
     * @param binds the values, in the order of their placeholders
     * @param slots the parameters that still lack their values
     * @param result what the rows are made of; nothing for a statement that yields none
     */
    public Compiled(String sql, List<WireValue> binds, List<ParameterSlot> slots, Optional<ResultShape<R>> result) {
        this(sql, binds, slots, result, List.of());
    }

    Compiled<R> warning(List<String> said) {
        return said.isEmpty() ? this : new Compiled<>(sql, binds, slots, result, said);
    }

    /**
     * Returns this statement if it can be sent as it is.
     *
     * @return this
     * @throws dev.aludel.error.ArgumentException if a parameter lacks its value
     */
    public Compiled<R> complete() {
        if (!slots.isEmpty()) {
            throw ParameterValues.missing(slots.getFirst());
        }
        return this;
    }

    /**
     * Puts the values of parameters into their places.
     *
     * @param dialect the one that compiled the statement
     * @param parameters a value for each parameter that has none by itself
     * @return the statement, complete
     * @throws ArgumentException if a parameter lacks its value, there is none of a name, or a value is of another class
     */
    public Compiled<R> with(Dialect dialect, Parameters parameters) {
        return new ParameterValues(dialect, parameters).fill(this, Set.of());
    }

    /**
     * How the rows of a result are read.
     *
     * @param projection makes an object of each row
     * @param layout the labels and expressions of the columns
     * @param codecs one for each column
     * @param <R> what one row is in Java
     */
    public record ResultShape<R>(Projection<R> projection, RowLayout layout, List<Codec<?>> codecs) {
        private static final Codec<?> NATURAL = Codec.identity(Wire.ANY, Object.class);

        /** Copies the list. */
        public ResultShape {
            codecs = List.copyOf(codecs);
        }

        /**
         * Returns the shape of rows whose columns only the database knows, once it has named them.
         *
         * @param names the labels of the columns, as the driver has them
         * @return this shape, if it knows its columns
         * @throws ArgumentException if there are more or fewer columns than the statement says, or one it names is missing
         */
        public ResultShape<R> reported(List<String> names) {
            return switch (projection) {
                case Projection.Reported reported ->
                    new ResultShape<>(
                            projection, new RowLayout(names, List.of()), Collections.nCopies(names.size(), NATURAL));
                case Projection.Named named -> named(names);
                case Projection.Value<?> value -> counted(names);
                case Projection.Values values -> counted(names);
                case Projection.Mapped<?> mapped -> counted(names);
            };
        }

        private ResultShape<R> counted(List<String> names) {
            if (names.size() != codecs.size()) {
                throw new ArgumentException(
                        "The database yields " + names.size() + " columns, " + String.join(", ", names)
                                + ", and the statement says that it yields " + codecs.size() + ", "
                                + String.join(", ", layout.labels()) + "; name all, or use yieldsNamed(…).");
            }
            return this;
        }

        private ResultShape<R> named(List<String> names) {
            List<Codec<?>> all = new ArrayList<>(Collections.nCopies(names.size(), NATURAL));
            List<Expression<?>> expressions = new ArrayList<>();
            names.forEach(
                    name -> expressions.add(new ColumnName<>(List.of(name.isEmpty() ? "column" : name), Types.TEXT)));
            for (int i = 0; i < codecs.size(); i++) {
                int place = place(layout.labels().get(i), names);
                all.set(place, codecs.get(i));
                expressions.set(place, projection.expressions().get(i));
            }
            return new ResultShape<>(projection, new RowLayout(names, expressions), all);
        }

        /** Databases change the case of names that are not quoted. */
        private static int place(String label, List<String> names) {
            List<Integer> places = places(names, label::equals);
            if (places.isEmpty()) {
                places = places(names, label::equalsIgnoreCase);
            }
            if (places.size() != 1) {
                throw new ArgumentException(
                        (places.isEmpty() ? "The database yields no column '" : "The database yields several columns '")
                                + label + "'; there are " + String.join(", ", names) + ".");
            }
            return places.getFirst();
        }

        private static List<Integer> places(List<String> names, Predicate<String> wanted) {
            return IntStream.range(0, names.size())
                    .filter(place -> wanted.test(names.get(place)))
                    .boxed()
                    .toList();
        }

        /**
         * Returns the form in which each column is asked for.
         *
         * @return nothing if only the database knows the columns
         */
        public List<Wire> wires() {
            return projection instanceof Projection.Named
                    ? List.of()
                    : codecs.stream().map(Codec::wire).toList();
        }
    }
}
