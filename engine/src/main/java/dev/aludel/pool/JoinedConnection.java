package dev.aludel.pool;

import dev.aludel.driver.DriverBatch;
import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverCopy;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.driver.TransactionMode;
import dev.aludel.error.InvalidRequestException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one loan sees of a connection that its thread has on loan more than once. The first transaction is that of the
 * connection; one that begins within it is a savepoint, so that its rollback undoes no more than its own work.
 */
final class JoinedConnection implements DriverConnection {
    private final DriverConnection shared;
    private final SharedUse use;
    private @Nullable String savepoint;
    private boolean open;

    JoinedConnection(SharedUse use) {
        this.shared = use.entry().connection();
        this.use = use;
    }

    @Override
    public DriverRows execute(DriverRequest request) {
        return shared.execute(request);
    }

    @Override
    public long[] executeMany(DriverBatch batch) {
        return shared.executeMany(batch);
    }

    @Override
    public boolean hasCursors() {
        return shared.hasCursors();
    }

    @Override
    public Optional<DriverCopy> copy() {
        return shared.copy();
    }

    @Override
    public void begin(TransactionMode mode) {
        if (shared.inTransaction()) {
            requireDefault(mode);
            String name = use.nextSavepoint();
            run("SAVEPOINT " + name);
            savepoint = name;
        } else {
            shared.begin(mode);
        }
        open = true;
    }

    private static void requireDefault(TransactionMode mode) {
        if (!mode.equals(TransactionMode.DEFAULT)) {
            throw new InvalidRequestException(
                    "This thread is in a transaction already, which stays as it began; commit or"
                            + " roll back the connection that began it before you ask for another kind.");
        }
    }

    @Override
    public void commit() {
        if (savepoint == null) {
            shared.commit();
        } else {
            run("RELEASE SAVEPOINT " + savepoint);
        }
        ended();
    }

    @Override
    public void rollback() {
        if (!open) {
            return;
        }
        if (savepoint == null) {
            shared.rollback();
        } else {
            run("ROLLBACK TO SAVEPOINT " + savepoint);
        }
        ended();
    }

    private void ended() {
        savepoint = null;
        open = false;
    }

    private void run(String sql) {
        shared.execute(new DriverRequest(sql, List.of(), List.of())).close();
    }

    @Override
    public boolean inTransaction() {
        return open;
    }

    @Override
    public boolean hasLostTransaction() {
        return shared.hasLostTransaction();
    }

    @Override
    public boolean isValid(Duration timeout) {
        return shared.isValid(timeout);
    }

    @Override
    public void cancel() {
        shared.cancel();
    }

    /** The connection is closed by the pool, when its thread has no loan of it. */
    @Override
    public void close() {}
}
