package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.h2.H2Dialect;
import dev.aludel.dialect.mysql.MariadbDialect;
import dev.aludel.dialect.mysql.MysqlDialect;
import dev.aludel.dialect.postgresql.PostgresqlDialect;
import dev.aludel.dialect.sqlite.SqliteDialect;
import dev.aludel.error.ArgumentException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DialectsTest {
    @Test
    void theDialectsOfThisModuleAreFound() {
        assertThat(Dialects.named("sqlite")).isSameAs(SqliteDialect.SQLITE);
        assertThat(Dialects.named("postgresql")).isSameAs(PostgresqlDialect.POSTGRESQL);
        assertThat(Dialects.named("postgres")).isSameAs(PostgresqlDialect.POSTGRESQL);
        assertThat(Dialects.named("mysql")).isSameAs(MysqlDialect.MYSQL);
        assertThat(Dialects.named("mariadb")).isSameAs(MariadbDialect.MARIADB);
        assertThat(Dialects.named("h2")).isSameAs(H2Dialect.H2);
    }

    @Test
    void aProviderNamesItsDialectFirst() {
        List<DialectProvider> providers = List.of(
                new SqliteDialect(),
                new PostgresqlDialect(),
                new MysqlDialect(),
                new MariadbDialect(),
                new H2Dialect());
        assertThat(providers)
                .allSatisfy(provider -> assertThat(provider.names().getFirst())
                        .isEqualTo(provider.dialect().name()));
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> Dialects.named("oracle"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "There is no dialect 'oracle'; there are h2, mariadb, mysql, postgres, postgresql, sqlite. To"
                                + " add one, offer a DialectProvider to the ServiceLoader, or pass the dialect as an"
                                + " option.");
    }
}
