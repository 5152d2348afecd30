package dev.aludel.dialect;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnSpec;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FunctionTable;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Node;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Select;
import dev.aludel.sql.Sql;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An insert whose rows come as an array for each parameter, so that its text is the same for any number of them:
 * {@code INSERT INTO users (id, name) SELECT p.id, p.name FROM unnest(CAST(? AS BIGINT[]), CAST(? AS TEXT[])) WITH ORDINALITY
 * AS p (id, name, n) ORDER BY p.n}. Rows are numbered by the database in that order.
 *
 * <p>Values travel as they do alone, and the arrays have the type in which they travel: an array of {@code VARCHAR(4)} would
 * cut off what is too long, where the column refuses it.
 */
final class ArrayInsert {
    private final Dialect dialect;
    private final List<Array<?>> arrays = new ArrayList<>();
    private final Compiled<?> compiled;

    ArrayInsert(Dialect dialect, Insert insert, List<ParameterSlot> slots, BatchCompiler.Yielding yielding) {
        this.dialect = dialect;
        Map<String, SqlType<?>> elements = new LinkedHashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            ParameterSlot slot = slots.get(i);
            if (!elements.containsKey(slot.name())) {
                SqlType<?> element =
                        element(dialect.types().codec(slot.type().orElseThrow()).wire());
                elements.put(slot.name(), element);
                arrays.add(array(i, element));
            }
        }
        this.compiled = dialect.compile(yielding.of(selecting(insert, elements)));
    }

    private static <T> Array<T> array(int place, SqlType<T> element) {
        return new Array<>(place, Types.array(element));
    }

    private static SqlType<?> element(Wire wire) {
        return switch (wire) {
            case BOOLEAN -> Types.BOOLEAN;
            case INTEGER -> Types.INTEGER;
            case BIGINT -> Types.BIGINT;
            case DOUBLE -> Types.DOUBLE;
            case DECIMAL -> Types.NUMERIC;
            case TEXT -> Types.TEXT;
            case BYTES -> Types.BYTES;
            case DATE -> Types.DATE;
            case TIME -> Types.TIME;
            case TIMESTAMP -> Types.TIMESTAMP;
            case TIMESTAMP_TZ -> Types.TIMESTAMP_TZ;
            case UUID -> Types.UUID;
            case ARRAY, ANY -> throw new IllegalArgumentException("no array of " + wire);
        };
    }

    private Insert selecting(Insert insert, Map<String, SqlType<?>> elements) {
        List<ColumnSpec<?>> specs = new ArrayList<>();
        List<Expression<?>> arguments = new ArrayList<>();
        elements.forEach((name, element) -> {
            specs.add(ColumnSpec.of(name, element));
            arguments.add(parameter(name, element));
        });
        String number = "n";
        while (elements.containsKey(number)) {
            number += "_";
        }
        FunctionTable rows = Sql.function("unnest", Types.BIGINT, arguments.toArray(Expression<?>[]::new))
                .asTable("p", specs.toArray(ColumnSpec<?>[]::new))
                .withOrdinality(number);
        Map<String, Column<?>> columns = new LinkedHashMap<>();
        rows.columns().forEach(column -> columns.put(column.name(), column));
        List<Expression<?>> values = new ArrayList<>();
        insert.rows().getFirst().values().forEach(value -> values.add((Expression<?>) arrived(value, columns)));
        Select<?> select = Sql.select(new Projection.Values(values))
                .from(rows)
                .orderBy(rows.columns().getLast());
        return new Insert(insert.table(), insert.columns(), List.of(), Optional.of(select), insert.conflict());
    }

    private static <T> Parameter<List<T>> parameter(String name, SqlType<T> element) {
        return new Parameter<>(name, Types.array(element), Optional.empty());
    }

    /** A value that is the same for all rows loses its type in a query, unless it is said. */
    private Node arrived(Node value, Map<String, Column<?>> columns) {
        if (value instanceof Bind<?> bind) {
            return cast(bind);
        }
        return value.rewrite(node -> node instanceof Parameter<?> parameter ? sent(parameter, columns) : node);
    }

    private <T> Cast<?> cast(Bind<T> bind) {
        return new Cast<>(bind, element(dialect.types().codec(bind.type()).wire()));
    }

    private <T> Expression<T> sent(Parameter<T> parameter, Map<String, Column<?>> columns) {
        Column<?> column = columns.get(parameter.name());
        if (column == null) {
            throw new IllegalArgumentException("no array for " + parameter.name());
        }
        return new Sent<>(column, parameter.type(), dialect.types().around(parameter.type()));
    }

    BatchPage page(SetEncoder encoder, int first, int sets) {
        List<WireValue> values = new ArrayList<>(compiled.binds());
        for (int i = 0; i < compiled.slots().size(); i++) {
            values.set(compiled.slots().get(i).position(), arrays.get(i).values(dialect, encoder, first, sets));
        }
        return new BatchPage(compiled.sql(), List.of(values), first, sets, true);
    }

    /** The array of the parameter that has this place among those of one row. */
    private record Array<T>(int place, SqlType<List<T>> type) {
        @SuppressWarnings("unchecked") // the class of the elements is that of their wire
        WireValue values(Dialect dialect, SetEncoder encoder, int first, int sets) {
            List<T> elements = (List<T>) encoder.column(place, first, sets);
            return dialect.types().encode(type, elements, dialect.name());
        }
    }
}
