package dev.aludel.tests.engine;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.engine.EngineOptions.dialect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aludel.engine.EngineOption;
import dev.aludel.engine.Engines;
import dev.aludel.error.ArgumentException;
import dev.aludel.jdbc.JdbcDriverProvider;
import dev.aludel.sql.Sql;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** URLs that no engine can be made of. */
class BadUrlTest {
    @Test
    void anUnknownScheme() {
        assertThatThrownBy(() -> Engines.create("oracle://app:ge4heim@db.example/shop"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "There is no dialect 'oracle'; there are h2, mariadb, mysql, postgres, postgresql, sqlite. To"
                                + " add one, offer a DialectProvider to the ServiceLoader, or pass the dialect as an"
                                + " option.")
                .satisfies(Secret::isNotIn);
    }

    @Test
    void anUnknownDriver() {
        assertThatThrownBy(() -> Engines.create("postgresql+vertx://app:ge4heim@db.example/shop"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("None of the drivers there are (jdbc) takes the URL"
                        + " postgresql+vertx://app:***@db.example/shop; name one of them behind the dialect, as in"
                        + " 'postgresql+jdbc', or add one that does.")
                .satisfies(Secret::isNotIn);
    }

    @Test
    void aJdbcUrlThatNoDriverTakes() {
        assertThatThrownBy(() -> Engines.create("jdbc:nosuch://app:ge4heim@db.example/shop", dialect(POSTGRESQL)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll(
                        "no JDBC driver on the class path or module path takes jdbc:nosuch://app:***@db.example/shop",
                        "look for a mistake in the URL, or add to the dependencies the JDBC driver of that database")
                .satisfies(Secret::isNotIn);
    }

    @Test
    void aDatabaseWhoseJdbcDriverIsMissing() throws Exception {
        Throwable error = errorWithOnly(
                "postgresql://app:ge4heim@db.example/shop", Sql.class, Engines.class, JdbcDriverProvider.class);

        assertThat(error.getClass().getName()).isEqualTo(ArgumentException.class.getName());
        assertThat(error)
                .hasMessage("no JDBC driver on the class path or module path takes"
                        + " postgresql://app:***@db.example/shop; add to the dependencies the Maven artifact"
                        + " org.postgresql:postgresql");
        Secret.isNotIn(error);
    }

    @Test
    void noDriverAtAll() throws Exception {
        Throwable error = errorWithOnly("postgresql://app:ge4heim@db.example/shop", Sql.class, Engines.class);

        assertThat(error.getClass().getName()).isEqualTo(ArgumentException.class.getName());
        assertThat(error)
                .hasMessage("No driver is on the class path or module path for"
                        + " postgresql://app:***@db.example/shop; add dev.aludel:aludel-jdbc.");
        Secret.isNotIn(error);
    }

    /** Makes an engine where nothing but the artifacts of these classes is on the class path. */
    private static Throwable errorWithOnly(String url, Class<?>... artifacts) throws Exception {
        URL[] classPath = Arrays.stream(artifacts)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            Class<?> setting = loader.loadClass(EngineOption.Setting.class.getName());
            Object noSettings = Array.newInstance(setting, 0);
            var create =
                    loader.loadClass(Engines.class.getName()).getMethod("create", String.class, noSettings.getClass());
            Throwable thrown = catchThrowable(() -> create.invoke(null, url, noSettings));
            assertThat(thrown).isInstanceOf(InvocationTargetException.class);
            return thrown.getCause();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "shop.db | the URL does not begin with a dialect; write it as",
                "postgresql://app:ge4heim@db.example:54x2/shop | the port, which is what follows the ':'",
                "postgresql://app:ge4heim@db.example:70000/shop | the port 70000 is not between 1 and 65535",
                "my-sql://app:ge4heim@db.example/shop | the characters a-z, 0-9 and _",
                "postgresql://app:ge4heim@db.example/shop?pool=5 | has no parameter \"pool\"",
                "sqlite://app:ge4heim@db.example/shop | SQLite has no server and no users",
                "h2://db.example | names an H2 server and no database on it",
            })
    void aMalformedOne(String url, String sentence) {
        assertThatThrownBy(() -> Engines.create(url))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining(sentence)
                .satisfies(Secret::isNotIn);
    }
}
