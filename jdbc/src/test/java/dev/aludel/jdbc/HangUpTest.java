package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.h2.H2Dialect;
import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.ServerInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.junit.jupiter.api.Test;

/** The first and the last thing that is done with a connection. */
class HangUpTest {
    private final FakeDataSource source = new FakeDataSource("jdbc:h2:mem:");
    private final Driver driver = Jdbc.driver(source, H2Dialect.H2);

    @Test
    void hangingUpAbortsAndFreesWhatIsLeft() {
        DriverConnection connection = driver.connect();
        connection.begin();
        assertThat(connection.inTransaction()).isTrue();
        source.calls.clear();
        connection.abort();
        connection.abort();
        connection.close();

        assertThat(source.calls).containsExactly("abort", "close");
    }

    @Test
    void hangingUpDoesNotFail() {
        source.with("abort", () -> {
            throw new SQLException("cannot");
        });
        DriverConnection connection = driver.connect();
        connection.abort();

        assertThat(source.calls).endsWith("abort", "close");
    }

    @Test
    void afterTheCloseThereIsNothingToHangUp() {
        DriverConnection connection = driver.connect();
        connection.close();
        connection.abort();

        assertThat(source.calls).doesNotContain("abort");
    }

    @Test
    void theServerSaysWhatItIs() {
        source.with("getDatabaseProductVersion", () -> "9.9").with("getMaxTableNameLength", () -> 99);
        for (var level : new Object[][] {
            {Connection.TRANSACTION_READ_UNCOMMITTED, "READ UNCOMMITTED"},
            {Connection.TRANSACTION_READ_COMMITTED, "READ COMMITTED"},
            {Connection.TRANSACTION_REPEATABLE_READ, "REPEATABLE READ"},
            {Connection.TRANSACTION_SERIALIZABLE, "SERIALIZABLE"},
            {Connection.TRANSACTION_NONE, null}
        }) {
            source.with("getTransactionIsolation", () -> level[0]);
            DriverConnection connection = driver.connect();
            assertThat(connection.serverInfo()).contains(new ServerInfo("9.9", "PUBLIC", (String) level[1], 99));
            connection.close();
        }
    }

    @Test
    void aDriverThatCannotAskSaysNothing() {
        source.with("getSchema", () -> {
            throw new SQLFeatureNotSupportedException("no schemas");
        });
        DriverConnection connection = driver.connect();

        assertThat(connection.serverInfo()).isEmpty();
        connection.close();
    }

    @Test
    void aServerThatDoesNotAnswerIsADriverException() {
        source.with("getSchema", () -> {
            throw new SQLException("gone", "08006");
        });
        DriverConnection connection = driver.connect();

        assertThatThrownBy(connection::serverInfo)
                .isInstanceOf(DriverException.class)
                .hasMessage("gone");
        connection.close();
    }
}
