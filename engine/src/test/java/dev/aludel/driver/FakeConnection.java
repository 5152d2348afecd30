package dev.aludel.driver;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One connection of a {@link FakeDriver}; fails the test when the contract of {@link DriverConnection} is broken. */
final class FakeConnection implements DriverConnection {
    private final FakeDriver driver;
    private final int number;
    private final AtomicReference<@Nullable Thread> user = new AtomicReference<>();
    private volatile @Nullable FakeRows stream;
    private volatile boolean inTransaction;
    private volatile boolean lost;
    private volatile boolean closed;

    FakeConnection(FakeDriver driver, int number) {
        this.driver = driver;
        this.number = number;
    }

    @Override
    public DriverRows execute(DriverRequest request) {
        return exclusively("execute", () -> {
            driver.record(number + " execute " + request.sql());
            driver.run("execute");
            refuse(stream != null && stream.isOpen(), "execute() while rows of a request with a fetch size are open");
            refuse(request.fetchSize() > 0 && !inTransaction, "a request with a fetch size without a transaction");
            DriverRows rows = driver.answer(number, request);
            stream = request.fetchSize() > 0 ? (FakeRows) rows : null;
            return rows;
        });
    }

    @Override
    public boolean hasCursors() {
        return driver.hasCursors();
    }

    @Override
    public void begin(TransactionMode mode) {
        refuse(inTransaction, "begin() in a transaction");
        change(mode.equals(TransactionMode.DEFAULT) ? "begin" : "begin " + described(mode), true);
    }

    private static String described(TransactionMode mode) {
        String isolation = mode.isolation() == null ? "" : mode.isolation().sql();
        return (isolation + (mode.readOnly() ? " READ ONLY" : "") + (mode.immediate() ? " IMMEDIATE" : "")).strip();
    }

    @Override
    public boolean hasLostTransaction() {
        return driver.endsTransactions();
    }

    @Override
    public void commit() {
        refuse(!inTransaction, "commit() without a transaction");
        change("commit", false);
    }

    @Override
    public void rollback() {
        change("rollback", false);
    }

    @Override
    public boolean inTransaction() {
        return inTransaction;
    }

    @Override
    public Optional<ServerInfo> serverInfo() {
        return driver.serverInfo(number);
    }

    @Override
    public void abort() {
        if (!closed) {
            closed = true;
            driver.forget();
            driver.recordAndRun(number, "abort");
        }
    }

    @Override
    public boolean isValid(Duration timeout) {
        if (closed || lost || driver.isDown()) {
            return false;
        }
        return exclusively("isValid", () -> {
            driver.recordAndRun(number, "isValid");
            return true;
        });
    }

    @Override
    public void cancel() {
        driver.recordAndRun(number, "cancel");
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            driver.forget();
            driver.recordAndRun(number, "close");
        }
    }

    private void change(String call, boolean toTransaction) {
        refuse(stream != null && stream.isOpen(), call + "() while rows of a request with a fetch size are open");
        exclusively(call, () -> {
            driver.recordAndRun(number, call);
            inTransaction = toTransaction;
            return call;
        });
    }

    private <T> T exclusively(String call, Supplier<T> action) {
        refuse(closed, call + "() after close()");
        refuse(lost, call + "() after the connection was lost");
        Thread thread = Thread.currentThread();
        refuse(!user.compareAndSet(null, thread), call + "() while another thread uses the connection");
        try {
            return action.get();
        } catch (DriverException e) {
            lost = e.connectionLost();
            throw e;
        } finally {
            user.set(null);
        }
    }

    private static void refuse(boolean broken, String what) {
        if (broken) {
            throw new AssertionError("contract of DriverConnection broken: " + what);
        }
    }
}
