package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows a function yields as a from-item: {@code generate_series(?, ?) AS numbers (value)}; see
 * {@link FunctionCall#asTable}.
 *
 * @param call the call, whose arguments may be columns of the from-items to its left
 * @param name its name
 * @param specs its columns
 * @param typed whether the types of the columns are said, for a function that leaves them open
 * @param ordinality the name of a further column that numbers the rows
 */
public record FunctionTable(
        FunctionCall<?> call, String name, List<ColumnSpec<?>> specs, boolean typed, Optional<String> ordinality)
        implements Relation {
    /** Copies the list, and refuses to have no columns. */
    public FunctionTable {
        Names.check("a table function", name);
        specs = List.copyOf(specs);
        if (specs.isEmpty()) {
            throw new ArgumentException("The table function '" + name + "' needs at least one column.");
        }
    }

    /**
     * Numbers the rows, from 1 on: {@code … WITH ORDINALITY AS numbers (value, place)}.
     *
     * @param column the name of the column with the number, a {@code BIGINT}
     * @return the from-item with this column behind the others
     */
    public FunctionTable withOrdinality(String column) {
        return new FunctionTable(call, name, specs, typed, Optional.of(column));
    }

    /**
     * Says the types of the columns, for a function that leaves them open:
     * {@code json_to_recordset(?) AS r (id BIGINT, name TEXT)}.
     *
     * @return the from-item
     */
    public FunctionTable withTypes() {
        return new FunctionTable(call, name, specs, true, ordinality);
    }

    @Override
    public List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>();
        specs.forEach(spec -> columns.add(ValuesTable.column(this, spec)));
        ordinality.ifPresent(place -> columns.add(new Column<>(this, place, Types.BIGINT, ColumnFacts.PLAIN)));
        return columns;
    }

    @Override
    public FunctionTable mapChildren(Mapper mapper) {
        return new FunctionTable(mapper.map(call), name, specs, typed, ordinality);
    }
}
