package dev.aludel.engine;

import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.engine.EngineOptions.listener;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.NAMES_SQL;
import static dev.aludel.engine.Users.ROWS;
import static dev.aludel.engine.Users.ROWS_SQL;
import static dev.aludel.engine.Users.failing;
import static dev.aludel.engine.Users.gone;
import static dev.aludel.engine.Users.refused;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.DriverException;
import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.DataException;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.OperationalException;
import dev.aludel.error.ResultClosedException;
import dev.aludel.sql.Row;
import dev.aludel.type.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a stream ends before its last row, and what else is possible meanwhile. */
class StreamEndTest {
    private static final String KEY = "123e4567-e89b-12d3-a456-426614174000";

    private final List<String> told = new ArrayList<>();
    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING, listener(new EngineListener() {
        @Override
        public void beforeExecute(Execution execution) {
            told.add("before " + execution.sql());
        }

        @Override
        public void afterExecute(Execution execution, Duration elapsed) {
            told.add("after " + execution.sql());
        }

        @Override
        public void onError(Execution execution, RuntimeException error) {
            told.add("error " + error.getClass().getSimpleName());
        }

        @Override
        public void onStreamEnd(Execution execution, long rows, Duration elapsed) {
            assertThat(elapsed).isPositive();
            told.add("end of " + execution.sql() + " after " + rows);
        }
    }));
    private final Connection connection = engine.connect();

    @Test
    void listenersAreToldOfBeginAndEnd() {
        try (RowStream<String> stream = connection.stream(NAMES)) {
            assertThat(told).containsExactly("before " + NAMES_SQL, "after " + NAMES_SQL);
            assertThat(stream).hasSize(2);
            assertThat(told).hasSize(3).endsWith("end of " + NAMES_SQL + " after 2");
        }
        assertThat(told).hasSize(3);
        try (RowStream<String> stream = connection.stream(NAMES)) {
            assertThat(stream.many(1)).hasSize(1);
        }
        assertThat(told).hasSize(6).endsWith("end of " + NAMES_SQL + " after 1");
    }

    @Test
    void nothingElseIsExecutedMeanwhile() {
        try (RowStream<String> stream = connection.stream(NAMES)) {
            assertThatThrownBy(() -> connection.execute(INSERT))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContainingAll("A stream is open", "read the stream to its end", NAMES_SQL);
            assertThatThrownBy(() -> connection.stream(ROWS)).isInstanceOf(InvalidRequestException.class);
            assertThatThrownBy(connection::beginNested).isInstanceOf(InvalidRequestException.class);
            assertThat(stream).hasSize(2);
            assertThat(connection.execute(INSERT).rowCount()).isEqualTo(1);
        }
        assertThat(driver.calls()).doesNotContain("1 execute " + ROWS_SQL);
        assertThat(told).filteredOn(what -> what.contains("INSERT")).hasSize(2);
    }

    @Test
    void endsWithItsTransaction() {
        for (Runnable end : List.<Runnable>of(connection::commit, connection::rollback)) {
            Iterator<String> rows = connection.stream(NAMES).iterator();
            assertThat(rows.next()).isEqualTo("Dan");
            end.run();

            assertThat(driver.openRows()).isZero();
            assertThatThrownBy(rows::hasNext)
                    .isInstanceOf(ResultClosedException.class)
                    .hasMessageContainingAll("The transaction in which this stream was opened has ended", "read the");
        }
        assertThat(driver.calls()).containsSubsequence("1 close rows", "1 commit", "1 close rows", "1 rollback");
    }

    @Test
    void endsWithItsSavepoint() {
        for (int i = 1; i <= 2; i++) {
            Transaction savepoint = connection.beginNested();
            RowStream<String> stream = connection.stream(NAMES);
            if (i == 1) {
                savepoint.rollback();
            } else {
                savepoint.commit();
            }
            assertThatThrownBy(() -> stream.many(1)).hasMessageContaining("The savepoint in which this stream");
            stream.close();
        }
        assertThat(connection.all(NAMES)).hasSize(2);
    }

    @Test
    void endsWithItsConnection() {
        RowStream<String> stream = connection.stream(NAMES);
        connection.close();

        assertThat(driver.openRows()).isZero();
        assertThatThrownBy(() -> stream.many(1))
                .isInstanceOf(ConnectionClosedException.class)
                .hasMessageContaining("This connection is closed");
        assertThat(engine.poolStatus().idle()).isEqualTo(1);
        assertThat(engine.poolStatus().inUse()).isZero();
        stream.close();
    }

    @Test
    void endsWhenTheConnectionIsCancelled() {
        RowStream<String> stream = connection.stream(NAMES);
        connection.cancel();

        assertThatThrownBy(() -> stream.many(1))
                .isInstanceOf(ConnectionClosedException.class)
                .hasMessageContaining("was cancelled");
        assertThat(driver.openRows()).isZero();
        connection.close();
        assertThat(driver.open()).isZero();
    }

    @Test
    void anErrorOnTheWayIsTranslatedAndEndsIt() {
        driver.once("next", () -> {}).once("next", failing(refused("40001")));
        RowStream<String> stream = connection.stream(NAMES);
        assertThat(stream.many(1)).containsExactly("Dan");

        assertThatThrownBy(() -> stream.many(1))
                .isInstanceOf(OperationalException.class)
                .hasMessageContainingAll("the server says no", NAMES_SQL);
        assertThat(told).endsWith("error OperationalException", "end of " + NAMES_SQL + " after 1");
        assertThat(driver.openRows()).isZero();
        assertThatThrownBy(() -> stream.many(1))
                .isInstanceOf(ResultClosedException.class)
                .hasMessageContaining("Reading this stream has failed");
    }

    @Test
    void aLostConnectionOnTheWayIsNotPooled() {
        driver.once("next", failing(gone()));
        RowStream<String> stream = connection.stream(NAMES);
        assertThatThrownBy(() -> stream.many(1)).isInstanceOf(OperationalException.class);
        connection.close();

        assertThat(driver.calls()).endsWith("1 close rows", "1 close");
        assertThat(engine.poolStatus().idle()).isEqualTo(0);
        assertThat(engine.poolStatus().inUse()).isZero();
    }

    @Test
    void aValueThatCannotBeReadNamesColumnAndRow() {
        var keys = table("keys", column("secret", Types.UUID));
        var maria = new FakeDriver(MARIADB)
                .answer(
                        "SELECT `keys`.secret FROM `keys`",
                        FakeAnswer.columns("secret").row(KEY).row("nonsense").row(KEY));
        try (Connection reader = Engines.create(maria, BLOCKING).connect();
                RowStream<UUID> stream =
                        reader.stream(select(keys.column("secret", UUID.class)).from(keys), FetchSize.yieldPer(10))) {
            assertThat(stream.portion()).containsExactly(UUID.fromString(KEY));
            assertThat(stream.hasEnded()).isFalse();
            assertThatThrownBy(stream::portion)
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("Row 2 cannot be read. The column 'secret' holds a value that is not UUID");
            assertThatThrownBy(stream::portion).hasMessageContaining("Reading this stream has failed");
        }
        assertThat(maria.openRows()).isZero();
    }

    @Test
    void aValueThatTheDriverCannotReadNamesColumnAndRow() {
        driver.always("value", () -> {
            throw new DriverException("a number of more than 32 bits", "22003", 0, false, null);
        });
        assertThatThrownBy(() -> connection.all(NAMES))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("a number of more than 32 bits (column 'name', row 1)");
        try (RowStream<String> stream = connection.stream(NAMES)) {
            assertThat(stream.skip(1)).isEqualTo(1);
            assertThatThrownBy(() -> stream.many(1)).hasMessageContaining("(column 'name', row 2)");
        }
    }

    @Test
    void aListenerThatThrowsLeavesNothingOpen() {
        var failure = new IllegalStateException("listener");
        var watched = Engines.create(driver, BLOCKING, listener(new EngineListener() {
            @Override
            public void onStreamEnd(Execution execution, long rows, Duration elapsed) {
                throw failure;
            }
        }));
        assertThatThrownBy(() -> watched.stream(NAMES).close()).isSameAs(failure);
        assertThat(driver.openRows()).isZero();
        assertThat(watched.poolStatus().inUse()).isZero();
    }

    @Test
    void aStatementWithoutRowsIsNotSent() {
        assertThatThrownBy(() -> connection.stream(INSERT))
                .isInstanceOf(ResultClosedException.class)
                .hasMessageContaining("yields no rows to stream");
        assertThatThrownBy(() -> engine.stream(INSERT)).isInstanceOf(ResultClosedException.class);
        assertThat(driver.calls()).doesNotContain("1 execute " + INSERT_SQL, "2 execute " + INSERT_SQL);
        assertThat(engine.poolStatus().inUse()).isEqualTo(1);
    }

    @Test
    void aTextThatYieldsNoRowsIsRefusedToo() {
        driver.answer("VACUUM", FakeAnswer.count(-1));
        assertThatThrownBy(() -> connection.stream(text("VACUUM"))).isInstanceOf(ResultClosedException.class);
        assertThat(driver.openRows()).isZero();
        assertThat(connection.all(NAMES)).hasSize(2);
    }

    @Test
    void aDriverWithoutCursorsIsRefusedWhereAskedFor() {
        driver.withoutCursors();
        assertThatThrownBy(() -> connection.stream(NAMES, FetchSize.growing().orRefused()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContainingAll("all rows at once", "limit(…)");
        try (RowStream<String> stream = connection.stream(NAMES)) {
            assertThat(stream).hasSize(2);
        }
    }

    @Test
    void anEngineTakesAConnectionAndGivesItBackAtTheLastRow() {
        connection.close();
        RowStream<Row> stream = engine.stream(ROWS);
        assertThat(engine.poolStatus().inUse()).isEqualTo(1);
        assertThat(stream).hasSize(2);
        assertThat(engine.poolStatus().inUse()).isZero();
        stream.close();

        assertThat(driver.calls()).endsWith("1 close rows", "1 commit", "1 rollback");
    }

    @Test
    void anEngineRollsBackWhatIsNotReadToItsEnd() {
        connection.close();
        engine.stream(ROWS, FetchSize.yieldPer(1)).close();
        assertThat(driver.calls()).endsWith("1 close rows", "1 rollback", "1 rollback");
        driver.once("next", failing(refused("57014")));
        assertThatThrownBy(() -> engine.stream(ROWS).many(1)).isInstanceOf(OperationalException.class);

        assertThat(driver.calls())
                .endsWith("1 close rows", "1 rollback", "1 rollback")
                .doesNotContain("1 commit");
        assertThat(engine.poolStatus().idle()).isEqualTo(1);
        assertThat(engine.poolStatus().inUse()).isZero();
    }

    @Test
    void aCommitThatFailsAtTheLastRowIsTold() {
        driver.once("commit", failing(refused("23505")));
        assertThatThrownBy(() -> engine.stream(ROWS).many(3)).isInstanceOf(IntegrityException.class);
        assertThat(engine.poolStatus().inUse()).isEqualTo(1);
    }
}
