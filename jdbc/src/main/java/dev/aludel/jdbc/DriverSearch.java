package dev.aludel.jdbc;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where JDBC drivers are looked for.
 *
 * @param candidates the drivers there are, asked for anew each time
 */
record DriverSearch(Supplier<List<Driver>> candidates) {
    /**
     * Looks where the thread's context class loader does, then where this module comes from, both of which see drivers on
     * the module path and on the class path; and last among those that were registered by hand.
     */
    static DriverSearch everywhere() {
        return new DriverSearch(() -> {
            List<Driver> found = new ArrayList<>();
            addServices(Thread.currentThread().getContextClassLoader(), found);
            addServices(DriverSearch.class.getClassLoader(), found);
            DriverManager.drivers().forEach(found::add);
            return found;
        });
    }

    /** Finds the first driver that takes a JDBC URL. */
    Optional<Driver> find(String jdbcUrl) {
        return candidates.get().stream()
                .filter(driver -> accepts(driver, jdbcUrl))
                .findFirst();
    }

    private static void addServices(@Nullable ClassLoader loader, List<Driver> found) {
        Iterator<Driver> services = ServiceLoader.load(Driver.class, loader).iterator();
        while (addNext(services, found)) {}
    }

    /** A driver that cannot be loaded is not the one that is looked for, or will be missed with a clear sentence. */
    private static boolean addNext(Iterator<Driver> services, List<Driver> found) {
        try {
            if (!services.hasNext()) {
                return false;
            }
            found.add(services.next());
        } catch (ServiceConfigurationError e) {
            return true;
        }
        return true;
    }

    private static boolean accepts(Driver driver, String jdbcUrl) {
        try {
            return driver.acceptsURL(jdbcUrl);
        } catch (SQLException e) {
            return false;
        }
    }
}
