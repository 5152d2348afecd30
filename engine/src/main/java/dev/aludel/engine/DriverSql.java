package dev.aludel.engine;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.Compiled.ResultShape;
import dev.aludel.dialect.Dialect;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Row;
import dev.aludel.sql.RowLayout;
import dev.aludel.sql.Sql;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SQL that goes to the driver as it is. */
final class DriverSql {
    private static final ResultShape<Row> ROWS =
            new ResultShape<>(Projection.Reported.ROWS, new RowLayout(List.of(), List.of()), List.of());

    private DriverSql() {}

    static Compiled<Row> compiled(Dialect dialect, String sql, @Nullable Object... values) {
        List<WireValue> binds = new ArrayList<>();
        for (Object value : values) {
            binds.add(value == null ? new WireValue(Wire.ANY, null) : wire(dialect, Sql.value(value)));
        }
        return new Compiled<>(sql, binds, List.of(), Optional.of(ROWS));
    }

    private static <T> WireValue wire(Dialect dialect, Bind<T> value) {
        return dialect.types().encode(value.type(), value.value(), dialect.name());
    }
}
