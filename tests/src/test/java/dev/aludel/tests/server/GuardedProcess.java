package dev.aludel.tests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that does not outlive this JVM, even one that is killed.
 *
 * <p>Between the two stands a shell that reads from the JVM. The JVM writes nothing; when it closes the stream, or ends
 * in whatever way, the shell wakes up, ends the process, and deletes its folder. A process that ends by itself leaves
 * its folder.
 */
final class GuardedProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String GUARD = """
        folder=$1 signal=$2 asked=
        shift 2
        exec 3<&0
        "$@" </dev/null 3<&- &
        process=$!
        trap 'asked=yes; kill -s "$signal" "$process" 2>/dev/null' INT TERM HUP
        (trap '' INT HUP; read -r nothing <&3; kill -s TERM $$) &
        reader=$!
        exec 3<&-
        while kill -0 "$process" 2>/dev/null; do wait "$process"; done
        kill -s KILL "$reader" 2>/dev/null
        [ -z "$asked" ] || rm -rf "$folder"
        """;

    private final Process guard;
    private final Path log;

    private GuardedProcess(Process guard, Path log) {
        this.guard = guard;
        this.log = log;
    }

    /**
     * Starts a command whose files are in the folder, and writes what it prints to {@code log} there.
     *
     * @param folder deleted when the process has been ended
     * @param signal what ends the process: {@code "TERM"}
     * @param command the program and its arguments
     */
    static GuardedProcess start(Path folder, String signal, List<String> command) {
        List<String> words = new ArrayList<>(List.of("sh", "-c", GUARD, "guard", folder.toString(), signal));
        words.addAll(command);
        Path log = folder.resolve("log");
        try {
            Process guard = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new GuardedProcess(guard, log);
        } catch (IOException e) {
            throw new ServerException("Cannot start the shell sh that guards " + command.get(0) + " in " + folder, e);
        }
    }

    boolean isAlive() {
        return guard.isAlive();
    }

    /** What the process has printed so far. */
    String output() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process and waits for its end. */
    void stop() {
        stop(PATIENCE);
    }

    /** Ends the process, by force when it takes longer than this. */
    void stop(Duration patience) {
        try {
            guard.getOutputStream().close();
            if (!guard.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                guard.descendants().forEach(ProcessHandle::destroyForcibly);
                guard.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot tell the guard of a server to end it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
