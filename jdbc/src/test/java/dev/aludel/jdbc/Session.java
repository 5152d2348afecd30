package dev.aludel.jdbc;

import dev.aludel.dialect.Dialects;
import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.driver.Url;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection and a short way to say what it is to do. */
record Session(DriverConnection connection) implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    static Driver driver(String url) {
        Url parsed = Url.parse(url);
        return new JdbcDriverProvider().open(parsed, Dialects.named(parsed.dialect()));
    }

    static Session open(String url) {
        return new Session(driver(url).connect());
    }

    /** A URL of an H2 database in memory that two sessions can share and no other test has. */
    static String sharedH2() {
        return "h2:mem:test_" + COUNT.incrementAndGet();
    }

    /** Reads all rows, each value as it comes. */
    List<List<Object>> rows(String sql, WireValue... binds) {
        return rows(List.of(), sql, binds);
    }

    /** Reads all rows in the given forms. */
    List<List<Object>> rows(List<Wire> columns, String sql, WireValue... binds) {
        try (DriverRows rows = connection.execute(new DriverRequest(sql, Arrays.asList(binds), columns))) {
            List<List<Object>> all = new ArrayList<>();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 0; i < rows.labels().size(); i++) {
                    row.add(rows.value(i, columns.isEmpty() ? Wire.ANY : columns.get(i)));
                }
                all.add(row);
            }
            return all;
        }
    }

    /** Reads the first value of the first row as it comes. */
    Object value(String sql, WireValue... binds) {
        return rows(sql, binds).getFirst().getFirst();
    }

    /** Reads the first value of the first row in a form. */
    Object value(Wire wire, String sql, WireValue... binds) {
        return rows(List.of(wire), sql, binds).getFirst().getFirst();
    }

    /** Executes a statement and tells the number of rows it matched. */
    long count(String sql, WireValue... binds) {
        try (DriverRows rows = connection.execute(new DriverRequest(sql, Arrays.asList(binds), List.of()))) {
            return rows.rowCount();
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
