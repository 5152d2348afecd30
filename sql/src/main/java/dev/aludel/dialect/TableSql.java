package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnName;
import dev.aludel.sql.ColumnSpec;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FunctionTable;
import dev.aludel.sql.GroupingSets;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.RawSql;
import dev.aludel.sql.TableSample;
import dev.aludel.sql.TryCast;
import dev.aludel.sql.ValueRow;
import dev.aludel.sql.ValuesTable;
import java.math.BigDecimal;
import java.util.List;

/**
 * The layer of the compiler that writes from-items made of values and functions, groups in several ways, and what nothing
 * is known of. A dialect overrides the methods it spells differently.
 */
abstract class TableSql extends ClauseSql {
    TableSql(Dialect dialect) {
        super(dialect);
    }

    /**
     * Writes rows of the program: {@code (VALUES (?, ?), (?, ?)) AS prices (item, price)}.
     *
     * @param values the rows
     */
    protected void valuesTable(ValuesTable values) {
        sql("(VALUES ");
        typedRows(values, "(");
        sql(") AS ").name(values.name()).sql(" (");
        names(values.specs().stream().map(ColumnSpec::name).toList());
        sql(")");
    }

    /**
     * Writes the rows; the values of the first are converted to the types of their columns, which those below take over.
     *
     * @param values the rows
     * @param open what stands before the values of a row
     */
    protected final void typedRows(ValuesTable values, String open) {
        List<ValueRow> rows = rows(values);
        String separator = "";
        for (int i = 0; i < rows.size(); i++) {
            sql(separator)
                    .sql(open)
                    .nodes(i == 0 ? typed(rows.get(i).values()) : rows.get(i).values(), ", ");
            sql(")");
            separator = ", ";
        }
    }

    private static List<Expression<?>> typed(List<Expression<?>> row) {
        return row.stream()
                .<Expression<?>>map(value -> value instanceof Bind<?> bind ? new Cast<>(bind, bind.type()) : value)
                .toList();
    }

    /**
     * Writes the rows as they are.
     *
     * @param values the rows
     * @param open what stands before the values of a row
     */
    protected final void plainRows(ValuesTable values, String open) {
        String separator = "";
        for (ValueRow row : rows(values)) {
            sql(separator).sql(open).nodes(row.values(), ", ").sql(")");
            separator = ", ";
        }
    }

    /**
     * Returns the rows, of which there has to be one.
     *
     * @param values the rows
     * @return one row or more
     */
    protected final List<ValueRow> rows(ValuesTable values) {
        if (values.rows().isEmpty()) {
            throw new CompileException(
                    "the values '" + values.name() + "' without a row", dialect(), "add one with row(…)");
        }
        return values.rows();
    }

    /**
     * Writes the rows a function yields: {@code generate_series(?, ?) AS numbers (value)}.
     *
     * @param table the function and the columns
     */
    protected void functionTable(FunctionTable table) {
        require(Feature.TABLE_FUNCTION);
        node(table.call());
        if (table.ordinality().isPresent()) {
            require(Feature.ORDINALITY);
            sql(" WITH ORDINALITY");
        }
        sql(" AS ").name(table.name()).sql(" (");
        if (table.typed()) {
            typedNames(table.columns());
        } else {
            names(table.columns().stream().map(Column::name).toList());
        }
        sql(")");
    }

    private void typedNames(List<Column<?>> columns) {
        require(Feature.TYPED_COLUMNS);
        String separator = "";
        for (Column<?> column : columns) {
            sql(separator).name(column.name()).sql(" ");
            sql(target().types().spelling(column.type(), dialect()));
            separator = ", ";
        }
    }

    /**
     * Writes the whole numbers from one to another as a query that counts.
     *
     * @param table a call of generate_series
     */
    protected final void counted(FunctionTable table) {
        List<Expression<?>> arguments = table.call().arguments();
        String column = table.columns().getFirst().name();
        long step = arguments.size() == 3 && arguments.get(2) instanceof Inline<?>(var type, Long given) ? given : 1;
        sql("(WITH RECURSIVE ").name(table.name()).sql(" (").name(column).sql(") AS (SELECT ");
        node(arguments.getFirst()).sql(" UNION ALL SELECT ").name(column).sql(step < 0 ? " - " : " + ");
        sql(Long.toString(Math.absExact(step))).sql(" FROM ");
        within(table, step < 0 ? " > " : " < ");
        sql(") SELECT ").name(column).sql(" FROM ");
        within(table, step < 0 ? " >= " : " <= ");
        sql(") AS ").name(table.name());
    }

    private void within(FunctionTable table, String comparison) {
        name(table.name())
                .sql(" WHERE ")
                .name(table.columns().getFirst().name())
                .sql(comparison);
        operand(table.call().arguments().get(1), Precedence.COMPARISON);
    }

    /**
     * Says whether a from-item counts whole numbers from one to another.
     *
     * @param table the from-item
     * @return whether it is a call of generate_series whose steps are known
     */
    protected final boolean isSeries(FunctionTable table) {
        return table.call().name().equals("generate_series")
                && (table.call().arguments().size() == 2
                        || (table.call().arguments().size() == 3
                                && table.call().arguments().getLast() instanceof Inline<?>))
                && table.ordinality().isEmpty();
    }

    /**
     * Writes some rows by chance: {@code users TABLESAMPLE BERNOULLI (10) REPEATABLE (7)}.
     *
     * @param sample the sample
     */
    protected void tableSample(TableSample sample) {
        require(Feature.TABLE_SAMPLE);
        node(sample.relation()).sql(" TABLESAMPLE ").sql(sample.method().name()).sql(" (");
        sql(BigDecimal.valueOf(sample.percent()).stripTrailingZeros().toPlainString())
                .sql(")");
        sample.seed()
                .ifPresent(seed -> sql(" REPEATABLE (").sql(seed.toString()).sql(")"));
    }

    /**
     * Writes several ways to group: {@code ROLLUP (a, b)}.
     *
     * @param sets the ways
     */
    protected void groupingSets(GroupingSets sets) {
        require(sets.kind() == GroupingSets.Kind.ROLLUP ? Feature.ROLLUP : Feature.GROUPING_SETS);
        switch (sets.kind()) {
            case ROLLUP -> sql("ROLLUP ").nodes(sets.sets(), ", ");
            case CUBE -> sql("CUBE ").nodes(sets.sets(), ", ");
            case SETS -> sql("GROUPING SETS (").nodes(sets.sets(), ", ").sql(")");
        }
    }

    /**
     * Writes a column of which only the name is known.
     *
     * @param column the name
     */
    protected void columnName(ColumnName<?> column) {
        String separator = "";
        for (String part : column.path()) {
            sql(separator).name(part);
            separator = ".";
        }
    }

    /**
     * Writes SQL of the program's own.
     *
     * @param raw the SQL
     */
    protected void rawSql(RawSql<?> raw) {
        sql(raw.sql());
    }

    /**
     * Writes a conversion that may fail: {@code TRY_CAST(? AS INTEGER)}.
     *
     * @param cast the conversion
     */
    protected void tryCast(TryCast<?> cast) {
        require(Feature.TRY_CAST);
        sql("TRY_CAST(").node(cast.operand()).sql(" AS ");
        sql(castType(new Cast<>(cast.operand(), cast.type()))).sql(")");
    }
}
