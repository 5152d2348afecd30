package dev.aludel.tests.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A short command of the operating system, run to its end.
 *
 * @param words the program and its arguments
 */
record Command(List<String> words) {

    static Command of(String... words) {
        return new Command(List.of(words));
    }

    /**
     * Runs the command.
     *
     * @throws ServerException if the command cannot be found or fails, with what it printed
     */
    void run() {
        run(InputStream.nullInputStream());
    }

    /**
     * Runs the command and feeds it the input, which the caller closes.
     *
     * @throws ServerException if the command cannot be found or fails, with what it printed
     */
    void run(InputStream input) {
        Process process = start();
        try {
            CompletableFuture<Optional<IOException>> feeding =
                    CompletableFuture.supplyAsync(() -> feed(process, input));
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            Optional<IOException> broken = feeding.join();
            if (code != 0 || broken.isPresent()) {
                throw new ServerException(
                        "The command " + words + " ended with code " + code + " and said: " + output.strip(),
                        broken.orElse(null));
            }
        } catch (IOException e) {
            throw new ServerException("The output of the command " + words + " cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("The command " + words + " was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start() {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new ServerException(
                    "The command " + words + " cannot be run. Install " + words.get(0)
                            + ", or run the tests elsewhere.",
                    e);
        }
    }

    /** Returns what went wrong, either in reading the input or because the command ended before it had read it all. */
    private static Optional<IOException> feed(Process process, InputStream input) {
        try (OutputStream stdin = process.getOutputStream()) {
            input.transferTo(stdin);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }
}
