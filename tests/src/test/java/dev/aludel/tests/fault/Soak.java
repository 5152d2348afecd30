package dev.aludel.tests.fault;

import static dev.aludel.dialect.IsolationLevel.SERIALIZABLE;
import static dev.aludel.engine.TransactionOptions.isolation;
import static dev.aludel.engine.TransactionOptions.retry;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.parameter;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.tests.fault.Units.UNITS;

import dev.aludel.async.AsyncEngine;
import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.FetchSize;
import dev.aludel.engine.Transaction;
import dev.aludel.engine.TransactionOptions;
import dev.aludel.error.AludelException;
import dev.aludel.error.DatabaseException;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Parameters;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The units of work that a soak mixes; each returns in bounded time, whatever happens to its connection. */
final class Soak {
    private static final long PATIENCE_SECONDS = 60;
    private static final int LATEST_CANCEL_NANOS = 4_000_000;

    private final AsyncEngine async;
    private final Engine engine;
    private final Ledger ledger;

    Soak(AsyncEngine async, Ledger ledger) {
        this.async = async;
        this.engine = async.blocking();
        this.ledger = ledger;
    }

    /** Does one unit of a kind chosen by chance. */
    void unit(Random random) throws Exception {
        switch (random.nextInt(10)) {
            case 0 -> blocking(retry(3), this::withSavepoint);
            case 1 -> blocking(retry(3).and(isolation(SERIALIZABLE)), Soak::twice);
            case 2 -> blocking(retry(3), Soak::batch);
            case 3 -> rolledBack();
            case 4 -> asynchronous();
            case 5, 6 -> cancelled(random.nextInt(LATEST_CANCEL_NANOS));
            case 7 -> interrupted(random.nextInt(LATEST_CANCEL_NANOS));
            case 8 -> streamed(random.nextInt(1000));
            default -> blocking(TransactionOptions.defaults(), Soak::twice);
        }
    }

    /** What a transaction does with the id of its unit. */
    @FunctionalInterface
    interface Work {
        void run(Connection connection, long id);
    }

    private static Insert row(long id) {
        return insert(UNITS).set(UNITS.id, id);
    }

    static void twice(Connection connection, long id) {
        connection.execute(row(id));
        connection.execute(row(id));
    }

    private static void batch(Connection connection, long id) {
        connection.execute(
                insert(UNITS).set(UNITS.id, parameter("id", UNITS.id.type())),
                List.of(Parameters.of("id", id), Parameters.of("id", id)));
    }

    private void withSavepoint(Connection connection, long id) {
        connection.execute(row(id));
        Transaction savepoint = connection.beginNested();
        connection.execute(row(id));
        savepoint.rollback();
        Transaction kept = connection.beginNested();
        connection.execute(row(id));
        kept.commit();
    }

    void blocking(TransactionOptions options, Work work) {
        long id = ledger.next();
        try {
            engine.transaction(options, connection -> work.run(connection, id));
            ledger.acknowledged(id);
        } catch (AludelException e) {
            ledger.failed(id, e);
        }
    }

    private void rolledBack() {
        long id = ledger.next();
        ledger.refused(id);
        try (Connection connection = engine.connect()) {
            twice(connection, id);
            connection.rollback();
        } catch (AludelException e) {
            ledger.failed(id, e);
        }
    }

    private void asynchronous() throws Exception {
        long id = ledger.next();
        await(id, async.transaction(retry(3), connection -> twice(connection, id)));
    }

    /** Cancels a transaction after a while; if that comes too late, it is one like all others. */
    void cancelled(long nanos) throws Exception {
        long id = ledger.next();
        CompletableFuture<?> unit = async.transaction(connection -> twice(connection, id));
        LockSupport.parkNanos(nanos);
        unit.cancel(true);
        await(id, unit);
    }

    private void await(long id, CompletableFuture<?> unit) throws Exception {
        try {
            unit.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            ledger.acknowledged(id);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof AludelException failure)) {
                throw e;
            }
            ledger.failed(id, failure);
        } catch (CancellationException e) {
            // nobody knows how far it got
        }
    }

    /** Interrupts the virtual thread of a transaction after a while. */
    void interrupted(long nanos) throws Exception {
        var failure = new CompletableFuture<Void>();
        Thread thread = Thread.ofVirtual().start(() -> {
            try {
                blocking(TransactionOptions.defaults(), Soak::twice);
                failure.complete(null);
            } catch (Throwable e) {
                failure.completeExceptionally(e);
            }
        });
        LockSupport.parkNanos(nanos);
        thread.interrupt();
        failure.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Reads some rows of a stream and leaves the rest. */
    private void streamed(int rows) {
        try (var stream = engine.stream(select(UNITS.id).from(UNITS), FetchSize.yieldPer(50))) {
            stream.many(rows + 1);
        } catch (AludelException e) {
            if (!(e instanceof DatabaseException)) {
                throw e;
            }
        }
    }
}
