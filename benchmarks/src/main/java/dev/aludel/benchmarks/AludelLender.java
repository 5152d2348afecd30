package dev.aludel.benchmarks;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.postgresql.PostgresqlDialect;
import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverTraits;
import dev.aludel.pool.Pool;
import dev.aludel.pool.PoolSettings;
import dev.aludel.pool.PooledConnection;
import java.time.Duration;

/** Aludel's pool. */
final class AludelLender implements Lender {
    private final Pool pool;

    AludelLender(int connections, Duration patience) {
        this.pool = new Pool(new NowhereDriver(), new PoolSettings(connections, patience));
    }

    @Override
    public void lend(Runnable work) {
        PooledConnection loan = pool.acquire();
        try {
            work.run();
        } finally {
            loan.release();
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private static final class NowhereDriver implements Driver {
        @Override
        public Dialect dialect() {
            return PostgresqlDialect.POSTGRESQL;
        }

        @Override
        public DriverTraits traits() {
            return new DriverTraits(false, false, false);
        }

        @Override
        public DriverConnection connect() {
            return Nowhere.aludel();
        }

        @Override
        public void close() {}
    }
}
