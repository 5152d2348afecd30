package dev.aludel.tests.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestDatabaseTest {

    @ParameterizedTest
    @EnumSource
    void answersOverJdbc(TestDatabase database) throws SQLException {
        assertThat(number(database.fresh(), "select 1")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void givesAnEmptyDatabaseEachTime(TestDatabase database) throws SQLException {
        FreshDatabase first = database.fresh();
        FreshDatabase second = database.fresh();
        execute(first, "create table t (n integer)");
        execute(first, "insert into t values (42)");
        execute(second, "create table t (n integer)");

        assertThat(number(first, "select count(*) from t")).isEqualTo(1);
        assertThat(number(second, "select count(*) from t")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheDataWhenTheLastConnectionCloses(TestDatabase database) throws SQLException {
        FreshDatabase fresh = database.fresh();
        execute(fresh, "create table t (n integer)");

        assertThat(number(fresh, "select count(*) from t")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void takesTwoConnectionsAtOnce(TestDatabase database) throws SQLException {
        FreshDatabase fresh = database.fresh();
        try (Connection first = fresh.connect();
                Statement statement = first.createStatement()) {
            statement.execute("create table t (n integer)");

            assertThat(number(fresh, "select count(*) from t")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesUrlsThatBeginWithTheDialectAndDiffer(TestDatabase database) {
        String url = database.url();

        assertThat(url).startsWith(database.dialect() + ":").isNotEqualTo(database.url());
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void refusesAWrongPassword(TestDatabase database) {
        FreshDatabase fresh = database.fresh();

        assertThatThrownBy(() -> DriverManager.getConnection(fresh.jdbcUrl(), fresh.user(), "wrong"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).startsWith("28"));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void refusesAdministratorsWithoutPassword(TestDatabase database) {
        FreshDatabase fresh = database.fresh();

        for (String user : new String[] {"root", "postgres", "admin", ""}) {
            assertThatThrownBy(() -> DriverManager.getConnection(fresh.jdbcUrl(), user, ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static int number(FreshDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }

    private static void execute(FreshDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
