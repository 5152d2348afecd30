package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a driver may be. */
class DriverSearchTest {
    private static final String LONELY = "jdbc:lonely:x";

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder;

    @AfterEach
    void restoreContext() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void inTheContextClassLoader() throws IOException {
        offer(LonelyDriver.class.getName());
        add(LonelyDriver.class);
        try (URLClassLoader loader = loader()) {
            assertThat(DriverSearch.everywhere().find(LONELY)).isEmpty();
            Thread.currentThread().setContextClassLoader(loader);
            assertThat(DriverSearch.everywhere().find(LONELY)).isPresent();
        }
    }

    /** As in a server with a class loader for each application and a thread that belongs to none of them. */
    @Test
    void besideThisModule() throws ReflectiveOperationException, IOException {
        offer(LonelyDriver.class.getName());
        add(LonelyDriver.class);
        add(DriverSearch.class);
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (URLClassLoader loader = loader()) {
            Class<?> search = loader.loadClass(DriverSearch.class.getName());
            Method everywhere = search.getDeclaredMethod("everywhere");
            Method find = search.getDeclaredMethod("find", String.class);
            everywhere.setAccessible(true);
            find.setAccessible(true);
            assertThat((Optional<?>) find.invoke(everywhere.invoke(null), LONELY))
                    .isPresent();
        }
    }

    @Test
    void registeredByHand() throws SQLException {
        Driver driver = new FakeJdbcDriver("jdbc:byhand:", null);
        DriverManager.registerDriver(driver);
        try {
            assertThat(DriverSearch.everywhere().find("jdbc:byhand:x")).contains(driver);
        } finally {
            DriverManager.deregisterDriver(driver);
        }
    }

    @Test
    void withoutAContextClassLoader() {
        Thread.currentThread().setContextClassLoader(null);
        assertThat(DriverSearch.everywhere().find("jdbc:h2:mem:")).isPresent();
    }

    @Test
    void behindOneThatCannotBeLoaded() throws IOException {
        offer("no.such.Driver\n" + LonelyDriver.class.getName());
        add(LonelyDriver.class);
        try (URLClassLoader loader = loader()) {
            Thread.currentThread().setContextClassLoader(loader);
            assertThat(DriverSearch.everywhere().find(LONELY)).isPresent();
        }
    }

    private void offer(String drivers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("java.sql.Driver"), drivers);
    }

    private void add(Class<?> type) throws IOException {
        String file = type.getSimpleName() + ".class";
        Path place = Files.createDirectories(folder.resolve("dev/aludel/jdbc"));
        try (InputStream code = type.getResourceAsStream(file)) {
            Files.copy(code, place.resolve(file));
        }
    }

    /** Looks for the copies itself: any parent, asked first, would find the originals on the module path. */
    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (!name.startsWith("dev.aludel.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        };
    }
}
