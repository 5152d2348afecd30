package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.Url;
import dev.aludel.error.ArgumentException;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a URL. */
class TargetTest {
    private static Target target(String url, String... known) {
        return Target.of(Url.parse(url), FakeJdbcDriver.search(new FakeJdbcDriver("jdbc:", null, known)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sqlite: | jdbc:sqlite::memory:",
                "sqlite:///:memory: | jdbc:sqlite::memory:",
                "sqlite:///data/shop.db | jdbc:sqlite:data/shop.db",
                "sqlite:////var/lib/shop.db | jdbc:sqlite:/var/lib/shop.db",
                "sqlite+jdbc:///C:\\data\\shop.db | jdbc:sqlite:C:\\data\\shop.db",
                "postgresql: | jdbc:postgresql://localhost/",
                "postgresql://db.example/shop | jdbc:postgresql://db.example/shop",
                "postgresql+jdbc://db.example:6543/shop | jdbc:postgresql://db.example:6543/shop",
                "postgres://one,[::1]:6543/a%20b%2Fc%3Fd | jdbc:postgresql://one,[::1]:6543/a+b%2Fc%3Fd",
                "mariadb://db.example:3307/shop | jdbc:mariadb://db.example:3307/shop",
                "mariadb:///shop | jdbc:mariadb://localhost/shop",
                "mariadb://one,two | jdbc:mariadb://one,two/",
                "mysql://db.example/shop | jdbc:mysql://db.example/shop",
                "h2: | jdbc:h2:mem:",
                "h2:mem:shop | jdbc:h2:mem:shop",
                "h2:///./data/shop;IFEXISTS=TRUE | jdbc:h2:./data/shop;IFEXISTS=TRUE",
                "h2:mem:shop?MODE=MySQL&INIT=a%3Bb%5C | jdbc:h2:mem:shop;MODE=MySQL;INIT=a\\;b\\\\",
                "h2://db.example:9092/~/shop | jdbc:h2:tcp://db.example:9092/~/shop",
                "h2:tcp://db.example/~/shop | jdbc:h2:tcp://db.example/~/shop",
                "jdbc:postgresql://db.example/shop?user=ana | jdbc:postgresql://db.example/shop?user=ana",
                "jdbc:oracle:thin:@//db.example/shop | jdbc:oracle:thin:@//db.example/shop",
                "jdbc:h2:mem:shop;MODE=MySQL | jdbc:h2:mem:shop;MODE=MySQL"
            })
    void aUrlIsSpelledForJdbc(String url, String jdbcUrl) {
        assertThat(target(url, "MODE", "INIT").jdbcUrl()).isEqualTo(jdbcUrl);
    }

    @Test
    void mysqlIsReachedWithTheDriverThatIsThere() {
        var mysql = new FakeJdbcDriver("jdbc:mysql:", null);
        var mariadb = new FakeJdbcDriver("jdbc:mariadb:", null);
        Url url = Url.parse("mysql://db.example/shop");
        assertThat(Target.of(url, FakeJdbcDriver.search(mariadb, mysql)).jdbcUrl())
                .isEqualTo("jdbc:mysql://db.example/shop");
        assertThat(Target.of(url, FakeJdbcDriver.search(mariadb)).jdbcUrl())
                .isEqualTo("jdbc:mariadb://db.example/shop");
    }

    @Test
    void userPasswordAndQueryTravelBesideTheUrlAndBeatWhatIsSet() {
        Target target = target(
                "postgresql://ana:p%40ss@db/shop?sslmode=require&ApplicationName=shop", "sslmode", "ApplicationName");
        assertThat(target.parametersInClear())
                .isEqualTo(Map.of(
                        "user", "ana",
                        "password", "p@ss",
                        "sslmode", "require",
                        "ApplicationName", "shop",
                        "assumeMinServerVersion", "12"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sqlite: | busy_timeout=5000, foreign_keys=true, jdbc.get_generated_keys=false",
                "mariadb: | cachePrepStmts=true, useAffectedRows=false, useServerPrepStmts=true",
                "mysql: | cachePrepStmts=true, useAffectedRows=false, useServerPrepStmts=true",
                "postgresql: | ApplicationName=aludel, assumeMinServerVersion=12",
                "h2: | ''",
                "jdbc:oracle:thin:@x | ''",
                "jdbc:sqlite:x.db?busy_timeout=1 | foreign_keys=true, jdbc.get_generated_keys=false"
            })
    void whatIsSetIsDocumented(String url, String parameters) {
        var sorted = new TreeMap<>(target(url).parametersInClear());
        assertThat(sorted).hasToString("{" + parameters + "}");
    }

    @Test
    void aParameterThatTheDriverDoesNotKnowIsRefusedWithThoseThatAreAlike() {
        assertThatThrownBy(() -> target("postgresql://db/shop?sslMode=require", "sslmode", "sslcert", "user"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("the JDBC driver dev.aludel.jdbc.FakeJdbcDriver has no parameter \"sslMode\", but has"
                        + " sslcert, sslmode; see its documentation, and mind upper and lower case");
        assertThatThrownBy(() -> target("postgresql://db/shop?x=1", "sslmode"))
                .hasMessageContaining("has no parameter \"x\"; see its documentation");
    }

    @Test
    void aDriverThatDoesNotSayWhatItKnowsIsGivenAll() {
        assertThat(target("postgresql://db/shop?x=1").parametersInClear()).containsEntry("x", "1");
        assertThat(target("postgresql://db/shop?x=1", "unsayable").parametersInClear())
                .containsEntry("x", "1");
    }

    @Test
    void whatIsSaidTwiceIsRefused() {
        assertThatThrownBy(() -> target("postgresql://db/shop?a=1&a=2", "a"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("\"a\" is in the query of the URL 2 times");
        assertThatThrownBy(() -> target("postgresql://ana@db/shop?user=eve", "user"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("the user is in the URL twice");
        assertThatThrownBy(() -> target("postgresql://ana:x@db/shop?password=secret", "password"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("the password is in the URL twice")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sqlite://data/shop.db | sqlite:////folder/file.db",
                "sqlite://ana@/shop.db | sqlite:///file.db",
                "sqlite:///a%3Fb.db | rename it",
                "mariadb://db.example/a%3Fb | leave the database out of the URL",
                "h2://db.example:9092 | h2://db.example:9092/~/name"
            })
    void aPartThatTheDatabaseCannotUseIsRefusedWithWhatToWrite(String url, String hint) {
        assertThatThrownBy(() -> target(url))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sqlite:///x.db | org.xerial:sqlite-jdbc",
                "postgresql://db/shop | org.postgresql:postgresql",
                "mariadb://db/shop | org.mariadb.jdbc:mariadb-java-client",
                "mysql://db/shop | com.mysql:mysql-connector-j or org.mariadb.jdbc:mariadb-java-client",
                "jdbc:mysql://db/shop | permitMysqlScheme",
                "h2:mem:x | com.h2database:h2",
                "jdbc:postgresql://db/shop | look for a mistake in the URL, or add to the dependencies the Maven"
                        + " artifact",
                "jdbc:oracle:thin:@x | takes jdbc:oracle:thin:@x; look for a mistake in the URL"
            })
    void aMissingDriverIsNamed(String url, String hint) {
        assertThatThrownBy(() -> Target.of(Url.parse(url), FakeJdbcDriver.search()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("no JDBC driver on the class path or module path takes " + url)
                .hasMessageContaining("add to the dependencies the ")
                .hasMessageContaining(hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://ana:secret@db/shop", "jdbc:postgresql://db/shop?user=ana&password=secret"})
    void noMessageHasThePassword(String url) {
        assertThatThrownBy(() -> Target.of(Url.parse(url), FakeJdbcDriver.search()))
                .hasMessageContaining("***")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aDriverThatRepeatsTheUrlIsMadeToHideThePassword() {
        String url = "jdbc:other://db/shop?password=secret";
        var driver = new FakeJdbcDriver("jdbc:", new SQLException("cannot parse " + url, "08001", 7));
        Target target = Target.of(Url.parse(url), FakeJdbcDriver.search(driver));
        assertThatThrownBy(target::open)
                .hasMessage("cannot parse jdbc:other://db/shop?password=***")
                .hasNoCause()
                .isInstanceOfSatisfying(SQLException.class, e -> {
                    assertThat(e.getSQLState()).isEqualTo("08001");
                    assertThat(e.getErrorCode()).isEqualTo(7);
                });
    }

    @Test
    void eachConnectionIsGivenParametersOfItsOwn() {
        var driver = new FakeJdbcDriver("jdbc:", new SQLException("no"));
        Target target = Target.of(Url.parse("mariadb://ana@db/shop"), FakeJdbcDriver.search(driver));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(target::open).hasMessage("no");
        }
        assertThat(driver.calls).hasSize(2);
        assertThat(driver.calls.getFirst())
                .isEqualTo(driver.calls.getLast())
                .isEqualTo("jdbc:mariadb://db/shop {cachePrepStmts=true, useAffectedRows=false,"
                        + " useServerPrepStmts=true, user=ana}");
    }

    @Test
    void aDriverThatGoesBackOnItsWordIsNamed() {
        Target target = target("jdbc:other:x");
        assertThatThrownBy(target::open)
                .isInstanceOf(SQLException.class)
                .hasMessage("dev.aludel.jdbc.FakeJdbcDriver said that it takes jdbc:other:x and then did not");
    }

    @Test
    void aDriverThatChokesOnAUrlDoesNotTakeIt() {
        assertThatThrownBy(() -> target("jdbc:other:unspeakable")).isInstanceOf(ArgumentException.class);
    }
}
