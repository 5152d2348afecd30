package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promises of the SPI, where no server is needed to see them kept. */
class JdbcConnectionTest {
    private static final String TABLE = "CREATE TABLE t (a INTEGER PRIMARY KEY, b VARCHAR(20))";

    @TempDir
    private Path folder;

    private String url(String database) {
        return database.equals("h2") ? Session.sharedH2() : "sqlite:///" + folder.resolve("test.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "h2"})
    void aStatementAloneCommitsByItselfBeforeAndAfterATransaction(String database) {
        String url = url(database);
        try (Session one = Session.open(url);
                Session other = Session.open(url)) {
            one.count(TABLE);
            one.count("INSERT INTO t VALUES (1, 'a')");
            assertThat(other.rows("SELECT a FROM t")).hasSize(1);

            one.connection().begin();
            one.count("INSERT INTO t VALUES (2, 'b')");
            one.connection().rollback();
            assertThat(other.rows("SELECT a FROM t")).hasSize(1);

            one.connection().begin();
            one.count("INSERT INTO t VALUES (3, 'c')");
            assertThat(other.rows("SELECT a FROM t")).hasSize(1);
            one.connection().commit();
            assertThat(other.rows("SELECT a FROM t")).hasSize(2);

            one.connection().rollback();
            one.count("INSERT INTO t VALUES (4, 'd')");
            assertThat(other.rows("SELECT a FROM t")).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "h2"})
    void anOpenTransactionIsLostWithItsConnection(String database) {
        String url = url(database);
        try (Session other = Session.open(url)) {
            other.count(TABLE);
            Session one = Session.open(url);
            one.connection().begin();
            one.count("INSERT INTO t VALUES (1, 'a')");
            one.close();
            one.close();

            assertThat(other.rows("SELECT a FROM t")).isEmpty();
            assertThat(one.connection().isValid(Duration.ofSeconds(1))).isFalse();
            one.connection().cancel();
            assertThatThrownBy(() -> one.count("SELECT 1"))
                    .isInstanceOfSatisfying(
                            DriverException.class,
                            e -> assertThat(e.connectionLost()).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "h2"})
    void rowsAreCountedWhenAStatementChangesThem(String database) {
        try (Session session = Session.open(url(database))) {
            assertThat(session.count(TABLE)).isEqualTo(-1);
            assertThat(session.count("INSERT INTO t VALUES (1, 'a'), (2, 'b')")).isEqualTo(2);
            assertThat(session.count("CREATE TABLE u (a INTEGER)")).isEqualTo(-1);
            assertThat(session.count("UPDATE t SET b = b")).isEqualTo(2);
            assertThat(session.count("/* why */ -- not\n delete FROM t WHERE a = 7"))
                    .isZero();
            assertThat(session.count("SELECT a FROM t")).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSERT INTO t VALUES (1, 'a'), (2, 'b') RETURNING a", "h2"})
    void aChangeThatReturnsYieldsRows(String insert) {
        boolean h2 = insert.equals("h2");
        String sql = h2 ? "SELECT a FROM FINAL TABLE (INSERT INTO t VALUES (1, 'a'), (2, 'b'))" : insert;
        String url = url(h2 ? "h2" : "sqlite");
        try (Session session = Session.open(url);
                Session other = Session.open(url)) {
            session.count(TABLE);
            try (DriverRows rows = session.connection().execute(new DriverRequest(sql, List.of(), List.of()))) {
                assertThat(rows.returnsRows()).isTrue();
                assertThat(rows.next()).isTrue();
                assertThat(rows.value(0, Wire.INTEGER)).isEqualTo(1);
            }
            assertThat(other.rows("SELECT a FROM t"))
                    .as("committed, though not read to the end")
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "h2"})
    void labelsAreTheServersAndMayRepeat(String database) {
        try (Session session = Session.open(url(database))) {
            var request = new DriverRequest("SELECT 1 AS \"x\", 2 AS \"x\", 3 AS \"Y\"", List.of(), List.of());
            try (DriverRows rows = session.connection().execute(request)) {
                assertThat(rows.labels()).containsExactly("x", "x", "Y");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "h2"})
    void rowsEndForGood(String database) {
        try (Session session = Session.open(url(database))) {
            DriverRows rows =
                    session.connection().execute(new DriverRequest("SELECT 1 WHERE 1 = 0", List.of(), List.of()));
            assertThat(rows.returnsRows()).isTrue();
            assertThat(rows.next()).isFalse();
            assertThat(rows.next()).isFalse();
            rows.close();
            rows.close();
            assertThat(rows.next()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "h2"})
    void rowsOfTwoStatementsAreReadByTurns(String database) {
        try (Session session = Session.open(url(database))) {
            var request = new DriverRequest("SELECT 1 UNION ALL SELECT 2", List.of(), List.of());
            try (DriverRows one = session.connection().execute(request);
                    DriverRows other = session.connection().execute(request)) {
                one.next();
                other.next();
                other.next();
                one.next();
                assertThat(one.value(0, Wire.INTEGER)).isEqualTo(2);
                assertThat(other.value(0, Wire.INTEGER)).isEqualTo(2);
            }
        }
    }

    @Test
    void aStatementWithoutRowsHasNoValues() {
        try (Session session = Session.open("h2:")) {
            DriverRows rows = session.connection().execute(new DriverRequest(TABLE, List.of(), List.of()));
            assertThat(rows.returnsRows()).isFalse();
            assertThat(rows.labels()).isEmpty();
            assertThat(rows.next()).isFalse();
            assertThatThrownBy(() -> rows.value(0, Wire.ANY)).hasMessage("the statement yields no rows");
            rows.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "h2"})
    void anErrorLeavesTheConnectionUsable(String database) {
        try (Session session = Session.open(url(database))) {
            assertThatThrownBy(() -> session.count("SELCT 1", new WireValue(Wire.TEXT, "secret")))
                    .isInstanceOfSatisfying(DriverException.class, e -> {
                        assertThat(e.connectionLost()).isFalse();
                        assertThat(e).hasMessageNotContaining("secret");
                    });
            assertThat(session.connection().isValid(Duration.ofMillis(1))).isTrue();
            assertThat(session.value("SELECT 1")).isEqualTo(1);
        }
    }

    @Test
    void aValueThatIsNotOfTheFormIsADriverException() {
        try (Session session = Session.open("h2:")) {
            assertThatThrownBy(() -> session.value(Wire.INTEGER, "SELECT 'abc'"))
                    .isInstanceOfSatisfying(
                            DriverException.class, e -> assertThat(e.sqlState()).isEqualTo("22018"));
        }
    }
}
