package dev.aludel.reflect;

import dev.aludel.schema.Verbatim;
import dev.aludel.sql.CustomStatement;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Row;
import dev.aludel.sql.SqlOut;
import dev.aludel.type.Types;
import java.util.List;
import java.util.Optional;

/**
 * The query of a view, as the database spells it.
 *
 * @param sql the query
 * @param columns the names of what it yields
 */
record ViewText(String sql, List<String> columns) implements CustomStatement<Row> {
    ViewText {
        columns = List.copyOf(columns);
    }

    @Override
    public void write(SqlOut out) {
        out.sql(sql);
    }

    @Override
    public Optional<Projection<Row>> projection() {
        return Optional.of(new Projection.Values(columns.stream()
                .<Expression<?>>map(column -> new Verbatim<>(Types.TEXT, column).as(column))
                .toList()));
    }

    @Override
    public ViewText mapChildren(Mapper mapper) {
        return this;
    }
}
