package dev.aludel.engine;

import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.engine.EngineOptions.listener;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.USERS;
import static dev.aludel.engine.Users.failing;
import static dev.aludel.engine.Users.gone;
import static dev.aludel.engine.Users.refused;
import static dev.aludel.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeDriver;
import dev.aludel.error.CompileException;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.OperationalException;
import dev.aludel.error.PendingRollbackException;
import dev.aludel.pool.PoolStatus;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConnectionTest {
    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING);
    private final Connection connection = engine.connect();

    @Test
    void closingItTwiceGivesItBackOnce() {
        connection.close();
        connection.close();

        assertThat(connection.isClosed()).isTrue();
        assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(10, 1, 0, 0));
        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback");
    }

    @Test
    void nothingWorksOnceItIsClosed() {
        connection.close();

        for (ThrowingCallable call : everyCall()) {
            assertThatThrownBy(call)
                    .isInstanceOf(ConnectionClosedException.class)
                    .hasMessage("This connection is closed; take another one with engine.connect().");
        }
        assertThat(driver.calls()).containsExactly("1 connect", "1 rollback");
    }

    @Test
    void itsTransactionEndsWithIt() {
        Transaction transaction = connection.begin();
        connection.close();

        assertThat(transaction.isActive()).isFalse();
        transaction.rollback();
        assertThatThrownBy(transaction::commit).isInstanceOf(InvalidRequestException.class);
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 rollback", "1 rollback");
    }

    @Test
    void isPooledAndUsedAgain() {
        connection.close();
        try (Connection next = engine.connect()) {
            next.execute(INSERT);
        }

        assertThat(driver.calls()).contains("1 execute " + INSERT_SQL).doesNotContain("2 connect");
    }

    @Test
    void isNeverPooledOnceItIsLost() {
        driver.once("execute", failing(gone()));

        assertThatThrownBy(() -> connection.execute(INSERT))
                .isInstanceOfSatisfying(
                        OperationalException.class,
                        e -> assertThat(e.isConnectionLost()).isTrue());
        connection.close();
        try (Connection next = engine.connect()) {
            next.all(NAMES);
        }

        assertThat(driver.calls())
                .startsWith("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 close", "2 connect", "2 begin");
        assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(10, 1, 0, 0));
    }

    @Test
    void nothingWorksOnceItIsLostInATransaction() {
        driver.once("execute", failing(gone()));
        assertThatThrownBy(() -> connection.execute(INSERT))
                .isInstanceOfSatisfying(
                        OperationalException.class,
                        e -> assertThat(e.isTransient()).isTrue());

        for (ThrowingCallable call : List.<ThrowingCallable>of(
                connection::commit,
                connection::beginNested,
                connection::isolationLevel,
                () -> connection.execute(INSERT),
                () -> connection.executeSql(INSERT_SQL, "Dan"),
                () -> connection.all(NAMES))) {
            assertThatThrownBy(call)
                    .isInstanceOf(PendingRollbackException.class)
                    .hasMessage("The connection was lost, and this transaction with it; call rollback() before anything"
                            + " else.")
                    .hasCauseInstanceOf(OperationalException.class);
        }
        assertThatThrownBy(connection::begin).isInstanceOf(InvalidRequestException.class);
        assertThat(connection.isInvalidated()).isTrue();
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 execute " + INSERT_SQL);

        connection.rollback();
        connection.execute(INSERT);
        assertThat(connection.isInvalidated()).isFalse();
        assertThat(driver.calls()).endsWith("1 close", "2 connect", "2 begin", "2 execute " + INSERT_SQL);
    }

    @Test
    void anotherOneTakesItsPlaceOutsideOfATransaction() {
        driver.once("execute", failing(gone()));
        assertThatThrownBy(() -> connection.executeAutocommitted(INSERT))
                .isInstanceOfSatisfying(
                        OperationalException.class,
                        e -> assertThat(e.isTransient()).as("nobody knows").isFalse());

        connection.executeAutocommitted(INSERT);
        connection.close();
        assertThat(driver.calls())
                .containsExactly(
                        "1 connect",
                        "1 execute " + INSERT_SQL,
                        "1 close",
                        "2 connect",
                        "2 execute " + INSERT_SQL,
                        "2 rollback");
    }

    @Test
    void nothingWorksOnceItWasCancelled() {
        connection.execute(INSERT);
        connection.cancel();

        for (ThrowingCallable call : everyCall().subList(1, everyCall().size())) {
            assertThatThrownBy(call)
                    .isInstanceOf(ConnectionClosedException.class)
                    .hasMessageContainingAll("was cancelled", "close it and take another one");
        }
        connection.rollback();
        assertThatThrownBy(() -> connection.execute(INSERT)).isInstanceOf(ConnectionClosedException.class);
        assertThat(driver.calls())
                .containsExactly("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 cancel", "1 close");
    }

    /** The first is the rollback, which a cancelled connection allows. */
    private List<ThrowingCallable> everyCall() {
        return List.of(
                connection::rollback,
                connection::commit,
                connection::begin,
                connection::beginNested,
                () -> connection.execute(INSERT),
                () -> connection.executeAutocommitted(INSERT),
                () -> connection.all(NAMES),
                () -> connection.first(NAMES),
                () -> connection.one(NAMES),
                () -> connection.oneOrNull(NAMES),
                () -> connection.scalar(NAMES),
                () -> connection.transaction(c -> {}));
    }

    @Test
    void aLossIsRecognisedByTheDialectToo() {
        driver.once("execute", failing(refused("57P01")));

        assertThatThrownBy(() -> connection.execute(INSERT)).isInstanceOf(OperationalException.class);
        connection.close();
        assertThat(driver.calls()).endsWith("1 execute " + INSERT_SQL, "1 close");
    }

    @Test
    void rollbackOfALostConnectionHidesNothing() {
        driver.once("execute", failing(gone()));
        Transaction transaction = connection.begin();
        assertThatThrownBy(() -> connection.execute(INSERT)).isInstanceOf(OperationalException.class);

        transaction.close();
        connection.rollback();
        assertThat(transaction.isActive()).isFalse();
        assertThat(connection.inTransaction()).isFalse();
        assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 execute " + INSERT_SQL, "1 close");
    }

    @Test
    void aLossIsNotForgottenWhenAListenerThrows() {
        var failure = new IllegalStateException("listener");
        var watched = Engines.create(driver, BLOCKING, listener(new EngineListener() {
            @Override
            public void onError(Execution execution, RuntimeException error) {
                throw failure;
            }
        }));
        driver.once("execute", failing(gone()));

        try (Connection lost = watched.connect()) {
            assertThatThrownBy(() -> lost.execute(INSERT)).isSameAs(failure);
            assertThatThrownBy(() -> lost.execute(INSERT)).isInstanceOf(PendingRollbackException.class);
        }
        assertThat(driver.calls()).endsWith("2 execute " + INSERT_SQL, "2 close");
    }

    @Test
    void anErrorThatIsNoLossDoesNotEndIt() {
        driver.once("execute", failing(refused("53200")));

        assertThatThrownBy(() -> connection.execute(INSERT)).isInstanceOf(OperationalException.class);
        connection.execute(INSERT);
        connection.close();
        assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(10, 1, 0, 0));
    }

    @Test
    void isClosedEvenIfItsRollbackFails() {
        driver.once("rollback", failing(refused("XX000")));
        connection.execute(INSERT);

        assertThatThrownBy(connection::close).hasMessageContaining("ROLLBACK failed: the server says no");
        assertThat(connection.isClosed()).isTrue();
        assertThat(connection.inTransaction()).isFalse();
        connection.close();
        assertThat(driver.calls()).endsWith("1 rollback", "1 close");
        assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(10, 0, 0, 0));
    }

    @Test
    void aRollbackThatFailsOnCloseDoesNotHideTheReason() {
        driver.once("rollback", failing(refused("XX000")));
        var reason = new IllegalStateException("reason");

        assertThatThrownBy(() -> {
                    try (Connection used = engine.connect()) {
                        used.execute(INSERT);
                        throw reason;
                    }
                })
                .isSameAs(reason);
        assertThat(reason.getSuppressed())
                .singleElement()
                .satisfies(e -> assertThat(e).hasMessageContaining("ROLLBACK failed"));
    }

    @Test
    void aStatementTheDialectCannotDoIsNotSentAndBeginsNothing() {
        var maria = new FakeDriver(MARIADB);
        var statement = update(USERS).set(USERS.name, "Dan").returning(USERS.id);

        try (Engine other = Engines.create(maria, BLOCKING);
                Connection used = other.connect()) {
            assertThatThrownBy(() -> used.execute(statement))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("RETURNING");
            assertThat(used.inTransaction()).isFalse();
            assertThat(used.dialect()).isSameAs(MARIADB);
        }
        assertThat(maria.calls()).containsExactly("1 connect", "1 rollback", "1 close", "close driver");
        assertThat(connection.dialect()).isSameAs(POSTGRESQL);
    }
}
