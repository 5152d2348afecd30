package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.mysql.MariadbDialect;
import dev.aludel.dialect.postgresql.PostgresqlDialect;
import dev.aludel.driver.DriverException;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is called for PostgreSQL and MariaDB, with an H2 in their place; what it does there is tested on real servers. */
class ProductTest {
    private final FakeDataSource source = new FakeDataSource("jdbc:h2:mem:");

    private Session open(Dialect dialect) {
        Session session = new Session(Jdbc.driver(source, dialect).connect());
        session.count("CREATE TABLE t (a INTEGER)");
        session.connection().begin();
        source.calls.clear();
        return session;
    }

    @Test
    void postgresqlIsAskedBeforeACommitThatFollowsAnError() {
        try (Session session = open(PostgresqlDialect.POSTGRESQL)) {
            assertThatThrownBy(() -> session.count("INSERT INTO nowhere VALUES (1)"))
                    .isInstanceOf(DriverException.class);
            session.connection().commit();
            assertThat(source.calls).endsWith("setSavepoint", "commit", "setAutoCommit");
        }
    }

    @Test
    void whatHasFailedInPostgresqlIsNotCommitted() {
        source.with("setSavepoint", () -> {
            throw new SQLException("current transaction is aborted", "25P02");
        });
        try (Session session = open(PostgresqlDialect.POSTGRESQL)) {
            assertThatThrownBy(() -> session.count("SELCT")).isInstanceOf(DriverException.class);
            assertThatThrownBy(session.connection()::commit)
                    .isInstanceOf(DriverException.class)
                    .hasMessage("current transaction is aborted");
            session.connection().rollback();
            assertThat(source.calls).doesNotContain("commit").endsWith("rollback", "setAutoCommit");
        }
    }

    @Test
    void postgresqlIsNotAskedWhenTheLastStatementWentWell() {
        try (Session session = open(PostgresqlDialect.POSTGRESQL)) {
            assertThatThrownBy(() -> session.count("SELCT")).isInstanceOf(DriverException.class);
            session.count("INSERT INTO t VALUES (1)");
            session.connection().commit();
            session.connection().begin();
            session.connection().commit();
            assertThat(source.calls).contains("commit").doesNotContain("setSavepoint");
        }
    }

    @Test
    void anErrorOfTheTransactionBeforeIsForgotten() {
        try (Session session = open(PostgresqlDialect.POSTGRESQL)) {
            assertThatThrownBy(() -> session.count("SELCT")).isInstanceOf(DriverException.class);
            session.connection().rollback();
            session.connection().begin();
            session.connection().commit();
            assertThat(source.calls).doesNotContain("setSavepoint");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANY")
    void aNullOfPostgresqlHasTheTypeOfItsForm(Wire wire) {
        try (Session session = open(PostgresqlDialect.POSTGRESQL)) {
            assertThat(session.value("SELECT CAST(? AS VARCHAR)", new WireValue(wire, null)))
                    .isNull();
            assertThat(source.calls).contains("setNull");
        }
    }

    @Test
    void theKindsOfTimesOfPostgresqlAreToldByTheirNames() {
        try (Session session = open(PostgresqlDialect.POSTGRESQL)) {
            source.with("getColumnType", () -> Types.TIMESTAMP).with("getColumnTypeName", () -> "timestamptz");
            assertThat(session.value("SELECT TIMESTAMP WITH TIME ZONE '2026-11-20 12:00:00+00'"))
                    .isEqualTo(OffsetDateTime.parse("2026-11-20T12:00:00Z"));
            source.with("getColumnType", () -> Types.TIME).with("getColumnTypeName", () -> "timetz");
            assertThat(session.value("SELECT CAST('12:00:00+02' AS TIME WITH TIME ZONE)"))
                    .isEqualTo("12:00:00+02");
            source.with("getColumnTypeName", () -> "time");
            assertThat(session.value("SELECT CAST('12:00:00' AS TIME)")).isEqualTo(LocalTime.NOON);
        }
    }

    @Test
    void theNameOfATypeOfPostgresqlIsNotAskedForWithoutNeed() {
        try (Session session = open(PostgresqlDialect.POSTGRESQL)) {
            session.value("SELECT 1");
            assertThat(source.calls).contains("getColumnType").doesNotContain("getColumnTypeName");
        }
    }

    @Test
    void mariadbCommitsWithOneCall() {
        try (Session session = open(MariadbDialect.MARIADB)) {
            session.count("INSERT INTO t VALUES (1)");
            session.connection().commit();
            assertThat(source.calls).doesNotContain("commit").endsWith("setAutoCommit");
            session.connection().rollback();
            assertThat(session.rows("SELECT a FROM t")).hasSize(1);
        }
    }

    @Test
    void aTimeOfMariadbIsATimeOfDayOrRefused() {
        try (Session session = open(MariadbDialect.MARIADB)) {
            source.with("getObject", () -> null);
            assertThat(session.value(Wire.TIME, "SELECT 1")).isNull();
            source.with("getObject", () -> Duration.ofHours(12).plusNanos(1000));
            assertThat(session.value(Wire.TIME, "SELECT 1")).isEqualTo(LocalTime.of(12, 0, 0, 1000));
            for (Duration time : new Duration[] {Duration.ofDays(1), Duration.ofNanos(-1000)}) {
                source.with("getObject", () -> time);
                assertThatThrownBy(() -> session.value(Wire.TIME, "SELECT 1"))
                        .isInstanceOfSatisfying(
                                DriverException.class,
                                e -> assertThat(e.sqlState()).isEqualTo("22008"))
                        .hasMessageContaining("CAST(… AS CHAR)");
            }
        }
    }
}
