package dev.aludel.tests.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresqlServerTest {

    private final PostgresqlServer server = PostgresqlServer.current();

    @Test
    void leavesADatabaseThatIsInUse() throws SQLException {
        FreshDatabase database = server.fresh("in_use");
        try (Connection connection = database.connect()) {
            server.dropUnused("in_use");

            assertThat(connection.createStatement().execute("select 1")).isTrue();
        }
        database.connect().close();
    }

    @Test
    void dropsADatabaseThatNobodyIsConnectedTo() {
        FreshDatabase database = server.fresh("unused");

        server.dropUnused("unused");

        assertThatThrownBy(database::connect)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("3D000"));
    }
}
