package dev.aludel.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The end of things that may be broken already, of which nobody wants to hear. */
final class Quiet {
    private Quiet() {}

    /** What can fail. */
    interface Attempt {
        void run() throws SQLException;
    }

    static void run(Attempt attempt) {
        try {
            attempt.run();
        } catch (SQLException | RuntimeException e) {
            return;
        }
    }

    static void close(@Nullable AutoCloseable resource) {
        if (resource == null) {
            return;
        }
        try {
            resource.close();
        } catch (Exception e) {
            return;
        }
    }
}
