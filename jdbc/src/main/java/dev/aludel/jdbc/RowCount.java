package dev.aludel.jdbc;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.regex.Pattern;

/** How many rows a statement changed. */
final class RowCount {
    private static final long UNKNOWN = -1;

    /** JDBC counts 0 for what changes no rows, and SQLite's driver the rows of the statement before. */
    private static final Pattern CHANGE = Pattern.compile(
            "(?:\\s|--[^\\n]*+\\n|/\\*(?:(?!\\*/).)*+\\*/|\\()*+(?:INSERT|UPDATE|DELETE|REPLACE|MERGE|WITH)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private RowCount() {}

    /**
     * Asks for the number of rows.
     *
     * @return the number, -1 if it is unknown or the text is not that of a statement that changes rows
     */
    static long of(Statement statement, String sql) throws SQLException {
        return CHANGE.matcher(sql).lookingAt() ? count(statement) : UNKNOWN;
    }

    /** The counts of the executions of a batch; the driver may know that one went well and not what it changed. */
    static long[] ofBatch(long[] counts, String sql) {
        boolean changes = CHANGE.matcher(sql).lookingAt();
        return Arrays.stream(counts)
                .map(count -> changes && count >= 0 ? count : UNKNOWN)
                .toArray();
    }

    private static long count(Statement statement) throws SQLException {
        try {
            return statement.getLargeUpdateCount();
        } catch (UnsupportedOperationException | SQLFeatureNotSupportedException e) {
            return statement.getUpdateCount();
        }
    }
}
