package dev.aludel.pool;

import java.util.List;
import java.util.Queue;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Keeps what is logged, as {@code LEVEL message}. */
final class RecordingLogger implements System.Logger {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public String getName() {
        return "recording";
    }

    @Override
    public boolean isLoggable(Level level) {
        return true;
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle bundle, String message, @Nullable Throwable thrown) {
        lines.add(level + " " + message + (thrown == null ? "" : ": " + thrown.getMessage()));
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle bundle, String format, Object... parameters) {
        throw new AssertionError("the pool logs plain messages only");
    }
}
