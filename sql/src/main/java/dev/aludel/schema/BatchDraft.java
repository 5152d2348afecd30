package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.sql.Assignment;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnFact;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.Returning;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Table;
import dev.aludel.sql.TextPiece;
import dev.aludel.sql.TextStatement;
import dev.aludel.sql.Update;
import dev.aludel.sql.ValueRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Completes the statement of a batch: a parameter for each column that the sets name, and for each default of the program. */
final class BatchDraft {
    private final List<String> given;
    private final List<String> names;
    private final Set<String> taken = new HashSet<>();
    private final List<Generated> generated = new ArrayList<>();

    /** The columns that get a value, and the value as the statement has it. */
    private final List<Column<?>> columns = new ArrayList<>();

    private final List<Expression<?>> values = new ArrayList<>();

    BatchDraft(List<String> given) {
        this.given = given;
        this.names = new ArrayList<>(given);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    @SuppressWarnings("unchecked") // a statement is completed to one of its own kind
    <R> Statement<R> complete(Statement<R> statement) {
        Set<String> known = parameters(statement);
        taken.addAll(known);
        taken.addAll(given);
        List<String> others =
                given.stream().filter(name -> !known.contains(name)).toList();
        Statement<?> complete = switch (statement) {
            case Insert insert -> inserted(insert, known, others);
            case Update update -> updated(update, known, others);
            case Returning<?> returning
            when returning.change() instanceof Insert insert ->
                new Returning<>(inserted(insert, known, others), returning.yields());
            case Returning<?> returning
            when returning.change() instanceof Update update ->
                new Returning<>(updated(update, known, others), returning.yields());
            default -> {
                refuse(others, known);
                yield statement;
            }
        };
        return (Statement<R>) complete;
    }

    private static Set<String> parameters(Statement<?> statement) {
        Set<String> known = new HashSet<>();
        statement.walk(node -> {
            if (node instanceof Parameter<?> parameter) {
                known.add(parameter.name());
            } else if (node instanceof TextStatement text) {
                text.pieces().forEach(piece -> {
                    if (piece instanceof TextPiece.Value value) {
                        known.add(value.name());
                    }
                });
            }
        });
        return known;
    }

    private static void refuse(List<String> others, Set<String> known) {
        if (!others.isEmpty()) {
            throw new ArgumentException("The statement has no parameter '" + others.getFirst() + "'; it has "
                    + (known.isEmpty()
                            ? "none"
                            : String.join(", ", known.stream().sorted().toList())) + ".");
        }
    }

    private Insert inserted(Insert insert, Set<String> known, List<String> others) {
        if (insert.rows().size() > 1) {
            throw new InvalidRequestException("The insert into '" + insert.table() + "' has "
                    + insert.rows().size()
                    + " rows of its own; give them as sets of parameters, or execute it without any.");
        }
        if (insert.source().isPresent()) {
            refuse(others, known);
            addMissing(insert.table(), insert.columns(), InsertDefault.class, InsertDefault::source);
            return ClientDefaults.selecting(insert, columns, values);
        }
        columns.addAll(insert.columns());
        if (insert.rows().isEmpty()) {
            insert.columns().forEach(column -> values.add(parameter(column, column.name())));
        } else {
            values.addAll(insert.rows().getFirst().values());
        }
        addNamed(insert.table(), known, others);
        addMissing(insert.table(), columns, InsertDefault.class, InsertDefault::source);
        List<ValueRow> rows = columns.isEmpty() ? List.of() : List.of(new ValueRow(values));
        return new Insert(insert.table(), columns, rows, Optional.empty(), insert.conflict());
    }

    private Update updated(Update update, Set<String> known, List<String> others) {
        for (Assignment assignment : update.assignments()) {
            columns.add(assignment.column());
            values.add(assignment.value());
        }
        addNamed(update.table(), known, others);
        addMissing(update.table(), columns, UpdateDefault.class, UpdateDefault::source);
        List<Assignment> assignments = new ArrayList<>(update.assignments());
        for (int i = assignments.size(); i < columns.size(); i++) {
            assignments.add(new Assignment(columns.get(i), values.get(i)));
        }
        return new Update(update.table(), assignments, update.from(), update.where(), update.portion());
    }

    private void addNamed(Table table, Set<String> known, List<String> others) {
        for (String name : others) {
            Column<?> column = named(table, name, known);
            if (!columns.contains(column)) {
                columns.add(column);
                values.add(parameter(column, name));
            } else if (!(values.get(columns.indexOf(column)) instanceof Parameter<?> own
                    && own.name().equals(name))) {
                throw new ArgumentException("The statement gives the column '" + column
                        + "' a value, and so do the sets of parameters; take one of the two out.");
            }
        }
    }

    private static Column<?> named(Table table, String name, Set<String> known) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ArgumentException("'" + name + "' is neither a column of '" + table
                        + "' nor a parameter of the statement; the columns are "
                        + String.join(
                                ", ", table.columns().stream().map(Column::name).toList())
                        + (known.isEmpty()
                                ? "."
                                : ", the parameters "
                                        + String.join(
                                                ", ", known.stream().sorted().toList()) + ".")));
    }

    private <F extends ColumnFact> void addMissing(
            Table table, List<Column<?>> present, Class<F> kind, Function<F, DefaultSource> source) {
        for (Column<?> column : missing(table, present, kind)) {
            Expression<?> value =
                    value(column, column.facts().find(kind).map(source).orElseThrow());
            columns.add(column);
            values.add(value);
        }
    }

    private static List<Column<?>> missing(Table table, List<Column<?>> present, Class<? extends ColumnFact> kind) {
        return table.columns().stream()
                .filter(column -> column.facts().find(kind).isPresent())
                .filter(column -> !present.contains(column))
                .toList();
    }

    /** What the database computes stands in the statement; anything else is asked for each set. */
    private Expression<?> value(Column<?> column, DefaultSource source) {
        if (source instanceof DefaultSource.Computed computed) {
            return computed.expression();
        }
        String name = column.name();
        for (int number = 1; taken.contains(name); number++) {
            name = column.name() + "_" + number;
        }
        taken.add(name);
        names.add(name);
        generated.add(new Generated(column, source));
        return parameter(column, name);
    }

    private static <T> Parameter<T> parameter(Column<T> column, String name) {
        return new Parameter<>(name, column.type(), Optional.empty());
    }

    /** Adds what the program has for the columns that a set says nothing of. */
    @Nullable
    Object[] values(@Nullable Object[] set) {
        if (generated.isEmpty()) {
            return set;
        }
        @Nullable Object[] all = Arrays.copyOf(set, names.size());
        GivenValues others = new Others(all);
        int place = set.length;
        for (Generated next : generated) {
            all[place] =
                    ClientDefaults.bind(next.column(), next.source(), others).value();
            place++;
        }
        return all;
    }

    private record Generated(Column<?> column, DefaultSource source) {}

    /** What a set and the defaults asked before it say of the columns. */
    private final class Others implements GivenValues {
        private final @Nullable Object[] set;

        private Others(@Nullable Object[] set) {
            this.set = set;
        }

        @Override
        public <T> Optional<T> get(Column<T> column) {
            int position = columns.indexOf(column);
            if (position < 0) {
                return Optional.empty();
            }
            Object value = switch (values.get(position)) {
                case Bind<?> bind -> bind.value();
                case Inline<?> inline -> inline.value();
                case Parameter<?> parameter -> value(parameter);
                default -> null;
            };
            return Optional.ofNullable(column.type().javaType().cast(value));
        }

        private @Nullable Object value(Parameter<?> parameter) {
            int place = names.indexOf(parameter.name());
            return place < 0 ? parameter.fallback().map(Bind::value).orElse(null) : set[place];
        }
    }
}
