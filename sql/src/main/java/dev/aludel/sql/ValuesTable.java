package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the program as a from-item: {@code (VALUES (?, ?), (?, ?)) AS prices (item, price)}; begin with
 * {@link Sql#values}.
 *
 * <pre>{@code
 * var prices = values("prices", column("item", BIGINT), column("price", NUMERIC))
 *         .row(1L, new BigDecimal("9.50"))
 *         .row(2L, new BigDecimal("7.25"));
 * select(prices.column("price")).from(prices)
 * }</pre>
 *
 * @param name its name
 * @param specs its columns
 * @param rows its rows, with a value for each column
 */
public record ValuesTable(String name, List<ColumnSpec<?>> specs, List<ValueRow> rows) implements Relation {
    /** Copies the lists, and refuses to have no columns. */
    public ValuesTable {
        Names.check("values", name);
        specs = List.copyOf(specs);
        rows = List.copyOf(rows);
        if (specs.isEmpty()) {
            throw new ArgumentException("The values '" + name + "' need at least one column.");
        }
    }

    /**
     * Adds a row.
     *
     * @param values a value for each column: an object of its class, {@code null}, or an expression
     * @return the values with this row behind the others
     * @throws ArgumentException if there are more or fewer values, or one is not of its column's class
     */
    public ValuesTable row(@Nullable Object... values) {
        if (values.length != specs.size()) {
            throw new ArgumentException("The values '" + name + "' have " + specs.size()
                    + " columns and were given a row of " + values.length + ".");
        }
        List<@Nullable Object> given = Arrays.asList(values);
        List<Column<?>> columns = columns();
        List<Expression<?>> row = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            row.add(Targets.value(columns.get(i), given.get(i)));
        }
        List<ValueRow> more = new ArrayList<>(rows);
        more.add(new ValueRow(row));
        return new ValuesTable(name, specs, more);
    }

    @Override
    public List<Column<?>> columns() {
        return specs.stream().<Column<?>>map(spec -> column(this, spec)).toList();
    }

    static <T> Column<T> column(Relation owner, ColumnSpec<T> spec) {
        return new Column<>(owner, spec.name(), spec.type(), spec.facts());
    }

    @Override
    public ValuesTable mapChildren(Mapper mapper) {
        return new ValuesTable(name, specs, mapper.mapAll(rows));
    }
}
