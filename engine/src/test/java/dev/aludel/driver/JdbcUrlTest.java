package dev.aludel.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class JdbcUrlTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://ana:a%zz@b@db:x/shop?a, postgresql",
        "jdbc:sqlite:shop.db, sqlite",
        "jdbc:sqlite:, sqlite",
        "jdbc:sqlite:/var/lib/shop.db, sqlite",
        "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1, h2",
        "jdbc:mysql://db/shop?user=ana&password=x, mysql",
        "jdbc:mysql+srv://db/shop, mysql",
        "'jdbc:mysql:loadbalance://a,b/shop', mysql",
        "jdbc:mariadb://db/shop, mariadb",
    })
    void isKeptWordByWord(String text, String dialect) {
        Url url = Url.parse(text);

        assertThat(url.jdbcUrl()).contains(text);
        assertThat(url.toStringWithSecrets()).isEqualTo(text);
        assertThat(url.dialect()).isEqualTo(dialect);
        assertThat(url.driver()).contains("jdbc");
        assertThat(url.user()).isEmpty();
        assertThat(url.password()).isEmpty();
        assertThat(url.host()).isEmpty();
        assertThat(url.port()).isEmpty();
        assertThat(url.database()).isEmpty();
        assertThat(url.query()).isEmpty();
        assertThat(Url.parse(url.toStringWithSecrets())).isEqualTo(url).hasSameHashCodeAs(url);
    }

    @Test
    void isNotTheUrlThatAsksForTheJdbcDriver() {
        Url asked = Url.parse("postgresql+jdbc://db/shop");

        assertThat(asked.driver()).contains("jdbc");
        assertThat(asked.jdbcUrl()).isEmpty();
        assertThat(asked).isNotEqualTo(Url.parse("jdbc:postgresql://db/shop"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://db/shop?user=ana&password=s3cr3t&ssl=true"
                        + "|jdbc:postgresql://db/shop?user=ana&password=***&ssl=true",
                "jdbc:postgresql://db/shop?password=s3cr3t|jdbc:postgresql://db/shop?password=***",
                "jdbc:postgresql://db/shop?password=s3cr3t@1&a=b|jdbc:postgresql://db/shop?password=***&a=b",
                "jdbc:postgresql://db/shop?sslPassword=s3cr3t&x|jdbc:postgresql://db/shop?sslPassword=***&x",
                "jdbc:mysql://ana:s3cr3t@db:3306/shop|jdbc:mysql://ana:***@db:3306/shop",
                "jdbc:mysql://ana:s3@cr3t@db/shop|jdbc:mysql://ana:***@db/shop",
                "jdbc:mysql://ana:s3/cr3t@db/shop?u=a@b|jdbc:mysql://ana:***@db/shop?u=a@b",
                "jdbc:mysql://ana:s3cr3t@a,eva:s3cr3t@b/shop|jdbc:mysql://ana:***@b/shop",
                "jdbc:mysql://ana@db:3306/shop|jdbc:mysql://ana@db:3306/shop",
                "jdbc:mysql://db:3306/shop?user=ana@corp|jdbc:mysql://db:3306/shop?user=ana@corp",
                "jdbc:mysql://(host=db,user=a,password=s3cr3t)/shop|jdbc:mysql://(host=db,user=a,password=***)/shop",
                "jdbc:mysql://address=(host=d)(password=s3cr3t)/shop|jdbc:mysql://address=(host=d)(password=***)/shop",
                "jdbc:h2:mem:shop;USER=sa;PASSWORD=s3cr3t;MODE=MySQL|jdbc:h2:mem:shop;USER=sa;PASSWORD=***;MODE=MySQL",
                "jdbc:sqlserver://db;user=sa;password={s3;cr3t};a=b|jdbc:sqlserver://db;user=sa;password=***;a=b",
                "jdbc:sqlserver://db;user=sa;password={s3;cr3t|jdbc:sqlserver://db;user=sa;password=***",
                "jdbc:sqlserver://db;password=s3@cr3t;a=b|jdbc:sqlserver://db;password=***;a=b",
                "jdbc:x:a=password=s3cr3t|jdbc:x:a=password=***",
                "jdbc:sqlite:/home/ana@x/shop.db|jdbc:sqlite:/home/ana@x/shop.db",
                "jdbc:sqlite:shop.db|jdbc:sqlite:shop.db",
            })
    void hidesItsSecrets(String text, String shown) {
        assertThat(Url.parse(text)).hasToString(shown);
    }

    static final List<Consumer<Url>> CHANGES = List.of(
            url -> url.withDialect("h2"),
            url -> url.withDriver("vertx"),
            url -> url.withUser("ana"),
            url -> url.withPassword("secret"),
            url -> url.withHost("db"),
            url -> url.withHosts(List.of()),
            url -> url.withPort(1),
            url -> url.withDatabase("shop"),
            url -> url.withQuery("a", "b"),
            url -> url.withoutQuery("a"));

    @ParameterizedTest
    @FieldSource("CHANGES")
    void cannotBeChanged(Consumer<Url> change) {
        Url url = Url.parse("jdbc:postgresql://db/shop");

        assertThatThrownBy(() -> change.accept(url))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("JDBC URL", "cannot be changed", "postgresql+jdbc://");
    }
}
