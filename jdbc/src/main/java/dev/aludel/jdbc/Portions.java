package dev.aludel.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** How a statement's rows come a few at a time. This class is by the book; a database's differences are subclasses. */
class Portions {
    private final Statement statement;

    Portions(Statement statement) {
        this.statement = statement;
    }

    final Statement statement() {
        return statement;
    }

    /** Called before the statement is executed. */
    void begin(int size) throws SQLException {
        statement.setFetchSize(size);
    }

    /** Says how many rows come the next time. */
    void resize(ResultSet rows, int size) throws SQLException {
        rows.setFetchSize(size);
    }

    /**
     * Called in the end, before the statement is closed. Must not throw.
     *
     * @param unread the rows if there are some left, perhaps
     */
    void end(@Nullable ResultSet unread) {}
}
