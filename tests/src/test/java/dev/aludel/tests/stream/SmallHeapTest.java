package dev.aludel.tests.stream;

import static dev.aludel.schema.Schema.dropTable;
import static dev.aludel.tests.stream.Numbers.NUMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.tests.server.TestDatabase;
import dev.aludel.tests.stream.SmallHeap.Form;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * More rows than fit into the memory of a JVM of its own are read by it. The command for ten million is in CONTRIBUTING; it
 * prints how long it took.
 */
@Timeout(3600)
class SmallHeapTest {
    private static final String HEAP = "-Xmx64m";
    private static final long USUAL = 300_000;
    private static final long ROWS = Long.getLong("stream.rows", USUAL);

    /** So that the usual number is too much for the heap, and ten million still fit onto a disk. */
    private static final int WIDTH = ROWS > USUAL ? 30 : 300;

    /** With which a JVM ends that was told to end when its memory does. */
    private static final int OUT_OF_MEMORY = 3;

    private record Outcome(int status, String output) {}

    /** Not for H2 in memory, which is in the memory of the JVM that made it. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "SQLITE"})
    void allRowsAreReadInLittleMemory(TestDatabase database) throws Exception {
        String url = database.url();
        try (Engine engine = Engines.create(url)) {
            Numbers.fill(engine, ROWS, WIDTH);
        }
        assertThat(read(database, Form.BLOCKING, url)).isEqualTo(new Outcome(0, ROWS + "\n"));
        assertThat(read(database, Form.PUBLISHER, url)).isEqualTo(new Outcome(0, ROWS + "\n"));
        assertThat(read(database, Form.BUFFERED, url).status()).isEqualTo(OUT_OF_MEMORY);
        try (Engine engine = Engines.create(url)) {
            engine.execute(dropTable(NUMBERS)); // or the server would write it all to the disk when it is stopped
        }
    }

    private static Outcome read(TestDatabase database, Form form, String url) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SmallHeap.class.getName(),
                        form.name(),
                        url)
                .redirectError(form == Form.BUFFERED ? Redirect.DISCARD : Redirect.INHERIT)
                .start();
        try (var output = process.getInputStream()) {
            String printed = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            Outcome outcome = new Outcome(process.waitFor(), printed);
            if (ROWS > USUAL) {
                System.out.printf(
                        "%s %s: %d rows, %s, status %d, %.1f s%n",
                        database.dialect(),
                        form,
                        ROWS,
                        HEAP,
                        outcome.status(),
                        Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
            }
            return outcome;
        } finally {
            process.destroyForcibly();
        }
    }
}
