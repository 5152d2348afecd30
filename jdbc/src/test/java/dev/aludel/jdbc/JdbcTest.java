package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.h2.H2Dialect;
import dev.aludel.dialect.sqlite.SqliteDialect;
import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.driver.DriverTraits;
import dev.aludel.error.ArgumentException;
import dev.aludel.type.Wire;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drivers over a data source. */
class JdbcTest {
    private final String jdbcUrl = "jdbc:" + Session.sharedH2() + ";DB_CLOSE_DELAY=-1";
    private final FakeDataSource source = new FakeDataSource(jdbcUrl);
    private final Driver driver = Jdbc.driver(source, H2Dialect.H2);

    @BeforeEach
    void createTable() {
        try (Session session = new Session(driver.connect())) {
            session.count("CREATE TABLE t (a INTEGER)");
        }
        source.calls.clear();
    }

    @Test
    void theDataSourceIsThePool() {
        assertThat(driver.traits()).isEqualTo(new DriverTraits(false, true, false));
        assertThat(Jdbc.driver(source, SqliteDialect.SQLITE).traits()).isEqualTo(new DriverTraits(true, true, false));
        assertThat(driver.dialect()).isSameAs(H2Dialect.H2);
        driver.close();
        assertThat(source.calls).isEmpty();
    }

    @Test
    void theDialectIsAskedFor() {
        assertThat(Jdbc.driver(source).dialect()).isSameAs(H2Dialect.H2);
        assertThat(source.calls)
                .contains("getConnection", "getDatabaseProductName")
                .endsWith("close");
    }

    @Test
    void aDatabaseWithoutADialectIsNamed() {
        source.with("getDatabaseProductName", () -> "Oracle");
        assertThatThrownBy(() -> Jdbc.driver(source))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("no dialect 'oracle'");
    }

    @Test
    void aDataSourceWithoutConnectionsIsADriverException() {
        source.with("getConnection", () -> {
            throw new SQLException("none left", "08001", 7);
        });
        assertThatThrownBy(() -> Jdbc.driver(source)).isInstanceOf(DriverException.class);
        assertThatThrownBy(driver::connect).isInstanceOfSatisfying(DriverException.class, e -> {
            assertThat(e).hasMessage("none left");
            assertThat(e.sqlState()).isEqualTo("08001");
            assertThat(e.vendorCode()).isEqualTo(7);
            assertThat(e.connectionLost()).isTrue();
        });
    }

    @Test
    void autocommitIsPutOnBeforeTheFirstUse() throws SQLException {
        Connection prepared = DriverManager.getConnection(jdbcUrl);
        prepared.setAutoCommit(false);
        source.with("getConnection", () -> prepared);
        try (Session session = new Session(driver.connect())) {
            session.count("INSERT INTO t VALUES (1)");
            assertThat(prepared.getAutoCommit()).isTrue();
        }
    }

    @Test
    void aConnectionThatCannotBePreparedIsGivenBack() {
        source.with("getAutoCommit", () -> {
            throw new SQLException("broken");
        });
        assertThatThrownBy(driver::connect).isInstanceOf(DriverException.class).hasMessage("broken");
        assertThat(source.calls).endsWith("close");
    }

    @Test
    void anOpenTransactionIsRolledBackBeforeItIsGivenBack() {
        Session session = new Session(driver.connect());
        session.connection().begin();
        session.count("INSERT INTO t VALUES (1)");
        session.close();
        assertThat(source.calls).endsWith("rollback", "setAutoCommit", "close");
        assertThat(source.calls).doesNotContain("abort");
    }

    @Test
    void aConnectionWithoutATransactionIsGivenBackAsItIs() {
        Session session = new Session(driver.connect());
        session.connection().rollback();
        session.close();
        assertThat(source.calls).containsExactly("getConnection", "getAutoCommit", "close");
    }

    @Test
    void aConnectionIsGivenBackOnce() {
        Session session = new Session(driver.connect());
        session.close();
        session.close();
        assertThat(source.calls).containsOnlyOnce("close");
    }

    @Test
    void aStatementWithoutRowsIsClosedAtOnce() {
        try (Session session = new Session(driver.connect())) {
            var request = new DriverRequest("INSERT INTO t VALUES (1)", List.of(), List.of());
            DriverRows rows = session.connection().execute(request);
            assertThat(source.calls).endsWith("execute", "getLargeUpdateCount", "close");
            assertThat(rows.rowCount()).isEqualTo(1);
        }
    }

    @Test
    void aConnectionThatWasCancelledIsNotReused() {
        Session session = new Session(driver.connect());
        source.with("execute", () -> {
            session.connection().cancel();
            return false;
        });
        session.connection().begin();
        session.count("CREATE TABLE u (a INTEGER)");
        session.close();
        assertThat(source.calls).containsSubsequence("execute", "cancel", "abort", "rollback", "close");
    }

    @Test
    void whatCannotBeEndedProperlyIsDropped() {
        Session session = new Session(driver.connect());
        session.connection().begin();
        for (String method : new String[] {"rollback", "isValid", "close"}) {
            source.with(method, () -> {
                throw new SQLException("broken");
            });
        }
        assertThat(session.connection().isValid(Duration.ofSeconds(1))).isFalse();
        assertThatThrownBy(session.connection()::rollback).isInstanceOf(DriverException.class);
        session.close();
        assertThat(source.calls).endsWith("rollback", "close");
    }

    @Test
    void aDriverWithoutLargeCountsIsAskedForSmallOnes() {
        try (Session session = new Session(driver.connect())) {
            source.with("getLargeUpdateCount", () -> {
                throw new UnsupportedOperationException();
            });
            assertThat(session.count("INSERT INTO t VALUES (1)")).isEqualTo(1);
            source.with("getLargeUpdateCount", () -> {
                throw new SQLFeatureNotSupportedException();
            });
            assertThat(session.count("INSERT INTO t VALUES (1)")).isEqualTo(1);
        }
    }

    @Test
    void aDriverThatFailsToReadIsADriverException() {
        try (Session session = new Session(driver.connect())) {
            source.with("getObject", () -> {
                throw new ClassCastException("String to UUID");
            });
            assertThatThrownBy(() -> session.value(Wire.UUID, "SELECT 'x'"))
                    .isInstanceOfSatisfying(
                            DriverException.class, e -> assertThat(e.sqlState()).isEqualTo("22018"))
                    .hasMessage("the JDBC driver cannot read the value as UUID");
        }
    }

    @Test
    void aDialectOfOnesOwnGetsTheDifferencesOfItsDatabase() {
        Driver mine = Jdbc.driver(source, H2Dialect.H2.named("mine"));
        try (Session session = new Session(mine.connect())) {
            assertThat(session.value("SELECT JSON '1'"))
                    .as("as text, which is a difference of H2")
                    .isEqualTo("1");
        }
    }

    @Test
    void aStatementThatCouldNotBeReadIsClosed() {
        try (Session session = new Session(driver.connect())) {
            source.with("getMetaData", () -> {
                throw new SQLException("broken");
            });
            assertThatThrownBy(() -> session.value("SELECT 1")).isInstanceOf(DriverException.class);
            assertThat(source.calls).containsSubsequence("getMetaData", "close");
        }
    }
}
