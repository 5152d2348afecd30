package dev.aludel.tests.engine;

import static dev.aludel.dialect.IsolationLevel.AUTOCOMMIT;
import static dev.aludel.dialect.IsolationLevel.READ_COMMITTED;
import static dev.aludel.dialect.IsolationLevel.READ_UNCOMMITTED;
import static dev.aludel.dialect.IsolationLevel.REPEATABLE_READ;
import static dev.aludel.dialect.IsolationLevel.SERIALIZABLE;
import static dev.aludel.dialect.IsolationLevel.SNAPSHOT;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.ExecutionOptions.transactions;
import static dev.aludel.engine.TransactionOptions.immediate;
import static dev.aludel.engine.TransactionOptions.isolation;
import static dev.aludel.engine.TransactionOptions.readOnly;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.tests.engine.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.IsolationLevel;
import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.EngineOptions;
import dev.aludel.engine.Engines;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.OperationalException;
import dev.aludel.sql.Insert;
import dev.aludel.tests.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Levels of isolation and other kinds of transactions, as the databases see them. */
@Timeout(180)
class IsolationTest {
    private static final Insert DAN = insert(USERS).set(USERS.name, "Dan");

    private static IsolationLevel usual(TestDatabase database) {
        return switch (database) {
            case SQLITE -> SERIALIZABLE;
            case POSTGRESQL, H2 -> READ_COMMITTED;
            case MARIADB -> REPEATABLE_READ;
        };
    }

    @ParameterizedTest
    @EnumSource
    void eachLevelHoldsForItsTransactionAlone(TestDatabase database) {
        try (Engine engine = Engines.create(database.url(), poolSize(1))) {
            for (IsolationLevel level : engine.dialect().transactions().levels()) {
                try (Connection connection = engine.connect()) {
                    connection.begin(isolation(level));
                    assertThat(connection.isolationLevel()).isEqualTo(level);
                    connection.rollback();
                    assertThat(connection.isolationLevel()).isEqualTo(usual(database));
                    connection.begin(isolation(level));
                    connection.commit();
                    assertThat(connection.isolationLevel()).isEqualTo(usual(database));
                    connection.begin();
                    assertThat(connection.isolationLevel()).isEqualTo(usual(database));
                    connection.rollback();
                    connection.begin(isolation(level));
                }
                try (Connection next = engine.connect()) {
                    assertThat(next.isolationLevel()).isEqualTo(usual(database));
                    assertThat(next.inTransaction()).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEngineAndAConnectionHaveALevelToo(TestDatabase database) {
        try (Engine engine = Engines.create(
                database.url(), poolSize(1), EngineOptions.execution(transactions(isolation(SERIALIZABLE))))) {
            engine.execute(createTable(USERS));
            engine.transaction(c -> assertThat(c.isolationLevel()).isEqualTo(SERIALIZABLE));
            engine.with(transactions(isolation(READ_UNCOMMITTED)))
                    .transaction(c -> assertThat(c.isolationLevel()).isEqualTo(READ_UNCOMMITTED));
            try (Connection connection = engine.connect()) {
                Connection weaker = connection.with(transactions(isolation(READ_UNCOMMITTED)));
                weaker.all(Users.names());
                assertThat(connection.isolationLevel()).isEqualTo(READ_UNCOMMITTED);
                assertThatThrownBy(() -> connection.with(transactions(isolation(SERIALIZABLE))))
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("stays as it began");
                weaker.commit();
                weaker.begin(isolation(SERIALIZABLE));
                assertThat(connection.isolationLevel()).isEqualTo(SERIALIZABLE);
            }
            engine.execute(DAN);
            assertThat(engine.all(Users.names())).containsExactly("Dan");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLevelThatIsNotThereIsRefused(TestDatabase database) {
        try (Engine engine = Engines.create(database.url(), poolSize(1));
                Connection connection = engine.connect()) {
            if (database == TestDatabase.H2) {
                connection.begin(isolation(SNAPSHOT));
                return;
            }
            String message = switch (database) {
                case SQLITE ->
                    "sqlite has no isolation level SNAPSHOT; it has READ UNCOMMITTED, SERIALIZABLE, AUTOCOMMIT.";
                default ->
                    database.dialect()
                            + " has no isolation level SNAPSHOT; it has READ UNCOMMITTED, READ COMMITTED, REPEATABLE"
                            + " READ, SERIALIZABLE, AUTOCOMMIT.";
            };
            assertThatThrownBy(() -> connection.begin(isolation(SNAPSHOT)))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> connection.with(transactions(isolation(SNAPSHOT))))
                    .isInstanceOf(ArgumentException.class);
            assertThatThrownBy(() -> engine.with(transactions(isolation(SNAPSHOT))))
                    .isInstanceOf(ArgumentException.class);
            assertThat(connection.inTransaction()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2")
    void aTransactionThatOnlyReadsCannotWrite(TestDatabase database) {
        try (Engine engine = Engines.create(database.url(), poolSize(1))) {
            engine.execute(createTable(USERS));
            assertThatThrownBy(() -> engine.transaction(readOnly(), c -> c.execute(DAN)))
                    .isInstanceOf(DatabaseException.class);
            assertThatThrownBy(() -> engine.transaction(isolation(SERIALIZABLE).and(readOnly()), c -> c.execute(DAN)))
                    .isInstanceOf(DatabaseException.class);
            assertThatThrownBy(() -> engine.with(transactions(readOnly())).execute(DAN))
                    .isInstanceOf(DatabaseException.class);
            engine.transaction(readOnly(), c -> assertThat(c.all(Users.names())).isEmpty());
            engine.transaction(c -> c.execute(DAN));
            engine.execute(DAN);
            assertThat(engine.all(Users.names())).containsExactly("Dan", "Dan");
        }
    }

    @Test
    void whatADatabaseHasNotIsRefused() {
        try (Engine engine = Engines.create(TestDatabase.H2.url());
                Connection connection = engine.connect()) {
            assertThatThrownBy(() -> connection.begin(readOnly()))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("h2 cannot do a READ ONLY transaction");
            assertThatThrownBy(() -> connection.begin(immediate()))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("h2 cannot do a BEGIN IMMEDIATE");
            assertThatThrownBy(() -> connection.twoPhase().begin()).isInstanceOf(CompileException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void autocommitKeepsTheBooksAndNothingElse(TestDatabase database) {
        try (Engine engine = Engines.create(database.url(), poolSize(1))) {
            engine.execute(createTable(USERS));
            try (Connection connection = engine.connect().with(transactions(isolation(AUTOCOMMIT)))) {
                connection.execute(DAN);
                assertThat(connection.inTransaction()).isTrue();
                assertThat(connection.isolationLevel()).isEqualTo(AUTOCOMMIT);
                assertThatThrownBy(connection::begin).isInstanceOf(InvalidRequestException.class);
                assertThatThrownBy(connection::beginNested)
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("AUTOCOMMIT");
                connection.rollback();
                assertThat(connection.inTransaction()).isFalse();
            }
            assertThat(engine.all(Users.names())).containsExactly("Dan");
        }
    }

    @Test
    void writersOfSqliteWaitForTheirTurn() {
        try (Engine engine = Engines.create(TestDatabase.SQLITE.url() + "?busy_timeout=0", poolSize(2))) {
            engine.execute(createTable(USERS));
            try (Connection first = engine.connect();
                    Connection second = engine.connect()) {
                first.begin(immediate());
                first.execute(DAN);
                assertThatThrownBy(() -> second.begin(immediate()))
                        .isInstanceOfSatisfying(
                                OperationalException.class,
                                e -> assertThat(e.isTransient()).isTrue());
                assertThat(second.inTransaction()).isFalse();
                first.commit();
                second.begin(immediate());
                assertThat(second.all(select(USERS.name).from(USERS))).containsExactly("Dan");
                second.execute(DAN);
                second.rollback();
                second.begin(immediate());
                second.execute(DAN);
                second.commit();
            }
            assertThat(engine.all(Users.names())).containsExactly("Dan", "Dan");
        }
    }

    /** Only one that reads what is not committed sees it; on the next transaction nothing of that is left. */
    @Test
    void mariadbForgetsTheLevel() {
        try (Engine engine = Engines.create(TestDatabase.MARIADB.url(), poolSize(2))) {
            engine.execute(createTable(USERS));
            try (Connection writer = engine.connect();
                    Connection reader = engine.connect()) {
                writer.execute(DAN);
                reader.begin(isolation(READ_UNCOMMITTED));
                assertThat(reader.all(Users.names())).containsExactly("Dan");
                reader.commit();
                assertThat(reader.all(Users.names())).isEmpty();
                reader.commit();
                reader.begin(isolation(READ_UNCOMMITTED));
                reader.commit();
                assertThat(reader.all(Users.names())).isEmpty();
                reader.rollback();
                reader.begin(isolation(READ_UNCOMMITTED));
                reader.rollback();
                assertThat(reader.all(Users.names())).isEmpty();
            }
        }
    }
}
