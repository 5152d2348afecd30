package dev.aludel.pool;

import static java.lang.System.Logger.Level.WARNING;

import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.ServerInfo;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens and closes the connections of a pool, and knows its generation: a number that grows when all connections opened
 * before are to be replaced.
 */
final class Openings {
    private final Driver driver;
    private final ConnectHook hook;
    private final PoolEvents events;
    private final Counters counters;
    private final System.Logger log;
    private final LongSupplier clock;
    private final AtomicLong generation = new AtomicLong();

    /** Held while the first connection is prepared; not a lock of the pool. */
    private final ReentrantLock first = new ReentrantLock();

    private volatile boolean prepared;
    private volatile Optional<ServerInfo> server = Optional.empty();

    Openings(Driver driver, ConnectHook hook, PoolEvents events, Counters counters, Diary diary) {
        this.driver = driver;
        this.hook = hook;
        this.events = events;
        this.counters = counters;
        this.log = diary.log();
        this.clock = diary.clock();
    }

    /** Puts a connection into an empty place; if a listener refuses, the connection is there and is to be closed. */
    void open(PoolEntry entry) {
        long before = generation.get();
        DriverConnection connection;
        try {
            connection = hook.connect(driver);
        } catch (RuntimeException | Error e) {
            counters.connectFailures.increment();
            throw e;
        }
        counters.created.increment();
        entry.open(connection, clock.getAsLong(), before);
        events.connect(entry);
        prepareFirst(entry);
    }

    private void prepareFirst(PoolEntry entry) {
        if (prepared) {
            return;
        }
        first.lock();
        try {
            if (!prepared) {
                server = entry.connection().serverInfo();
                events.firstConnect(entry);
                endTransaction(entry.connection());
                prepared = true;
            }
        } finally {
            first.unlock();
        }
    }

    private static void endTransaction(DriverConnection connection) {
        if (connection.inTransaction()) {
            connection.rollback();
        }
    }

    Optional<ServerInfo> server() {
        return server;
    }

    /** Closes what is in a place, if anything is. */
    void close(PoolEntry entry) {
        if (entry.isOpen()) {
            events.close(entry);
            end(entry, DriverConnection::close);
        }
    }

    void closeDetached(PoolEntry entry) {
        if (entry.isOpen()) {
            events.closeDetached(entry);
            end(entry, DriverConnection::close);
        }
    }

    void abort(PoolEntry entry) {
        events.close(entry);
        end(entry, DriverConnection::abort);
    }

    /** Closes a connection that was found useless. */
    void invalidate(PoolEntry entry, @Nullable Throwable cause) {
        if (entry.isOpen()) {
            counters.invalidated.increment();
            events.invalidate(entry, cause);
            close(entry);
        }
    }

    private void end(PoolEntry entry, Consumer<DriverConnection> how) {
        counters.closed.increment();
        DriverConnection connection = entry.empty();
        try {
            how.accept(connection);
        } catch (RuntimeException e) {
            log.log(WARNING, "a connection could not be closed properly and is dropped", e);
        }
    }

    boolean isOfOldGeneration(PoolEntry entry) {
        return entry.generation() < generation.get();
    }

    /**
     * Makes all connections old that were opened before now, on the evidence of this one. What an old connection shows says
     * nothing about those opened since.
     */
    void endGenerationOf(PoolEntry entry) {
        long seen = entry.generation();
        generation.compareAndSet(seen, seen + 1);
    }

    void endGeneration() {
        generation.incrementAndGet();
    }
}
