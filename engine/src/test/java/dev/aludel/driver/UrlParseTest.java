package dev.aludel.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlParseTest {
    @Test
    void readsEveryPart() {
        Url url = Url.parse("postgresql+vertx://ana:secret@db.example:5432/shop?sslmode=require&x=1");

        assertThat(url.dialect()).isEqualTo("postgresql");
        assertThat(url.driver()).contains("vertx");
        assertThat(url.user()).contains("ana");
        assertThat(url.password()).contains("secret");
        assertThat(url.host()).contains("db.example");
        assertThat(url.port()).hasValue(5432);
        assertThat(url.database()).contains("shop");
        assertThat(url.query()).containsOnlyKeys("sslmode", "x");
        assertThat(url.queryValue("sslmode")).contains("require");
        assertThat(url.jdbcUrl()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql:", "postgresql://", "postgresql:///"})
    void aDialectIsEnough(String text) {
        Url url = Url.parse(text);

        assertThat(url).isEqualTo(Url.of("postgresql"));
        assertThat(url.driver()).isEmpty();
        assertThat(url.user()).isEmpty();
        assertThat(url.password()).isEmpty();
        assertThat(url.host()).isEmpty();
        assertThat(url.hosts()).isEmpty();
        assertThat(url.port()).isEmpty();
        assertThat(url.database()).isEmpty();
        assertThat(url.query()).isEmpty();
        assertThat(url.queryValue("x")).isEmpty();
    }

    @Test
    void aSlashAfterTheHostNamesNoDatabase() {
        assertThat(Url.parse("postgresql://db/")).isEqualTo(Url.parse("postgresql://db"));
    }

    @Test
    void digitsAndUnderscoresMayNameADialect() {
        Url url = Url.parse("my_sql8+a_1://db");

        assertThat(url.dialect()).isEqualTo("my_sql8");
        assertThat(url.driver()).contains("a_1");
    }

    @Test
    void aliasesAreNotResolved() {
        assertThat(Url.parse("postgres://db")).isNotEqualTo(Url.parse("postgresql://db"));
    }

    @Test
    void anEmptyUserOrPasswordIsNotAnAbsentOne() {
        assertThat(Url.parse("postgresql://ana:@db").password()).contains("");
        assertThat(Url.parse("postgresql://ana@db").password()).isEmpty();
        assertThat(Url.parse("postgresql://:secret@db").user()).contains("");
        assertThat(Url.parse("postgresql://@db").user()).contains("");
        assertThat(Url.parse("postgresql://ana@/shop").host()).isEmpty();
    }

    @Test
    void theFirstColonEndsTheUser() {
        assertThat(Url.parse("postgresql://ana:a:b@db").password()).contains("a:b");
    }

    @Test
    void userPasswordAndDatabaseArePercentDecodedAndKeepThePlus() {
        Url url = Url.parse("postgresql://an%61+x:p%40%3a%2F+%C3%A9@db/my%20shop+1");

        assertThat(url.user()).contains("ana+x");
        assertThat(url.password()).contains("p@:/+é");
        assertThat(url.database()).contains("my shop+1");
    }

    @Test
    void charactersThatNeedNoEscapeAreTakenAsTheyAre() {
        Url url = Url.parse("postgresql://ána:#;=&!$*@db/shöp a#b");

        assertThat(url.user()).contains("ána");
        assertThat(url.password()).contains("#;=&!$*");
        assertThat(url.database()).contains("shöp a#b");
    }

    @ParameterizedTest
    @CsvSource({
        "//[::1]/shop, ::1, ",
        "//[::1]:5432/shop, ::1, 5432",
        "//ana:secret@[2001:db8::7:1]:1/shop, 2001:db8::7:1, 1",
        "//[fe80::1%eth0]/shop, fe80::1%eth0, ",
        "//[::ffff:10.0.0.1]/shop, ::ffff:10.0.0.1, ",
        "//10.0.0.1:65535/shop, 10.0.0.1, 65535",
    })
    void addressesAreHosts(String rest, String host, Integer port) {
        Url url = Url.parse("postgresql:" + rest);

        assertThat(url.host()).contains(host);
        assertThat(url.port()).isEqualTo(port == null ? OptionalInt.empty() : OptionalInt.of(port));
        assertThat(url.database()).contains("shop");
    }

    @Test
    void severalHostsAreKeptInOrder() {
        Url url = Url.parse("postgresql://ana@db1,db2:5433,[::1],[::2]:5434/shop");

        assertThat(url.hosts())
                .containsExactly(
                        HostPort.of("db1"), HostPort.of("db2", 5433), HostPort.of("::1"), HostPort.of("::2", 5434));
        assertThat(url.host()).contains("db1");
        assertThat(url.port()).isEmpty();
    }

    @Test
    void theQueryIsDecodedAsAForm() {
        Url url = Url.parse("mysql://db?a+b=c+d%2Be&%C3%A9=%26&u=a@b/c:d");

        assertThat(url.queryValue("a b")).contains("c d+e");
        assertThat(url.queryValue("é")).contains("&");
        assertThat(url.queryValue("u")).contains("a@b/c:d");
    }

    @Test
    void repeatedKeysAndEmptyValuesAreKept() {
        Url url = Url.parse("mysql://db?plugin=a&x=&plugin=b&y&&plugin=&z=1=2?3");

        assertThat(url.query().get("plugin")).containsExactly("a", "b", "");
        assertThat(url.queryValue("plugin")).contains("a");
        assertThat(url.queryValue("x")).contains("");
        assertThat(url.queryValue("y")).contains("");
        assertThat(url.queryValue("z")).contains("1=2?3");
        assertThat(url.query().keySet()).containsExactly("plugin", "x", "y", "z");
    }

    @Test
    void keysDifferByCase() {
        assertThat(Url.parse("mysql://db?a=1&A=2").query())
                .containsEntry("a", List.of("1"))
                .containsEntry("A", List.of("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite:", "sqlite://", "sqlite:?mode=memory", "sqlite://?mode=memory"})
    void sqliteWithoutADatabaseIsInMemory(String text) {
        assertThat(Url.parse(text).database()).isEmpty();
        assertThat(Url.parse(text).hosts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sqlite:///:memory:, :memory:",
        "sqlite::memory:, :memory:",
        "sqlite:///shop.db, shop.db",
        "sqlite:///data/shop.db, data/shop.db",
        "sqlite:////var/lib/shop.db, /var/lib/shop.db",
        "sqlite:///C:\\data\\shop.db, C:\\data\\shop.db",
        "sqlite:///C:/data/shop.db, C:/data/shop.db",
        "sqlite:C:\\data\\shop.db, C:\\data\\shop.db",
        "sqlite:shop.db, shop.db",
        "sqlite:../shop.db?cache=shared, ../shop.db",
        "sqlite:///my%20shop%3F%25.db, my shop?%.db",
        "sqlite:///ana@home/shop.db, ana@home/shop.db",
        "h2:mem:shop, mem:shop",
        "h2:mem:, mem:",
        "h2:file:./data/shop, file:./data/shop",
        "h2:tcp://db.example:9092/~/shop, tcp://db.example:9092/~/shop",
        "h2:///./data/shop, ./data/shop",
        "h2:///mem:shop?MODE=MySQL, mem:shop",
    })
    void embeddedDatabasesArePlaces(String text, String database) {
        Url url = Url.parse(text);

        assertThat(url.database()).contains(database);
        assertThat(url.hosts()).isEmpty();
        assertThat(url.user()).isEmpty();
    }

    @Test
    void bothSpellingsOfAPlaceAreOneUrl() {
        assertThat(Url.parse("sqlite:shop.db")).isEqualTo(Url.parse("sqlite:///shop.db"));
        assertThat(Url.parse("h2:mem:shop")).isEqualTo(Url.parse("h2:///mem:shop"));
    }

    @Test
    void anH2ServerHasAHost() {
        Url url = Url.parse("h2://sa:secret@db.example:9092/~/shop");

        assertThat(url.host()).contains("db.example");
        assertThat(url.port()).hasValue(9092);
        assertThat(url.database()).contains("~/shop");
    }
}
