package dev.aludel.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** HikariCP. */
final class HikariLender implements Lender {
    private final HikariDataSource pool;

    HikariLender(int connections, Duration patience) {
        var config = new HikariConfig();
        config.setDataSource(nowhere());
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(patience.toMillis());
        this.pool = new HikariDataSource(config);
    }

    private static DataSource nowhere() {
        return (DataSource) Proxy.newProxyInstance(
                HikariLender.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getConnection" -> Nowhere.jdbc();
                    case "getLoginTimeout" -> 0;
                    case "toString" -> "nowhere";
                    default -> null;
                });
    }

    @Override
    public void lend(Runnable work) throws SQLException {
        Connection loan = pool.getConnection();
        try {
            work.run();
        } finally {
            loan.close();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
