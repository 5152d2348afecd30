package dev.aludel.tests.engine;

import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.TransactionOptions.retry;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.tests.engine.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.engine.Transaction;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.OperationalException;
import dev.aludel.error.PendingRollbackException;
import dev.aludel.pool.PoolStatus;
import dev.aludel.sql.Insert;
import dev.aludel.tests.server.TestDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections that are thrown away, or killed by the server, and transactions that go with them. */
@Timeout(180)
class LostConnectionTest {
    private static final Insert DAN = insert(USERS).set(USERS.name, "Dan");

    private static Engine engine(TestDatabase database) {
        Engine engine = Engines.create(database.url(), poolSize(3));
        engine.execute(createTable(USERS));
        return engine;
    }

    private static Number id(TestDatabase database, Connection connection) {
        String sql = database == TestDatabase.POSTGRESQL ? "SELECT pg_backend_pid()" : "SELECT connection_id()";
        return (Number) connection.executeSql(sql).one().get(0);
    }

    private static void kill(TestDatabase database, Engine engine, Number id) {
        engine.transaction(connection -> connection.executeSql(
                database == TestDatabase.POSTGRESQL ? "SELECT pg_terminate_backend(" + id + ")" : "KILL " + id));
    }

    @ParameterizedTest
    @EnumSource
    void oneThatIsThrownAwayIsReplaced(TestDatabase database) {
        try (Engine engine = engine(database)) {
            try (Connection connection = engine.connect()) {
                connection.execute(DAN);
                connection.invalidate();
                assertThat(connection.isInvalidated()).isTrue();
                assertThatThrownBy(() -> connection.execute(DAN)).isInstanceOf(PendingRollbackException.class);
                assertThatThrownBy(connection::commit).isInstanceOf(PendingRollbackException.class);
                connection.rollback();
                assertThat(connection.all(Users.names())).isEmpty();
                assertThat(connection.isInvalidated()).isFalse();
                connection.commit();

                connection.invalidate();
                connection.execute(DAN);
                connection.commit();
                assertThat(connection.all(Users.names())).containsExactly("Dan");
            }
            assertThat(engine.poolStatus()).isEqualTo(new PoolStatus(3, 1, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void oneThatIsKilledInATransactionWaitsForItsRollback(TestDatabase database) {
        try (Engine engine = engine(database);
                Connection connection = engine.connect()) {
            Transaction transaction = connection.begin();
            Transaction savepoint = connection.beginNested();
            connection.execute(DAN);
            kill(database, engine, id(database, connection));

            assertThatThrownBy(() -> connection.execute(DAN)).isInstanceOfSatisfying(OperationalException.class, e -> {
                assertThat(e.isConnectionLost()).isTrue();
                assertThat(e.isTransient()).isTrue();
            });
            assertThatThrownBy(() -> connection.execute(DAN))
                    .isInstanceOf(PendingRollbackException.class)
                    .hasMessageContaining("The connection was lost");
            savepoint.rollback();
            assertThatThrownBy(transaction::commit).isInstanceOf(PendingRollbackException.class);
            transaction.rollback();

            assertThat(connection.all(Users.names())).isEmpty();
            connection.execute(DAN);
            connection.commit();
            assertThat(engine.all(Users.names())).containsExactly("Dan");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void oneThatIsKilledOutsideOfATransactionFailsOnce(TestDatabase database) {
        try (Engine engine = engine(database);
                Connection connection = engine.connect()) {
            Number id = id(database, connection);
            connection.rollback();
            kill(database, engine, id);

            assertThatThrownBy(() -> connection.executeAutocommitted(DAN))
                    .isInstanceOfSatisfying(DatabaseException.class, e -> {
                        assertThat(e.isConnectionLost()).isTrue();
                        assertThat(e.isTransient()).as("nobody knows").isFalse();
                    });
            connection.executeAutocommitted(DAN);
            assertThat(connection.all(Users.names())).containsExactly("Dan");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aTransactionThatLosesItsConnectionIsDoneAgain(TestDatabase database) {
        try (Engine engine = engine(database)) {
            var tries = new AtomicInteger();
            engine.transaction(retry(1), connection -> {
                connection.execute(DAN);
                if (tries.incrementAndGet() == 1) {
                    kill(database, engine, id(database, connection));
                }
                connection.execute(DAN);
            });
            assertThat(tries).hasValue(2);
            assertThat(engine.all(Users.names())).containsExactly("Dan", "Dan");
        }
    }

    @Test
    void sqliteMayEndATransactionByItself() {
        try (Engine engine = engine(TestDatabase.SQLITE);
                Connection connection = engine.connect()) {
            engine.execute(insert(USERS).set(USERS.id, 7L).set(USERS.name, "Dan"));
            connection.begin();
            connection.execute(insert(USERS).set(USERS.name, "Eve"));
            assertThatThrownBy(() -> connection.executeSql("INSERT OR ROLLBACK INTO users (id, name) VALUES (7, 'no')"))
                    .isInstanceOf(DatabaseException.class);
            assertThatThrownBy(() -> connection.execute(insert(USERS).set(USERS.name, "stray")))
                    .isInstanceOf(PendingRollbackException.class)
                    .hasMessageContaining("has rolled this transaction back");
            connection.rollback();
            connection.execute(insert(USERS).set(USERS.name, "Ana"));
            assertThatThrownBy(() -> connection.executeSql("INSERT INTO users (id, name) VALUES (7, 'no')"))
                    .isInstanceOf(DatabaseException.class);
            connection.commit();
            assertThat(engine.all(Users.names())).containsExactlyInAnyOrder("Dan", "Ana");
        }
    }
}
