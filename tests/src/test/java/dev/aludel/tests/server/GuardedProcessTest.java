package dev.aludel.tests.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedProcessTest {

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void createFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("server"));
    }

    @Test
    void stopsTheProcessAndDeletesItsFolder() throws Exception {
        GuardedProcess process = GuardedProcess.start(folder, "TERM", sleeper(folder));
        ProcessHandle sleeper = handle();
        assertThat(process.isAlive()).isTrue();

        process.stop();

        assertThat(process.isAlive()).isFalse();
        assertThat(sleeper.isAlive()).isFalse();
        assertThat(folder).doesNotExist();
    }

    @Test
    void stopsOnceIsEnough() throws Exception {
        GuardedProcess process = GuardedProcess.start(folder, "KILL", sleeper(folder));
        handle();
        process.stop();

        process.stop();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void killsAProcessThatDoesNotWantToEnd() throws Exception {
        String deaf = "trap '' TERM; echo $$ > new && mv new pid; while :; do sleep 1; done";
        GuardedProcess process =
                GuardedProcess.start(folder, "TERM", List.of("sh", "-c", "cd " + folder + "; " + deaf));
        ProcessHandle handle = handle();

        process.stop(Duration.ofMillis(200));

        await(() -> !handle.isAlive() && !process.isAlive());
    }

    @Test
    void keepsWhatAProcessSaidThatEndedByItself() throws Exception {
        GuardedProcess process = GuardedProcess.start(folder, "TERM", List.of("sh", "-c", "echo no luck; exit 3"));

        await(() -> !process.isAlive());

        assertThat(process.output()).isEqualTo("no luck");
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        GuardedProcess process = GuardedProcess.start(folder, "TERM", List.of("/no/such/server"));

        await(() -> !process.isAlive());

        assertThat(process.output()).contains("/no/such/server");
    }

    @Test
    void endsTheProcessOfAJvmThatWasKilled() throws Exception {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        ProcessHandle sleeper = handle();
        assertThat(sleeper.isAlive()).isTrue();

        jvm.destroyForcibly().waitFor();

        await(() -> !sleeper.isAlive());
        await(() -> Files.notExists(folder));
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path missing = temp.resolve("missing");

        assertThatThrownBy(() -> GuardedProcess.start(missing, "TERM", List.of("true")))
                .isInstanceOf(ServerException.class)
                .hasMessage("Cannot start the shell sh that guards true in " + missing);
    }

    /** Starts a process and waits to be killed. */
    static final class Victim {

        private Victim() {}

        public static void main(String[] arguments) throws InterruptedException {
            Path folder = Path.of(arguments[0]);
            GuardedProcess.start(folder, "TERM", sleeper(folder));
            Thread.sleep(Duration.ofMinutes(1));
        }
    }

    private static List<String> sleeper(Path folder) {
        return List.of(
                "sh",
                "-c",
                "echo $$ > " + folder.resolve("new") + " && mv " + folder.resolve("new") + " " + folder.resolve("pid")
                        + " && exec sleep 60");
    }

    private ProcessHandle handle() throws IOException, InterruptedException {
        Path file = folder.resolve("pid");
        await(() -> Files.exists(file));
        return ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).orElseThrow();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("nothing happened for 20 seconds").isLessThan(deadline);
            Thread.sleep(10);
        }
    }
}
