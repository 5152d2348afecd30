package dev.aludel.jdbc;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A JDBC driver that takes URLs with a beginning, knows some parameters, and never connects. */
final class FakeJdbcDriver implements Driver {
    private final String beginning;
    private final List<String> known;
    private final @Nullable SQLException refusal;

    /** What {@link #connect} was asked for. */
    final List<String> calls = new ArrayList<>();

    FakeJdbcDriver(String beginning, @Nullable SQLException refusal, String... known) {
        this.beginning = beginning;
        this.known = List.of(known);
        this.refusal = refusal;
    }

    static DriverSearch search(FakeJdbcDriver... drivers) {
        return new DriverSearch(() -> List.of(drivers));
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        calls.add(url + " " + new TreeMap<>(info));
        info.clear();
        if (refusal != null) {
            throw refusal;
        }
        return null;
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        if (url.contains("unspeakable")) {
            throw new SQLException("cannot even look at it");
        }
        return url.startsWith(beginning);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        if (known.contains("unsayable")) {
            throw new SQLException("does not say");
        }
        return known.stream().map(name -> new DriverPropertyInfo(name, null)).toArray(DriverPropertyInfo[]::new);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
