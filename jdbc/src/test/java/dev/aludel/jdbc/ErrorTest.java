package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.driver.DriverException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an SQLException. */
class ErrorTest {
    private static DriverException exception(String product, SQLException error) {
        return Products.named(product).exception(error, false);
    }

    @Test
    void everythingIsKept() {
        var error = new SQLException("duplicate", "23505", 7);
        DriverException exception = exception("other", error);
        assertThat(exception).hasMessage("duplicate").hasCause(error);
        assertThat(exception.sqlState()).isEqualTo("23505");
        assertThat(exception.vendorCode()).isEqualTo(7);
        assertThat(exception.connectionLost()).isFalse();
    }

    @Test
    void anErrorWithoutWordsHasItsClass() {
        assertThat(exception("other", new SQLException())).hasMessage("java.sql.SQLException");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "h2 | Database is already closed [90121-252] | Database is already closed",
                "h2 | a [1] b | a [1] b",
                "mariadb | (conn=12) Duplicate entry | Duplicate entry",
                "mysql | Duplicate entry (conn=12) x | Duplicate entry (conn=12) x"
            })
    void theMessageIsTheServersOwn(String product, String message, String words) {
        assertThat(exception(product, new SQLException(message))).hasMessage(words);
    }

    @Test
    void theStatementThatH2RepeatsIsCutOff() {
        String message =
                "NULL not allowed for column \"B\"; SQL statement:\nINSERT INTO t\nVALUES ('secret') [23502-252]";
        assertThat(exception("h2", new SQLException(message))).hasMessage("NULL not allowed for column \"B\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08S01"})
    void stateEightIsALostConnection(String state) {
        assertThat(exception("other", new SQLException("gone", state)).connectionLost())
                .isTrue();
    }

    @Test
    void theClassMayTellOfALostConnection() {
        assertThat(exception("other", new SQLRecoverableException("gone")).connectionLost())
                .isTrue();
        assertThat(exception("other", new SQLNonTransientConnectionException("gone"))
                        .connectionLost())
                .isTrue();
        assertThat(exception("mariadb", new SQLTransientConnectionException("of SIGNAL", "45000"))
                        .connectionLost())
                .as("the class MariaDB's driver takes for states it does not know")
                .isFalse();
    }

    @Test
    void theConnectionMayTellItself() {
        var error = new SQLException("why");
        assertThat(Products.named("other").exception(error, true).connectionLost())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "25P04"})
    void postgresqlHangsUp(String state) {
        assertThat(exception("postgresql", new SQLException("FATAL", state)).connectionLost())
                .isTrue();
        assertThat(exception("other", new SQLException("FATAL", state)).connectionLost())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"57014", "23505", "25P02", "40001"})
    void postgresqlGoesOn(String state) {
        assertThat(exception("postgresql", new SQLException("ERROR", state)).connectionLost())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1053, 1927, 4031, 2006, 2013, 2014, 2045, 2055})
    void mariadbHangsUp(int code) {
        assertThat(exception("mariadb", new SQLException("gone", "70100", code)).connectionLost())
                .isTrue();
    }

    @Test
    void mariadbGoesOnAfterACancelledStatement() {
        assertThat(exception("mariadb", new SQLException("interrupted", "70100", 1317))
                        .connectionLost())
                .isFalse();
    }
}
