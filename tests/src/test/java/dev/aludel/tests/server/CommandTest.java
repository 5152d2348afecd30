package dev.aludel.tests.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

    @Test
    void feedsTheInput(@TempDir Path folder) {
        Path file = folder.resolve("copy");

        Command.of("sh", "-c", "cat > " + file).run(new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8)));

        assertThat(file).hasContent("hello");
    }

    @Test
    void takesMoreOutputAndInputThanAPipeHolds() {
        byte[] input = new byte[1 << 20];

        Command.of("cat").run(new ByteArrayInputStream(input));
    }

    @Test
    void saysWhatAFailedCommandPrinted() {
        assertThatThrownBy(
                        () -> Command.of("sh", "-c", "echo no luck >&2; exit 3").run())
                .isInstanceOf(ServerException.class)
                .hasMessage("The command [sh, -c, echo no luck >&2; exit 3] ended with code 3 and said: no luck");
    }

    @Test
    void saysWhatToInstall() {
        assertThatThrownBy(() -> Command.of("no-such-program").run())
                .isInstanceOf(ServerException.class)
                .hasMessage("The command [no-such-program] cannot be run. Install no-such-program, "
                        + "or run the tests elsewhere.");
    }

    @Test
    void failsWhenTheInputCannotBeRead() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThatThrownBy(() -> Command.of("cat").run(broken))
                .isInstanceOf(ServerException.class)
                .hasRootCauseMessage("Stream closed");
    }

    @Test
    void stopsWhenInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(
                        () -> Command.of("sh", "-c", "exec sleep 60 >&- 2>&-").run())
                .isInstanceOf(ServerException.class)
                .hasMessageEndingWith("was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }
}
