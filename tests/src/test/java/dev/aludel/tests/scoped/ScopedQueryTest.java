package dev.aludel.tests.scoped;

import static dev.aludel.dialect.IsolationLevel.SERIALIZABLE;
import static dev.aludel.engine.EngineOptions.poolKind;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.engine.ExecutionOptions.given;
import static dev.aludel.engine.ExecutionOptions.timeout;
import static dev.aludel.engine.TransactionOptions.isolation;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.text;
import static dev.aludel.tests.scoped.People.PEOPLE;
import static dev.aludel.tests.scoped.People.add;
import static dev.aludel.tests.scoped.People.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.engine.Engines;
import dev.aludel.engine.FetchSize;
import dev.aludel.engine.Result;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.MultipleResultsException;
import dev.aludel.error.NoResultException;
import dev.aludel.error.ResultClosedException;
import dev.aludel.pool.PoolKind;
import dev.aludel.schema.MetaData;
import dev.aludel.scoped.ScopedConnection;
import dev.aludel.scoped.ScopedEngine;
import dev.aludel.sql.Parameters;
import dev.aludel.tests.server.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked through a scoped engine and its connections. */
class ScopedQueryTest {
    private static final List<Parameters> SETS = List.of(Parameters.of("name", "Dan"), Parameters.of("name", "Ana"));

    @ParameterizedTest
    @EnumSource
    void executesAloneOnAConnectionOfItsOwnOrOnThatOfItsTask(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            engine.execute(add("Dan"));
            assertThat(engine.engine().poolStatus().inUse()).isZero();
            try (ScopedConnection connection = engine.acquire()) {
                engine.execute(add("Ana"));
                assertThat(engine.engine().poolStatus().inUse()).isEqualTo(1);
                assertThat(connection.all(names())).containsExactly("Dan", "Ana");
                assertThat(connection.dialect()).isSameAs(engine.dialect());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void offersEveryWayToFetch(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            assertThat(engine.all(names())).isEmpty();
            assertThat(engine.first(names())).isEmpty();
            assertThat(engine.scalar(names())).isNull();
            assertThat(engine.oneOrNull(names())).isNull();
            assertThatThrownBy(() -> engine.one(names())).isInstanceOf(NoResultException.class);
            engine.execute(add("Dan"));
            assertThat(engine.one(names())).isEqualTo("Dan");
            engine.execute(add("Ana"));
            assertThat(engine.first(names())).contains("Dan");
            assertThatThrownBy(() -> engine.one(names())).isInstanceOf(MultipleResultsException.class);
            assertThatThrownBy(() -> engine.oneOrNull(names())).isInstanceOf(MultipleResultsException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTextIsExecutedToo(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            engine.execute(add("Dan"));
            assertThat(engine.all(text("SELECT name FROM people WHERE id = :id").with("id", 1L)))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void manySetsAreOneChangeWithoutRows(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            Result<?> result = engine.execute(insert(PEOPLE), SETS);
            assertThat(result.rowCount()).isEqualTo(2);
            assertThatThrownBy(result::all).isInstanceOf(ResultClosedException.class);
            for (int i = 0; i < 4; i++) {
                Result<?> more = engine.execute(insert(PEOPLE), SETS);
                List<Runnable> ways =
                        List.of(() -> more.first(), () -> more.one(), () -> more.oneOrNull(), () -> more.scalar());
                assertThatThrownBy(ways.get(i)::run).isInstanceOf(ResultClosedException.class);
            }
            try (ScopedConnection connection = engine.acquire()) {
                connection.execute(insert(PEOPLE), SETS);
                assertThat(connection.connection().inTransaction()).isFalse();
                connection.transaction(transaction -> {
                    engine.execute(insert(PEOPLE), SETS);
                    throw transaction.raiseRollback();
                });
            }
            assertThat(engine.all(names())).hasSize(12);
            assertThatThrownBy(() -> engine.execute(insert(PEOPLE), List.of())).isInstanceOf(ArgumentException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void iteratingNeedsAConnectionAndATransaction(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            engine.execute(insert(PEOPLE), SETS);
            assertThatThrownBy(() -> engine.iterate(names()))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("has no connection to iterate on");
            try (ScopedConnection connection = engine.acquire()) {
                assertThatThrownBy(() -> engine.iterate(names()))
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("in a transaction only");
                connection.transaction(transaction -> {
                    List<String> seen = new ArrayList<>();
                    try (var rows = engine.iterate(names())) {
                        rows.forEach(seen::add);
                    }
                    assertThat(seen).containsExactly("Dan", "Ana");
                    try (var rows = connection.iterate(names(), FetchSize.yieldPer(1))) {
                        assertThat(rows.skip(1)).isEqualTo(1);
                        assertThat(rows.many(5)).containsExactly("Ana");
                        assertThat(rows.many(5)).isEmpty();
                    }
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void optionsHoldForTheirStatement(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            assertThat(engine.first(given(names(), timeout(Duration.ofMinutes(1)))))
                    .isEmpty();
            engine.transaction(isolation(SERIALIZABLE), transaction -> engine.execute(add("Dan")));
            assertThat(engine.all(names())).containsExactly("Dan");
        }
    }

    @ParameterizedTest
    @EnumSource
    void compilesWithoutExecuting(TestDatabase database) {
        try (ScopedEngine engine = ScopedEngine.of(Engines.create(database.url()))) {
            assertThat(engine.dialect()
                            .compile(select(PEOPLE.name).from(PEOPLE))
                            .sql())
                    .isEqualTo("SELECT people.name FROM people");
            assertThat(engine.engine().poolStatus().idle()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesComeAndGo(TestDatabase database) {
        try (ScopedEngine engine = ScopedEngine.of(Engines.create(database.url()))) {
            engine.createAll(MetaData.of(PEOPLE));
            engine.execute(add("Dan"));
            engine.dropAll(MetaData.of(PEOPLE));
            assertThatThrownBy(() -> engine.all(names())).hasMessageContaining("people");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyPoolWillDo(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database, poolKind(PoolKind.NONE))) {
            engine.transaction(transaction -> engine.execute(add("Dan")));
            assertThat(engine.all(names())).containsExactly("Dan");
            assertThat(engine.engine().poolStatus().idle()).isZero();
        }
        assertThatThrownBy(() -> People.engine(database, poolSize(1), poolSize(2)))
                .isInstanceOf(ArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void onceClosedItTakesNoConnection(TestDatabase database) {
        ScopedEngine engine = People.engine(database);
        engine.close();
        assertThatThrownBy(engine::acquire).isInstanceOf(ConnectionClosedException.class);
        assertThat(engine.currentConnection()).isEmpty();
    }
}
