package dev.aludel.tests.engine;

import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.tests.engine.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.engine.TwoPhaseTransaction;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.sql.Insert;
import dev.aludel.tests.server.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(180)
class TwoPhaseTest {
    private static final Insert DAN = insert(USERS).set(USERS.name, "Dan");

    private static Engine engine(TestDatabase database) {
        Engine engine = Engines.create(database.url(), poolSize(3));
        engine.execute(createTable(USERS));
        return engine;
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void commitsWhatIsPreparedAndWhatIsNot(TestDatabase database) {
        try (Engine engine = engine(database);
                Connection connection = engine.connect()) {
            try (TwoPhaseTransaction transaction = connection.twoPhase().begin()) {
                connection.execute(DAN);
                transaction.prepare();
                assertThat(transaction.isActive()).isTrue();
                assertThatThrownBy(() -> connection.execute(DAN))
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("is prepared; commit it");
                assertThatThrownBy(transaction::prepare)
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("is prepared already");
                transaction.commit();
                assertThatThrownBy(transaction::commit).isInstanceOf(InvalidRequestException.class);
            }
            assertThat(engine.all(Users.names())).containsExactly("Dan");
            try (TwoPhaseTransaction transaction = connection.twoPhase().begin()) {
                connection.execute(DAN);
                transaction.commit();
            }
            connection.execute(DAN);
            connection.commit();
            assertThat(engine.all(Users.names())).containsExactly("Dan", "Dan", "Dan");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void rollsBackWhatIsPreparedAndWhatIsNot(TestDatabase database) {
        try (Engine engine = engine(database);
                Connection connection = engine.connect()) {
            try (TwoPhaseTransaction transaction = connection.twoPhase().begin()) {
                connection.execute(DAN);
                transaction.prepare();
            }
            try (TwoPhaseTransaction transaction = connection.twoPhase().begin()) {
                connection.execute(DAN);
                assertThatThrownBy(() -> connection.twoPhase().begin()).isInstanceOf(InvalidRequestException.class);
                assertThat(transaction.isActive()).isTrue();
            }
            assertThat(connection.inTransaction()).isFalse();
            assertThat(connection.all(Users.names())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void anotherConnectionEndsWhatWasLeftPrepared(TestDatabase database) throws Exception {
        String kept = "kept-" + UUID.randomUUID();
        String dropped = "dropped-" + UUID.randomUUID();
        try (Engine engine = engine(database)) {
            for (String id : new String[] {kept, dropped}) {
                try (Connection connection = engine.connect()) {
                    TwoPhaseTransaction transaction = connection.twoPhase().begin(id);
                    assertThat(transaction.id()).isEqualTo(id);
                    connection.execute(DAN);
                    transaction.prepare();
                    connection.invalidate();
                }
            }
            try (Connection other = engine.connect()) {
                Eventually.until(() -> other.twoPhase().recover().contains(kept));
                assertThat(other.twoPhase().recover()).contains(kept, dropped);
                other.twoPhase().commitPrepared(kept);
                other.twoPhase().rollbackPrepared(dropped);
                assertThat(other.twoPhase().recover()).doesNotContain(kept, dropped);
                assertThatThrownBy(() -> other.twoPhase().commitPrepared(kept)).isInstanceOf(DatabaseException.class);
                assertThat(other.all(Users.names())).containsExactly("Dan");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "H2"})
    void isRefusedElsewhere(TestDatabase database) {
        try (Engine engine = engine(database);
                Connection connection = engine.connect()) {
            assertThatThrownBy(() -> connection.twoPhase().begin())
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("cannot do a commit in two phases");
            assertThatThrownBy(() -> connection.twoPhase().recover()).isInstanceOf(CompileException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void anIdentifierIsNoSql(TestDatabase database) {
        try (Engine engine = engine(database);
                Connection connection = engine.connect()) {
            assertThatThrownBy(() -> connection.twoPhase().begin("it's"))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageContaining("'it's' cannot be the identifier");
        }
    }
}
