package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.h2.H2Dialect;
import dev.aludel.driver.Credentials;
import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.Url;
import dev.aludel.error.ArgumentException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Connections of another user than the URL names. */
class CredentialsTest {
    private final FakeJdbcDriver jdbc = new FakeJdbcDriver("jdbc:", new SQLException("no", "28P01"));

    private void connect(String url, Credentials credentials) {
        Driver driver = JdbcDriver.of(Target.of(Url.parse(url), FakeJdbcDriver.search(jdbc)), H2Dialect.H2);
        assertThatThrownBy(() -> driver.connect(credentials)).isInstanceOf(DriverException.class);
    }

    @Test
    void theyBeatTheUrlForOneConnection() {
        connect("mysql://ana:old@db/shop", new Credentials("eve", "new"));
        connect("mysql://ana:old@db/shop", new Credentials(null, "newer"));
        connect("mysql://ana:old@db/shop", new Credentials(null, null));

        assertThat(jdbc.calls).hasSize(3);
        assertThat(jdbc.calls.get(0)).contains("password=new", "user=eve");
        assertThat(jdbc.calls.get(1)).contains("password=newer", "user=ana");
        assertThat(jdbc.calls.get(2)).contains("password=old", "user=ana");
    }

    @Test
    void aJdbcUrlWithAUserWouldWin() {
        Target target = Target.of(Url.parse("jdbc:h2:mem:shop;USER=ana"), FakeJdbcDriver.search(jdbc));

        assertThatThrownBy(() -> target.open(new Credentials("eve", null)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("has a user in it", "take it out");
        connect("jdbc:h2:mem:shop;USER=ana", new Credentials(null, "new"));
        assertThat(jdbc.calls).singleElement().asString().contains("password=new");
    }

    @Test
    void aDataSourceIsAskedForThem() {
        var source = new FakeDataSource("jdbc:h2:mem:");
        Driver driver = Jdbc.driver(source, H2Dialect.H2);

        assertThatThrownBy(() -> driver.connect(new Credentials("ana", "secret")))
                .isInstanceOf(DriverException.class);
        assertThat(source.calls).containsExactly("getConnection as ana secret");
        assertThatThrownBy(() -> driver.connect(new Credentials(null, "secret")))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("one of them is missing")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> driver.connect(new Credentials("ana", null))).isInstanceOf(ArgumentException.class);
    }
}
