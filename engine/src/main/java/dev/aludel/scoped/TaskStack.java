package dev.aludel.scoped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The connections that each task has acquired for others to share, the latest last. A task is a thread; the variable of
 * threads is not inherited by those that a thread starts, and it is removed with the last connection.
 */
final class TaskStack {
    @SuppressWarnings("ThreadLocalUsage") // each engine has its own, and forgets it with the last connection
    private final ThreadLocal<@Nullable List<ScopedConnection>> tasks = new ThreadLocal<>();

    /** A connection may be released by another thread than that which acquired it. */
    private final ReentrantLock lock = new ReentrantLock();

    Optional<ScopedConnection> top() {
        lock.lock();
        try {
            List<ScopedConnection> mine = tasks.get();
            if (mine == null) {
                return Optional.empty();
            }
            if (mine.isEmpty()) {
                tasks.remove();
                return Optional.empty();
            }
            return Optional.of(mine.getLast());
        } finally {
            lock.unlock();
        }
    }

    /** Returns the way out: what removes the connection again, wherever it stands by then. */
    Runnable push(ScopedConnection connection) {
        lock.lock();
        try {
            List<ScopedConnection> mine = tasks.get();
            if (mine == null) {
                mine = new ArrayList<>();
                tasks.set(mine);
            }
            mine.add(connection);
            List<ScopedConnection> stack = mine;
            return () -> remove(stack, connection);
        } finally {
            lock.unlock();
        }
    }

    private void remove(List<ScopedConnection> stack, ScopedConnection connection) {
        lock.lock();
        try {
            stack.remove(connection);
            List<ScopedConnection> mine = tasks.get();
            if (mine != null && mine.isEmpty()) {
                tasks.remove();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether this thread has a stack, be it empty. */
    boolean isKnown() {
        return tasks.get() != null;
    }
}
