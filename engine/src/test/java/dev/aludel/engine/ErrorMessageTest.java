package dev.aludel.engine;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.engine.EngineOptions.hideParameters;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.NAMES_SQL;
import static dev.aludel.engine.Users.USERS;
import static dev.aludel.engine.Users.failing;
import static dev.aludel.engine.Users.refused;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.type.Types.BYTES;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aludel.driver.DriverException;
import dev.aludel.driver.FakeDriver;
import dev.aludel.driver.Url;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.OperationalException;
import dev.aludel.pool.Pool;
import dev.aludel.pool.PoolSettings;
import dev.aludel.sql.Statement;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorMessageTest {
    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING);

    private DatabaseException errorOf(Engine of, Statement<?> statement) {
        driver.once("execute", failing(refused("42601")));
        return catchThrowableOfType(DatabaseException.class, () -> of.execute(statement));
    }

    @Test
    void tellsTheSqlTheParametersAndTheCodes() {
        assertThat(errorOf(engine, INSERT))
                .hasMessage("the server says no\n[SQL: " + INSERT_SQL
                        + "]\n[parameters: 'Dan']\n[SQLSTATE 42601, vendor code 0]");
    }

    @Test
    void leavesOutParametersThatAreNotThere() {
        assertThat(errorOf(engine, NAMES))
                .hasMessage("the server says no\n[SQL: " + NAMES_SQL + "]\n[SQLSTATE 42601, vendor code 0]");
    }

    @Test
    void tellsNullAndCountsBytes() {
        var statement = select(value(7L), value(TEXT, null), value(BYTES, new byte[20]));

        assertThat(errorOf(engine, statement)).hasMessageContaining("[parameters: 7, NULL, 20 bytes]");
    }

    @Test
    void cutsLongParameters() {
        String longest = "a".repeat(298);
        String tooLong = "b".repeat(150) + "hidden" + "c".repeat(150);

        assertThat(errorOf(engine, insert(USERS).set(USERS.name, longest)))
                .hasMessageContaining("[parameters: '" + longest + "']");
        assertThat(errorOf(engine, insert(USERS).set(USERS.name, tooLong)))
                .hasMessageContaining("b".repeat(149) + " … (308 characters) … " + "c".repeat(149) + "'")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void hidesParametersByOption() {
        Engine discreet = Engines.create(driver, BLOCKING, hideParameters());
        DatabaseException error = errorOf(discreet, INSERT);

        assertThat(error)
                .hasMessageContainingAll("[SQL: " + INSERT_SQL + "]", "[parameters hidden]")
                .hasMessageNotContaining("Dan");
        assertThat(error.parameters()).isEmpty();
        assertThat(error.details().toString()).doesNotContain("Dan");
        assertThat(errorOf(discreet, NAMES)).hasMessageNotContaining("parameters");
    }

    @Test
    void hidesWhatTheDatabaseSaysOfTheValuesToo() {
        Engine discreet = Engines.create(driver, BLOCKING, hideParameters());
        driver.once(
                "execute",
                failing(new DriverException(
                        "duplicate entry 'O''Neil' of 47, not 4711 or \"Dan\", in Dan\n  Detail: (Dan, 1999-01-01)",
                        "23505",
                        7,
                        false,
                        new IllegalStateException("Dan"))));
        var error = catchThrowableOfType(
                IntegrityException.class,
                () -> discreet.execute(select(value("Dan"), value(47), value(""), value(TEXT, null))));

        assertThat(error)
                .hasMessageStartingWith(
                        "duplicate entry *** of ***, not *** or \"***\", in ***\n[SQL: SELECT ?, ?, ?, ?]");
        assertThat(error.sqlState()).contains("23505");
        assertThat(error.vendorCode()).isEqualTo(7);
        var log = new StringWriter();
        error.printStackTrace(new PrintWriter(log));
        assertThat(log.toString()).doesNotContain("Dan", "O''Neil", "1999");
        assertThat(error.getCause().getStackTrace()).isNotEmpty();
    }

    @Test
    void coversALongValueBeforeAShortOneThatIsPartOfIt() {
        Engine discreet = Engines.create(driver, BLOCKING, hideParameters());
        driver.once("execute", failing(new DriverException("Dan Brown is not Dan", "22003", 0, false, null)));

        assertThatThrownBy(() -> discreet.execute(select(value("Dan"), value("Dan Brown"))))
                .hasMessageStartingWith("*** is not ***\n");
    }

    @Test
    void hidesWhatTheDatabaseSaysOfACommit() {
        Engine discreet = Engines.create(driver, BLOCKING, hideParameters());
        driver.once(
                "commit",
                failing(new DriverException(
                        "violates foreign key\n  Detail: Key (id)=(4711) is not there", "23503", 0, false, null)));

        assertThatThrownBy(() -> discreet.transaction(connection -> connection.execute(INSERT)))
                .hasMessageStartingWith("COMMIT failed: violates foreign key\n[SQLSTATE 23503");
    }

    @Test
    void stillKnowsTheConstraint() {
        Engine discreet = Engines.create(driver, BLOCKING, hideParameters());
        driver.once(
                "execute", failing(new DriverException("violates unique constraint \"Dan\"", "23505", 0, false, null)));

        assertThatThrownBy(() -> discreet.execute(INSERT))
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        e -> assertThat(e.constraint()).contains("Dan"))
                .hasMessageContaining("violates unique constraint \"***\"");
    }

    @Test
    void saysWhatOfATransactionFailed() {
        driver.once("commit", failing(refused("40001")));

        assertThatThrownBy(() -> engine.transaction(connection -> connection.execute(INSERT)))
                .hasMessage("COMMIT failed: the server says no\n[SQLSTATE 40001, vendor code 0]");
    }

    @Test
    void saysWhereItCannotConnectAndHidesThePassword() {
        driver.once("connect", failing(refused("08001")));
        Engine app = at("postgresql://app:geheim@db.example:5433/shop?sslpassword=geheim2");

        assertThatThrownBy(app::connect)
                .isInstanceOf(OperationalException.class)
                .hasMessageContainingAll(
                        "Cannot connect to postgresql://app:***@db.example:5433/shop",
                        ": the server says no; check that the database is there and takes connections")
                .hasMessageNotContaining("geheim");
        assertThat(app.poolStatus().inUse()).isZero();
        assertThat(app.toString())
                .startsWith("Engine(postgresql://app:***@db.example")
                .doesNotContain("geheim");
    }

    @Test
    void aRefusedPasswordIsCalledThat() {
        driver.once("connect", failing(refused("28P01")));

        assertThatThrownBy(at("postgresql://app:geheim@db.example/shop")::connect)
                .isInstanceOf(OperationalException.class)
                .hasMessageContaining("the server says no; check the user and the password, and that the user may use"
                        + " this database")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void anEngineOfADriverHasNoUrlToName() {
        driver.once("connect", () -> {
            throw new DriverException("no route", "08001", 0, false, null);
        });

        assertThatThrownBy(engine::connect).hasMessageStartingWith("Cannot connect to the database: no route; check");
        assertThat(engine).hasToString("Engine(postgresql)");
    }

    private Engine at(String url) {
        return new Engine(
                Url.parse(url),
                POSTGRESQL,
                driver,
                new Pool(driver, PoolSettings.defaults()),
                new EngineSettings(
                        EngineListeners.of(List.of()),
                        false,
                        ExecutionSettings.none(),
                        EngineLog.of(null, null, false)));
    }
}
