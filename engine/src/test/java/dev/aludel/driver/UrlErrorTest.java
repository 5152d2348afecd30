package dev.aludel.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlErrorTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "shop.db", "://db/shop", "//db:5432/shop", "/var/lib:1/shop", "ana@db:5432/shop"})
    void withoutADialect(String text) {
        assertRefused(text, "does not begin with a dialect", "postgresql://user:password@host/database");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-y://db", "PostgreSQL://db", " postgresql://db", "a.b://db", "pöstgres://db"})
    void withAWrongDialect(String text) {
        assertRefused(text, "the dialect \"" + text.substring(0, text.indexOf(':')) + "\"", "a-z, 0-9 and _");
    }

    @ParameterizedTest
    @CsvSource({"postgresql+://db, ''", "postgresql+a+b://db, a+b", "postgresql+Vertx://db, Vertx"})
    void withAWrongDriver(String text, String driver) {
        assertRefused(text, "the driver \"" + driver + "\"", "postgresql+vertx://");
    }

    @Test
    void withAnEmptyDialectBeforeTheDriver() {
        assertRefused("+vertx://db", "the dialect \"\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"db:54x2", "db:", "db:-1", "db:+5432", "db: 5432", "db:123456", "db:٣", "[::1]:x", "a,db:x"})
    void withABadPort(String hosts) {
        assertRefused("postgresql://" + hosts + "/shop", "port", "number from 1 to 65535", "host:5432");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "99999"})
    void withAPortOutOfRange(String port) {
        assertRefused("postgresql://db:" + port, "the port " + port + " is not between 1 and 65535");
    }

    @ParameterizedTest
    @ValueSource(strings = {":5432", "::1", "fe80::1:5432", "[::1", "::1]", "[db]", "[]", "a,,b", "a,", ",a", "db:1:2"})
    void withABadlyWrittenHost(String hosts) {
        assertRefused("postgresql://" + hosts + "/shop", "a host of the URL", "[::1]:5432");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my host", "db%20x", "a\\b", "a#b"})
    void withACharacterNoHostHas(String host) {
        assertRefused(
                "postgresql://" + host + "/shop", "the host \"" + host + "\" is neither a name nor an IP address");
    }

    @Test
    void withAnAddressThatIsNone() {
        assertRefused("postgresql://[x:y]/shop", "the host \"x:y\" is neither a name nor an IP address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ana:pa@ss-secret@db/shop",
                "postgresql://ana@corp-secret:x@db/shop",
            })
    void withAnUnescapedAtInTheLogin(String text) {
        assertRefused(text, "more than one '@' before the host", "%40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ana:secret/x@db/shop",
                "postgresql://ana:5432/secret@db/shop",
                "postgresql://ana:secret?x@db/shop",
                "postgresql://ana:a@b/secret@db/shop",
                "postgresql://db/secret@shop",
            })
    void withAPasswordThatSpillsOver(String text) {
        assertRefused(text, "an '@' after the host", "%40", "%2F", "%3F");
    }

    @Test
    void withALoginButNoSlashes() {
        assertRefused("postgresql:ana:secret@db/shop", "no '//'", "postgresql://user:password@host/database", "%40");
    }

    @Test
    void withALoginButNoHost() {
        assertRefused("postgresql://ana:secret/shop", "port", "user:password@host");
    }

    @Test
    void withOneSlash() {
        assertRefused("sqlite:/var/shop.db", "one '/'", "sqlite:////absolute/path", "sqlite:///relative/path");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://a%:secret@db, user",
        "postgresql://a:secret%4@db, password",
        "postgresql://a:secret%%40@db, password",
        "postgresql://a:secret%4g@db, password",
        "postgresql://db/secret%zz, database",
        "sqlite:secret%, database",
        "postgresql://db?a=secret%, query",
        "postgresql://db?secret%=a, query",
    })
    void withAPercentSignThatEscapesNothing(String text, String part) {
        assertRefused(text, "a % in the " + part, "%25");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://a:%FFsecret@db, password",
        "postgresql://db/%C3, database",
        "postgresql://db?a=%ED%A0%80, query"
    })
    void withBytesThatAreNotUtf8(String text, String part) {
        assertRefused(text, "in the " + part, "not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://db/secret\n", "postgresql://db/secret\r", "postgresql://db/secret\u0000"})
    void withAControlCharacter(String text) {
        assertRefused(text, "character 23 of the URL is the control character U+00", "percent-encode");
    }

    @Test
    void withHalfACharacter() {
        assertRefused("postgresql://db/secret\uD83D", "half a character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://db?=secret", "postgresql://db?a=1&=secret", "postgresql://db?="})
    void withAParameterWithoutAName(String text) {
        assertRefused(text, "has no name", "name=value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:", "jdbc:postgresql", "jdbc:://db", "jdbc:Oracle:x", "jdbc://db/secret"})
    void withAJdbcUrlOfNoProduct(String text) {
        assertRefused(text, "JDBC URL names no database product", "jdbc:postgresql://host/database");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc+x://db", "jdbc+postgresql://db"})
    void withJdbcAsADialect(String text) {
        assertRefused(text, "jdbc is not a dialect", "postgresql+jdbc:");
    }

    private static void assertRefused(String text, String... parts) {
        assertThatThrownBy(() -> Url.parse(text))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll(parts)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }
}
