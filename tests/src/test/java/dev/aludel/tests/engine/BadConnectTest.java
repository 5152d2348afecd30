package dev.aludel.tests.engine;

import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.tests.engine.Secret.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.async.AsyncEngine;
import dev.aludel.async.AsyncStrategy;
import dev.aludel.driver.Url;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.OperationalException;
import dev.aludel.tests.server.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases that cannot be reached, or will not have us. */
@Timeout(120)
class BadConnectTest {
    private static final String CHECK_SERVER = "; check that the database is there and takes connections";
    private static final String CHECK_USER =
            "; check the user and the password, and that the user may use this database";

    private static AbstractThrowableAssert<?, ? extends Throwable> assertCannotConnect(Url url) {
        try (Engine engine = Engines.create(url, BLOCKING)) {
            return assertThatThrownBy(engine::connect)
                    .isInstanceOf(OperationalException.class)
                    .hasMessageStartingWith("Cannot connect to " + url + ": ")
                    .satisfies(Secret::isNotIn)
                    .satisfies(e -> assertThat(engine.poolStatus().inUse()).isZero());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aWrongPassword(TestDatabase database) {
        Url right = Url.parse(database.url());

        assertCannotConnect(right.withPassword(PASSWORD))
                .hasMessageContaining(right.user().orElseThrow())
                .hasMessageContaining(":***@127.0.0.1:")
                .hasMessageContaining(CHECK_USER);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void anUnknownUser(TestDatabase database) {
        assertCannotConnect(Url.parse(database.url()).withUser("nobody").withPassword(PASSWORD))
                .hasMessageContaining("nobody")
                .hasMessageContaining(CHECK_USER);
    }

    @Test
    void aWrongPasswordOfH2() {
        Url right = Url.parse("h2:mem:guarded").withUser("sa").withPassword("r1chtig");
        try (Engine engine = Engines.create(right, BLOCKING)) {
            assertThat(engine.scalar(select(literal(1)))).isEqualTo(1);

            assertCannotConnect(right.withPassword(PASSWORD))
                    .hasMessageContaining("Wrong user name or password")
                    .hasMessageContaining(CHECK_USER)
                    .satisfies(e -> Secret.isNotIn(e, "r1chtig"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "h2"})
    void nobodyListens(String dialect) throws IOException {
        assertCannotConnect(Url.parse(dialect + "://app:" + PASSWORD + "@127.0.0.1:" + freePort() + "/shop"))
                .hasMessageContaining("127.0.0.1")
                .hasMessageContaining("refused")
                .hasMessageContaining(CHECK_SERVER);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void anUnknownDatabase(TestDatabase database) {
        Url right = Url.parse(database.url());

        assertCannotConnect(right.withDatabase("nosuch"))
                .hasMessageContaining("nosuch")
                .hasMessageContaining(
                        switch (database) {
                            case MARIADB -> CHECK_USER; // it does not tell a stranger which databases there are
                            default -> CHECK_SERVER;
                        })
                .satisfies(e -> Secret.isNotIn(e, right.password().orElseThrow()));
    }

    @Test
    void anUnknownDatabaseOfH2() {
        assertCannotConnect(Url.parse("h2:mem:nosuch?IFEXISTS=TRUE"))
                .hasMessageContaining("not found")
                .hasMessageContaining(CHECK_SERVER);
    }

    @Test
    void aFolderThatIsNotThereForSqlite(@TempDir Path folder) {
        assertCannotConnect(Url.of("sqlite")
                        .withDatabase(folder.resolve("nosuch/shop.db").toString()))
                .hasMessageContaining("nosuch")
                .hasMessageContaining(CHECK_SERVER);
    }

    @Test
    void aFileThatIsNoDatabaseForSqlite(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "This is not a database, and long enough to be seen as none. ".repeat(20));
        try (Engine engine = Engines.create(Url.of("sqlite").withDatabase(file.toString()), BLOCKING)) {
            assertThatThrownBy(() -> engine.scalar(select(literal(1)).from(Users.USERS)))
                    .isInstanceOf(OperationalException.class)
                    .hasMessageContaining("file is not a database");
        }
    }

    @Test
    void anAsyncEngineSaysTheSame() throws IOException {
        String url = "postgresql://app:" + PASSWORD + "@127.0.0.1:" + freePort() + "/shop";
        try (AsyncEngine engine = Engines.create(url, AsyncStrategy.ASYNC)) {
            assertThatThrownBy(engine.scalar(select(literal(1)))::join)
                    .satisfies(Secret::isNotIn)
                    .cause()
                    .isInstanceOf(OperationalException.class)
                    .hasMessageStartingWith("Cannot connect to postgresql://app:***@127.0.0.1:")
                    .hasMessageContaining(CHECK_SERVER);
            assertThat(engine.blocking().poolStatus().inUse()).isZero();
        }
    }
}
