package dev.aludel.tests.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TcpServerTest {

    private final Path folder = RunFolder.current().folder("broken");

    @Test
    void saysWhatAServerSaidThatEndsByItself() {
        assertThatThrownBy(() -> TcpServer.start(plan("echo no luck; exit 3")))
                .isInstanceOf(ServerException.class)
                .hasMessage("Broken did not start for the tests. It said: no luck");
    }

    @Test
    void givesUpOnAServerThatDoesNotAnswer() {
        assertThatThrownBy(() -> TcpServer.start(plan("echo still busy; exec sleep 60")))
                .isInstanceOf(ServerException.class)
                .hasMessageStartingWith("Broken does not answer at jdbc:postgresql://127.0.0.1:")
                .hasMessageEndingWith("It said: still busy");
        assertThat(folder).doesNotExist();
    }

    @Test
    void saysWhichStatementWasRefused() {
        assertThatThrownBy(() -> MariadbServer.current().fresh("no name"))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("refused create database no name");
    }

    private TcpServer.Plan plan(String script) {
        return new TcpServer.Plan(
                "Broken",
                folder,
                "TERM",
                Duration.ofMillis(500),
                port -> List.of("sh", "-c", script),
                port -> TcpServer.database("postgresql", port, "postgres", "postgres", "wrong"));
    }
}
