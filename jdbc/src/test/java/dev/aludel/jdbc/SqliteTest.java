package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.DriverException;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where SQLite and its driver differ from the rest. */
@Timeout(60)
class SqliteTest {
    @TempDir
    private Path folder;

    private String file() {
        return "sqlite:///" + folder.resolve("test.db");
    }

    @Test
    void everyConnectionChecksForeignKeysAndWaitsForOthers() {
        try (Session session = Session.open("sqlite:")) {
            assertThat(session.value("PRAGMA foreign_keys")).isEqualTo(1);
            assertThat(session.value("PRAGMA busy_timeout")).isEqualTo(5000);
        }
        try (Session session = Session.open("sqlite:?foreign_keys=false&busy_timeout=7")) {
            assertThat(session.value("PRAGMA foreign_keys")).isEqualTo(0);
            assertThat(session.value("PRAGMA busy_timeout")).isEqualTo(7);
        }
        try (Session session = Session.open("jdbc:sqlite::memory:?busy_timeout=7")) {
            assertThat(session.value("PRAGMA foreign_keys")).isEqualTo(1);
            assertThat(session.value("PRAGMA busy_timeout")).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT INTO t VALUES (1, 'b', 1) | 1555",
                "INSERT INTO t VALUES (2, 'a', 1) | 2067",
                "INSERT INTO t VALUES (2, 'b', NULL) | 1299",
                "INSERT INTO t VALUES (2, 'b', 0) | 275",
                "INSERT INTO u VALUES (9) | 787",
                "SELECT * FROM nowhere | 1"
            })
    void errorsHaveTheExtendedCode(String sql, int code) {
        try (Session session = Session.open("sqlite:")) {
            session.count("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT UNIQUE, c INTEGER NOT NULL CHECK (c > 0))");
            session.count("CREATE TABLE u (a INTEGER REFERENCES t (a))");
            session.count("INSERT INTO t VALUES (1, 'a', 1)");

            assertThatThrownBy(() -> session.count(sql)).isInstanceOfSatisfying(DriverException.class, e -> {
                assertThat(e.vendorCode()).isEqualTo(code);
                assertThat(e.connectionLost()).isFalse();
            });
        }
    }

    @Test
    void aRefusedCommitLeavesTheTransactionToBeRolledBack() {
        try (Session session = Session.open("sqlite:")) {
            session.count("CREATE TABLE t (a INTEGER PRIMARY KEY)");
            session.count("CREATE TABLE u (a INTEGER REFERENCES t (a) DEFERRABLE INITIALLY DEFERRED)");
            session.connection().begin();
            session.count("INSERT INTO u VALUES (9)");

            assertThatThrownBy(session.connection()::commit)
                    .isInstanceOfSatisfying(
                            DriverException.class,
                            e -> assertThat(e.vendorCode()).isEqualTo(787));
            session.connection().rollback();

            assertThat(session.rows("SELECT a FROM u")).isEmpty();
            session.connection().begin();
            session.connection().commit();
        }
    }

    @Test
    void aTransactionThatSqliteEndedItselfCountsAsRolledBack() {
        try (Session session = Session.open("sqlite:")) {
            session.count("CREATE TABLE t (a INTEGER PRIMARY KEY)");
            session.connection().begin();
            session.count("INSERT INTO t VALUES (1)");
            assertThatThrownBy(() -> session.count("INSERT OR ROLLBACK INTO t VALUES (1)"))
                    .isInstanceOf(DriverException.class);

            assertThatThrownBy(session.connection()::commit).hasMessageContaining("no transaction is active");
            session.connection().rollback();

            assertThat(session.rows("SELECT a FROM t")).isEmpty();
            session.connection().begin();
            session.count("INSERT INTO t VALUES (2)");
            session.connection().rollback();
            assertThat(session.rows("SELECT a FROM t")).isEmpty();
        }
    }

    @Test
    void aTransactionThatCouldNotBeginIsNotTakenForOneLater() {
        String url = file() + "?transaction_mode=IMMEDIATE&busy_timeout=1";
        try (Session writer = Session.open(url);
                Session waiting = Session.open(url)) {
            writer.count("CREATE TABLE t (a INTEGER)");
            writer.connection().begin();
            assertThatThrownBy(waiting.connection()::begin)
                    .isInstanceOfSatisfying(
                            DriverException.class,
                            e -> assertThat(e.vendorCode()).isEqualTo(5));
            writer.connection().rollback();

            waiting.connection().begin();
            waiting.count("INSERT INTO t VALUES (1)");
            waiting.connection().rollback();
            assertThat(writer.rows("SELECT a FROM t")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "2"})
    void placeholdersAndValuesAreCounted(int values) {
        try (Session session = Session.open("sqlite:")) {
            WireValue[] binds = new WireValue[values];
            Arrays.fill(binds, new WireValue(Wire.INTEGER, 1));

            assertThatThrownBy(() -> session.value("SELECT ?", binds))
                    .isInstanceOf(DriverException.class)
                    .hasMessage("the statement has 1 placeholders and came with " + values + " values");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "INTEGER | 'abc' | the column has text in this row and was asked for as INTEGER",
                "BOOLEAN | 'true' | the column has text in this row and was asked for as BOOLEAN",
                "DOUBLE | x'00' | the column has bytes in this row and was asked for as DOUBLE",
                "BIGINT | 1.5 | the column has a fraction in this row and was asked for as BIGINT",
                "INTEGER | 3000000000 | the column has a number of more than 32 bits in this row; read it as a BIGINT",
                "DATE | '2026-11-20' | SQLite has no type for DATE; its dialect sends and reads it as TEXT"
            })
    void nothingIsReadAsWhatItIsNot(Wire wire, String expression, String message) {
        try (Session session = Session.open("sqlite:")) {
            assertThatThrownBy(() -> session.value(wire, "SELECT " + expression))
                    .isInstanceOfSatisfying(
                            DriverException.class, e -> assertThat(e.sqlState()).startsWith("22"))
                    .hasMessage(message);
        }
    }

    @Test
    void nothingIsSentThatHasNoType() {
        try (Session session = Session.open("sqlite:")) {
            var day = new WireValue(Wire.DATE, LocalDate.of(2026, 11, 20));
            assertThatThrownBy(() -> session.value("SELECT ?", day))
                    .isInstanceOf(DriverException.class)
                    .hasMessageStartingWith("SQLite has no type for DATE");
        }
    }

    @Test
    void numbersAreReadAsEachOtherWhereNothingIsLost() {
        try (Session session = Session.open("sqlite:")) {
            assertThat(session.value(Wire.DOUBLE, "SELECT 2")).isEqualTo(2.0);
            assertThat(session.value(Wire.BIGINT, "SELECT 2.0")).isEqualTo(2L);
            assertThat(session.value(Wire.TEXT, "SELECT 2")).isEqualTo("2");
            assertThat(session.value(Wire.BYTES, "SELECT 'a'")).isEqualTo(new byte[] {97});
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite:", "sqlite:///:memory:", "jdbc:sqlite:", "jdbc:sqlite:file:x?mode=memory"})
    void aDatabaseInMemoryIsOneConnection(String url) {
        assertThat(Session.driver(url).traits().singleConnection()).isTrue();
    }

    @Test
    void aFileTakesManyConnectionsAndPlatformThreads() {
        var traits = Session.driver(file()).traits();
        assertThat(traits.singleConnection()).isFalse();
        assertThat(traits.nativeThreads()).isTrue();
        assertThat(traits.pooledElsewhere()).isFalse();
    }

    @Test
    void aFileThatCannotBeOpenedIsADriverException() {
        assertThatThrownBy(() -> Session.open("sqlite:///" + folder.resolve("missing/test.db")))
                .isInstanceOfSatisfying(
                        DriverException.class, e -> assertThat(e.vendorCode()).isEqualTo(14));
    }
}
