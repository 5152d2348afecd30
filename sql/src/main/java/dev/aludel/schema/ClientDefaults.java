package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Assignment;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Bound;
import dev.aludel.sql.Column;
import dev.aludel.sql.Cte;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Join;
import dev.aludel.sql.Node;
import dev.aludel.sql.Query;
import dev.aludel.sql.Returning;
import dev.aludel.sql.Select;
import dev.aludel.sql.Sql;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Subquery;
import dev.aludel.sql.Update;
import dev.aludel.sql.ValueRow;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives the columns of a statement the values that the program has for them where the statement has none: each row of an
 * insert its own, an update one. A column that the statement names, be it with NULL, keeps what it was given.
 *
 * <p>It is done anew for each execution, before the statement is compiled, since a value may be another one each time.
 */
public final class ClientDefaults {
    /** What was filled, so that a query that stands in several places is filled once. */
    private final IdentityHashMap<Node, Node> done = new IdentityHashMap<>();

    private ClientDefaults() {}

    /**
     * Fills a statement.
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return the same where there is nothing to fill in
     */
    @SuppressWarnings("unchecked") // a statement is rewritten to one of its own kind
    public static <R> Statement<R> fill(Statement<R> statement) {
        return mayLack(statement) ? (Statement<R>) new ClientDefaults().rewritten(statement) : statement;
    }

    /** Most statements stay the very same object, so that what became of them before can be found. */
    private static boolean mayLack(Statement<?> statement) {
        return switch (statement) {
            case Insert insert -> insert.table().hasColumnsWith(InsertDefault.class);
            case Update update -> update.table().hasColumnsWith(UpdateDefault.class);
            case Returning<?> returning -> mayLack(returning.change());
            case Bound<?> bound -> mayLack(bound.statement());
            case Select<?> select -> select.from().stream().anyMatch(ClientDefaults::holds);
            default -> false;
        };
    }

    private static boolean holds(FromItem item) {
        return switch (item) {
            case Cte cte -> mayLack(cte.statement());
            case Join join -> holds(join.left()) || holds(join.right());
            case Subquery subquery -> mayLack(subquery.query());
            default -> false;
        };
    }

    private Node rewritten(Node node) {
        Node known = done.get(node);
        if (known == null) {
            known = filled(node.mapChildren(this::rewritten));
            done.put(node, known);
        }
        return known;
    }

    private static Node filled(Node node) {
        return switch (node) {
            case Insert insert -> inserted(insert);
            case Update update -> updated(update);
            default -> node;
        };
    }

    private static Insert inserted(Insert insert) {
        List<Column<?>> missing = insert.table().columns().stream()
                .filter(column -> column.facts().find(InsertDefault.class).isPresent())
                .filter(column -> !insert.columns().contains(column))
                .toList();
        if (missing.isEmpty()) {
            return insert;
        }
        if (insert.source().isPresent()) {
            return selecting(
                    insert,
                    missing,
                    row(missing, new ValueRow(List.of()), missing).values());
        }
        List<Column<?>> columns = new ArrayList<>(insert.columns());
        columns.addAll(missing);
        List<ValueRow> rows = insert.rows().isEmpty() ? List.of(new ValueRow(List.of())) : insert.rows();
        return new Insert(
                insert.table(),
                columns,
                rows.stream().map(row -> row(columns, row, missing)).toList(),
                Optional.empty(),
                insert.conflict());
    }

    /** All rows of a query get the same values for the further columns. */
    static Insert selecting(Insert insert, List<Column<?>> more, List<Expression<?>> values) {
        if (more.isEmpty()) {
            return insert;
        }
        List<Column<?>> columns = new ArrayList<>(insert.columns());
        columns.addAll(more);
        Query<?> query = insert.source().orElseThrow();
        Select<?> rows = query instanceof Select<?> select ? select : all(query);
        Select<?> filled = rows.adding(values.toArray(Expression<?>[]::new));
        return new Insert(insert.table(), columns, List.of(), Optional.of(filled), insert.conflict());
    }

    private static Select<?> all(Query<?> query) {
        return Sql.select(query.as("rows"));
    }

    private static ValueRow row(List<Column<?>> columns, ValueRow row, List<Column<?>> missing) {
        List<Expression<?>> values = new ArrayList<>(row.values());
        for (Column<?> column : missing) {
            DefaultSource source =
                    column.facts().find(InsertDefault.class).orElseThrow().source();
            values.add(value(column, source, new Known(columns, values)));
        }
        return new ValueRow(values);
    }

    private static Update updated(Update update) {
        List<Assignment> assignments = new ArrayList<>(update.assignments());
        List<Column<?>> columns = new ArrayList<>();
        List<Expression<?>> values = new ArrayList<>();
        for (Assignment assignment : assignments) {
            columns.add(assignment.column());
            values.add(assignment.value());
        }
        for (Column<?> column : update.table().columns()) {
            Optional<UpdateDefault> said = column.facts().find(UpdateDefault.class);
            if (said.isPresent() && !columns.contains(column)) {
                Expression<?> value = value(column, said.get().source(), new Known(columns, values));
                assignments.add(new Assignment(column, value));
                columns.add(column);
                values.add(value);
            }
        }
        return columns.size() == update.assignments().size()
                ? update
                : new Update(update.table(), assignments, update.from(), update.where(), update.portion());
    }

    private static Expression<?> value(Column<?> column, DefaultSource source, Known known) {
        return source instanceof DefaultSource.Computed computed ? computed.expression() : bind(column, source, known);
    }

    /** Asks the program for a value. */
    static Bind<?> bind(Column<?> column, DefaultSource source, GivenValues known) {
        return switch (source) {
            case DefaultSource.Constant constant -> bind(column, constant.value());
            case DefaultSource.Supplied supplied ->
                bind(column, supplied.supplier().get());
            case DefaultSource.Derived derived ->
                bind(column, derived.function().apply(known));
            case DefaultSource.Computed computed ->
                throw new IllegalArgumentException("the database computes " + computed.expression());
        };
    }

    private static <T> Bind<T> bind(Column<T> column, @Nullable Object value) {
        Class<T> type = column.type().javaType();
        if (value != null && !type.isInstance(value)) {
            throw new ArgumentException("The default of the column '" + column + "' is a "
                    + value.getClass().getName() + ", and the column holds " + type.getName() + ".");
        }
        return Bind.like(column, type.cast(value));
    }

    /** The first of the columns have a value already. */
    private record Known(List<Column<?>> columns, List<Expression<?>> values) implements GivenValues {
        @Override
        public <T> Optional<T> get(Column<T> column) {
            int position = columns.indexOf(column);
            if (position < 0 || position >= values.size()) {
                return Optional.empty();
            }
            Object value = switch (values.get(position)) {
                case Bind<?> bind -> bind.value();
                case Inline<?> inline -> inline.value();
                default -> null;
            };
            return Optional.ofNullable(column.type().javaType().cast(value));
        }
    }
}
