package dev.aludel.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UrlWithTest {
    private static final Url FULL = Url.parse("postgresql+vertx://ana:secret@db:5432/shop?x=1&y=2");

    @Test
    void buildsAUrlPartByPart() {
        assertThat(Url.of("postgresql")
                        .withDriver("vertx")
                        .withHost("db")
                        .withPort(5432)
                        .withUser("ana")
                        .withPassword("secret")
                        .withDatabase("shop")
                        .withQuery("x", "1")
                        .withQuery("y", "2"))
                .isEqualTo(FULL);
    }

    @Test
    void changesOnePartAndLeavesTheOriginal() {
        String before = FULL.toStringWithSecrets();

        assertThat(FULL.withDialect("mysql").toStringWithSecrets()).isEqualTo(before.replace("postgresql", "mysql"));
        assertThat(FULL.withDriver("jdbc").toStringWithSecrets()).isEqualTo(before.replace("vertx", "jdbc"));
        assertThat(FULL.withUser("eva").toStringWithSecrets()).isEqualTo(before.replace("ana", "eva"));
        assertThat(FULL.withPassword("p").toStringWithSecrets()).isEqualTo(before.replace("secret", "p"));
        assertThat(FULL.withPort(1).toStringWithSecrets()).isEqualTo(before.replace("5432", "1"));
        assertThat(FULL.withDatabase("d").toStringWithSecrets()).isEqualTo(before.replace("shop", "d"));
        assertThat(FULL.toStringWithSecrets()).isEqualTo(before);
    }

    @Test
    void nullRemovesAPart() {
        assertThat(FULL.withDriver(null)
                        .withUser(null)
                        .withPassword(null)
                        .withHost(null)
                        .withDatabase(null)
                        .withoutQuery("x", "y"))
                .isEqualTo(Url.of("postgresql"));
    }

    @Test
    void aNewHostTakesTheUsualPort() {
        assertThat(FULL.withHost("other").port()).isEmpty();
        assertThat(Url.parse("postgresql://a:1,b:2").withHost("::1").hosts()).containsExactly(HostPort.of("::1"));
    }

    @Test
    void anEmptyDatabaseIsNone() {
        assertThat(FULL.withDatabase("").database()).isEmpty();
    }

    @Test
    void aPasswordAloneHasAnEmptyUser() {
        Url url = Url.of("postgresql").withPassword("secret");

        assertThat(url.user()).contains("");
        assertThat(url.withUser("ana").password()).contains("secret");
        assertThat(FULL.withUser(null).user()).contains("");
        assertThat(FULL.withUser("")).isEqualTo(FULL.withUser(null));
    }

    @Test
    void withQueryReplacesAllValuesOfAKey() {
        Url url = Url.parse("mysql://db?a=1&a=2&b=3");

        assertThat(url.withQuery("a", "4").query()).containsEntry("a", List.of("4"));
        assertThat(url.withQuery("a", "4", "5", "").query()).containsEntry("a", List.of("4", "5", ""));
        assertThat(url.withQuery("c", "6").query()).containsOnlyKeys("a", "b", "c");
    }

    @Test
    void withoutQueryRemovesKeys() {
        assertThat(Url.parse("mysql://db?a=1&b=2&c=3").withoutQuery("a", "c", "none"))
                .isEqualTo(Url.parse("mysql://db?b=2"));
    }

    @Test
    void collectionsAreCopiedAndUnmodifiable() {
        var hosts = new ArrayList<>(List.of(HostPort.of("a")));
        Url url = FULL.withHosts(hosts);
        hosts.clear();

        assertThat(url.hosts()).containsExactly(HostPort.of("a"));
        assertThat(url.hosts()).isUnmodifiable();
        assertThat(url.query()).isUnmodifiable();
        assertThat(url.query().get("x")).isUnmodifiable();
    }

    @Test
    void refusesWhatParsingWouldRefuse() {
        assertThatThrownBy(() -> Url.of("Postgres"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("the dialect \"Postgres\"");
        assertThatThrownBy(() -> Url.of("jdbc"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("jdbc is not a dialect");
        assertThatThrownBy(() -> FULL.withDriver("a+b"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("the driver \"a+b\"");
        assertThatThrownBy(() -> FULL.withQuery("", "secret"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("has no name");
        assertThatThrownBy(() -> FULL.withPort(70_000))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("70000");
        assertThatThrownBy(() -> FULL.withHost("db:5432"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("\"db:5432\"");
    }

    @Test
    void aHostWithALoginIsRefusedAndNotQuoted() {
        assertThatThrownBy(() -> FULL.withHost("ana:secret@db"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("parts of their own")
                .hasMessageNotContaining("secret");
    }

    @Test
    void halfACharacterIsRefusedInEveryPart() {
        String half = "\uDE00";

        assertHalfRefused("user", () -> FULL.withUser(half));
        assertHalfRefused("password", () -> FULL.withPassword(half));
        assertHalfRefused("database", () -> FULL.withDatabase(half));
        assertHalfRefused("name of a query parameter", () -> FULL.withQuery(half, "x"));
        assertHalfRefused("value of the query parameter k", () -> FULL.withQuery("k", half));
    }

    private static void assertHalfRefused(String part, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("the " + part + " of the URL has half a character");
    }

    @Test
    void aPortNeedsExactlyOneHost() {
        assertThatThrownBy(() -> Url.of("postgresql").withPort(5432))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("5432", "one host", "has 0", "withHost(…) first");
        assertThatThrownBy(() -> Url.parse("postgresql://a,b").withPort(5432))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("has 2", "withHosts(…)");
    }
}
