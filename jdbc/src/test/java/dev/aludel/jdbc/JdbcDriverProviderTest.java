package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.h2.H2Dialect;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverProvider;
import dev.aludel.driver.Url;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcDriverProviderTest {
    private final JdbcDriverProvider provider = new JdbcDriverProvider();

    @Test
    void isDeclaredAsAServiceForTheModulePathAndForTheClassPath() throws Exception {
        assertThat(provider.name()).isEqualTo("jdbc");
        var place =
                JdbcDriverProvider.class.getProtectionDomain().getCodeSource().getLocation();
        ModuleReference module =
                ModuleFinder.of(Path.of(place.toURI())).find("dev.aludel.jdbc").orElseThrow();
        assertThat(module.descriptor().provides()).singleElement().satisfies(provides -> {
            assertThat(provides.service()).isEqualTo(DriverProvider.class.getName());
            assertThat(provides.providers()).containsExactly(JdbcDriverProvider.class.getName());
        });
        try (ModuleReader reader = module.open()) {
            assertThat(reader.open("META-INF/services/" + DriverProvider.class.getName()))
                    .get(InstanceOfAssertFactories.INPUT_STREAM)
                    .hasContent(JdbcDriverProvider.class.getName());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sqlite:",
                "postgresql://db/shop",
                "postgres://db/shop",
                "postgresql+jdbc://db/shop",
                "mysql://db/shop",
                "mariadb://db/shop",
                "h2:mem:x",
                "jdbc:oracle:thin:@x"
            })
    void supports(String url) {
        assertThat(provider.supports(Url.parse(url))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql+vertx://db/shop", "oracle://db/shop", "oracle+jdbc://db/shop"})
    void doesNotSupport(String url) {
        assertThat(provider.supports(Url.parse(url))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite:", "h2:", "jdbc:h2:mem:"})
    void opensAndConnects(String url) {
        try (Session session = Session.open(url)) {
            assertThat(session.value("SELECT 1")).isEqualTo(1);
        }
    }

    /** Found, and known to say no before it is asked over the network: a port that nobody listens on. */
    @ParameterizedTest
    @ValueSource(strings = {"postgresql://ana:secret@127.0.0.1:1/shop", "mariadb://ana:secret@127.0.0.1:1/shop"})
    void aServerThatIsNotThereIsALostConnection(String url) {
        assertThatThrownBy(() -> Session.open(url)).isInstanceOfSatisfying(DriverException.class, e -> {
            assertThat(e.sqlState()).startsWith("08");
            assertThat(e.connectionLost()).isTrue();
            assertThat(e).hasMessageNotContaining("secret");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://db/shop?sslMode=require", "mariadb://db/shop?sslmode=trust", "sqlite:?wal=1"})
    void theRealDriversSayWhatTheyKnow(String url) {
        assertThatThrownBy(() -> Session.driver(url)).hasMessageContaining("has no parameter");
    }

    @Test
    void h2RefusesWhatItDoesNotKnowWhenItConnects() {
        assertThatThrownBy(() -> Session.open("h2:mem:x?NO_SUCH=1"))
                .isInstanceOf(DriverException.class)
                .hasMessage("Unsupported connection setting \"NO_SUCH\"");
    }

    @Test
    void theDialectIsTheOneThatWasGiven() {
        var mine = H2Dialect.H2.named("mine");
        try (var driver = provider.open(Url.parse("h2:"), mine)) {
            assertThat(driver.dialect()).isSameAs(mine);
            assertThat(driver.traits().singleConnection()).isTrue();
            assertThat(driver.traits().nativeThreads()).isFalse();
        }
    }
}
