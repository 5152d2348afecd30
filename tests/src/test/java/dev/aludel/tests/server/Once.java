package dev.aludel.tests.server;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A value made on first use, by one thread while the others wait; a failure is kept and thrown again, so that a server
 * that cannot start costs its waiting time once and every test that needs it shows the reason.
 */
final class Once<T> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Supplier<T> source;
    private Optional<T> value = Optional.empty();
    private Optional<ServerException> failure = Optional.empty();

    Once(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        lock.lock();
        try {
            if (failure.isPresent()) {
                throw failure.get();
            }
            if (value.isEmpty()) {
                value = Optional.of(source.get());
            }
            return value.get();
        } catch (ServerException e) {
            failure = Optional.of(e);
            throw e;
        } finally {
            lock.unlock();
        }
    }
}
