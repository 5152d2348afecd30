package dev.aludel.jdbc;

import dev.aludel.driver.DriverRows;
import dev.aludel.type.Wire;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one statement, which is open as long as they are. */
final class JdbcRows implements DriverRows {
    private static final String CANNOT_CAST = "22018";

    private final JdbcConnection connection;
    private final Product product;
    private final Statement statement;
    private final Quiet.Attempt cancel;
    private final ResultSet rows;
    private final ResultSetMetaData columns;
    private final List<String> labels;
    private final @Nullable Wire[] natural;
    private boolean ended;

    JdbcRows(JdbcConnection connection, Product product, Statement statement) throws SQLException {
        this.connection = connection;
        this.product = product;
        this.statement = statement;
        this.cancel = statement::cancel;
        this.rows = statement.getResultSet();
        this.columns = rows.getMetaData();
        this.labels = labels(columns);
        this.natural = new @Nullable Wire[labels.size()];
    }

    private static List<String> labels(ResultSetMetaData columns) throws SQLException {
        int count = columns.getColumnCount();
        List<String> labels = new ArrayList<>(count);
        for (int column = 1; column <= count; column++) {
            labels.add(columns.getColumnLabel(column));
        }
        return List.copyOf(labels);
    }

    @Override
    public boolean returnsRows() {
        return true;
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public boolean next() {
        if (ended) {
            return false;
        }
        connection.running(cancel);
        try {
            ended = !rows.next();
            return !ended;
        } catch (SQLException e) {
            throw connection.exception(e);
        } finally {
            connection.running(null);
        }
    }

    @Override
    public @Nullable Object value(int index, Wire wire) {
        int column = index + 1;
        try {
            return product.read(rows, column, wire == Wire.ANY ? natural(column) : wire);
        } catch (SQLException e) {
            throw connection.exception(e);
        } catch (ClassCastException | IllegalArgumentException | DateTimeException e) {
            throw connection.exception(
                    new SQLDataException("the JDBC driver cannot read the value as " + wire, CANNOT_CAST, e));
        }
    }

    private Wire natural(int column) throws SQLException {
        Wire known = natural[column - 1];
        if (known != null) {
            return known;
        }
        Wire found = product.natural(columns, column);
        natural[column - 1] = found;
        return found;
    }

    /** What the driver has of them. */
    ResultSet resultSet() {
        return rows;
    }

    /** Whether the last row has been passed. */
    boolean ended() {
        return ended;
    }

    /** JDBC does not count the rows of a statement that yields some. */
    @Override
    public long rowCount() {
        return -1;
    }

    @Override
    public void close() {
        ended = true;
        Quiet.close(statement);
    }
}
