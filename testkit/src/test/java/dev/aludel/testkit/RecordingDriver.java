package dev.aludel.testkit;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.postgresql.PostgresqlDialect;
import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.driver.DriverTraits;
import dev.aludel.driver.TransactionMode;
import dev.aludel.type.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A database that writes down what it is told and answers what it was taught. */
final class RecordingDriver implements Driver, DriverConnection {
    final List<String> log = new ArrayList<>();
    private final Map<String, List<List<Object>>> answers = new HashMap<>();
    private final Map<String, Long> counts = new HashMap<>();
    private String refused = "nothing";
    private boolean open;

    /** From now on the SQL yields these rows. */
    void answer(String sql, List<List<Object>> rows) {
        answers.put(sql, rows);
    }

    /** From now on the SQL changes so many rows. */
    void count(String sql, long rows) {
        counts.put(sql, rows);
    }

    /** From now on the SQL is refused. */
    void refuse(String sql) {
        refused = sql;
    }

    @Override
    public Dialect dialect() {
        return PostgresqlDialect.POSTGRESQL;
    }

    @Override
    public DriverTraits traits() {
        return new DriverTraits(false, false, false);
    }

    @Override
    public DriverConnection connect() {
        log.add("CONNECT");
        return this;
    }

    @Override
    public DriverRows execute(DriverRequest request) {
        log.add(request.sql());
        if (request.sql().equals(refused)) {
            throw new DriverException("refused", "42000", 0, false, null);
        }
        return new Answer(
                request.columns().size(),
                answers.getOrDefault(request.sql(), List.of()),
                counts.getOrDefault(request.sql(), -1L));
    }

    @Override
    public void begin(TransactionMode mode) {
        log.add("BEGIN");
        open = true;
    }

    @Override
    public void commit() {
        log.add("COMMIT");
        open = false;
    }

    @Override
    public void rollback() {
        log.add("ROLLBACK");
        open = false;
    }

    @Override
    public boolean inTransaction() {
        return open;
    }

    @Override
    public boolean isValid(Duration timeout) {
        return true;
    }

    @Override
    public void cancel() {}

    @Override
    public void close() {
        log.add("CLOSE");
    }

    private static final class Answer implements DriverRows {
        private final int width;
        private final List<List<Object>> rows;
        private final long rowCount;
        private int position = -1;

        private Answer(int width, List<List<Object>> rows, long rowCount) {
            this.width = width;
            this.rows = rows;
            this.rowCount = rowCount;
        }

        @Override
        public boolean returnsRows() {
            return rowCount < 0;
        }

        @Override
        public List<String> labels() {
            return Collections.nCopies(width, "column");
        }

        @Override
        public boolean next() {
            position++;
            return position < rows.size();
        }

        @Override
        public Object value(int index, Wire wire) {
            return rows.get(position).get(index);
        }

        @Override
        public long rowCount() {
            return rowCount;
        }

        @Override
        public void close() {}
    }
}
