package dev.aludel.testkit;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.Dialect;
import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.sql.Row;
import dev.aludel.sql.Statement;
import dev.aludel.type.Codec;
import dev.aludel.type.Wire;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A driver's connection and a dialect, and nothing between them: statements are compiled, executed and read as an engine
 * would, without one.
 *
 * @param dialect the dialect
 * @param driver the connection
 */
record PlainConnection(Dialect dialect, DriverConnection driver) implements AutoCloseable {
    /**
     * What came of a statement.
     *
     * @param returnsRows whether it yields rows at all
     * @param labels the labels of the rows, as the database has them
     * @param rows the values of the rows
     * @param rowCount how many rows it matched
     */
    record Answer(boolean returnsRows, List<String> labels, List<List<@Nullable Object>> rows, long rowCount) {}

    static PlainConnection open(Driver driver) {
        return new PlainConnection(driver.dialect(), driver.connect());
    }

    /** Executes a statement and reads all its rows. */
    Answer execute(Statement<?> statement) {
        return execute(dialect.compile(statement));
    }

    /** Executes SQL without values and reads all its rows, each value as the driver has it. */
    Answer sql(String sql) {
        try (DriverRows rows = driver.execute(new DriverRequest(sql, List.of(), List.of()))) {
            List<List<@Nullable Object>> all = new ArrayList<>();
            while (rows.next()) {
                List<@Nullable Object> values = new ArrayList<>();
                for (int i = 0; i < rows.labels().size(); i++) {
                    values.add(rows.value(i, Wire.ANY));
                }
                all.add(values);
            }
            return new Answer(rows.returnsRows(), rows.labels(), all, rows.rowCount());
        }
    }

    private <R> Answer execute(Compiled<R> compiled) {
        List<Wire> wires = compiled.result()
                .map(shape -> shape.codecs().stream().map(Codec::wire).toList())
                .orElse(List.of());
        try (DriverRows rows = driver.execute(new DriverRequest(compiled.sql(), compiled.binds(), wires))) {
            List<List<@Nullable Object>> all = new ArrayList<>();
            compiled.result().map(known -> known.reported(rows.labels())).ifPresent(shape -> {
                while (rows.next()) {
                    all.add(values(shape.projection().map(shape.layout(), decoded(rows, shape.codecs()))));
                }
            });
            return new Answer(rows.returnsRows(), rows.labels(), all, rows.rowCount());
        }
    }

    private static @Nullable Object[] decoded(DriverRows rows, List<Codec<?>> codecs) {
        @Nullable Object[] values = new @Nullable Object[codecs.size()];
        for (int i = 0; i < values.length; i++) {
            Codec<?> codec = codecs.get(i);
            values[i] = codec.decode(rows.value(i, codec.wire()));
        }
        return values;
    }

    private static List<@Nullable Object> values(@Nullable Object result) {
        List<@Nullable Object> values = new ArrayList<>();
        if (result instanceof Row row) {
            for (int i = 0; i < row.size(); i++) {
                values.add(row.get(i));
            }
        } else {
            values.add(result);
        }
        return values;
    }

    @Override
    public void close() {
        driver.close();
    }
}
