package dev.aludel.tests.stream;

import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.tests.stream.Numbers.NUMBERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.Feature;
import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.engine.FetchSize;
import dev.aludel.engine.RowStream;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.ResultClosedException;
import dev.aludel.tests.server.TestDatabase;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The blocking form, on each database. */
@Timeout(180)
class StreamTest {
    private static final int COUNT = 5000;

    private static Engine engine(TestDatabase database) {
        Engine engine = Engines.create(database.url(), poolSize(2));
        Numbers.fill(engine, COUNT, 1);
        return engine;
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    @ParameterizedTest
    @EnumSource
    void yieldsAllRowsInOrderWhateverTheFetchSize(TestDatabase database) {
        try (Engine engine = engine(database);
                Connection connection = engine.connect()) {
            for (FetchSize size : List.of(
                    FetchSize.growing(), FetchSize.growingTo(7), FetchSize.yieldPer(1000), FetchSize.yieldPer(COUNT))) {
                try (RowStream<Long> stream = connection.stream(Numbers.all(), size.orRefused())) {
                    assertThat(stream).containsExactlyElementsOf(numbers(1, COUNT));
                }
            }
            try (Stream<Long> stream = engine.stream(Numbers.all()).stream()) {
                assertThat(stream.mapToLong(Long::longValue).sum()).isEqualTo(COUNT * (COUNT + 1L) / 2);
            }
            assertThat(engine.poolStatus().inUse()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStreamLeftEarlyLeavesTheConnectionInOrder(TestDatabase database) {
        try (Engine engine = engine(database);
                Connection connection = engine.connect()) {
            for (int read : List.of(0, 1, 6, 7, 2000)) {
                try (RowStream<Long> stream = connection.stream(Numbers.all())) {
                    assertThat(stream.skip(read + 1)).isEqualTo(read + 1);
                }
                assertThat(connection.all(Numbers.all())).hasSize(COUNT);
                connection.execute(insert(NUMBERS).set(NUMBERS.n, -1L - read).set(NUMBERS.body, "new"));
                connection.rollback();
            }
            assertThat(connection.scalar(select(literal(7)))).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingElseIsExecutedMeanwhile(TestDatabase database) {
        try (Engine engine = engine(database);
                Connection connection = engine.connect()) {
            RowStream<Long> stream = connection.stream(Numbers.all());
            assertThat(stream.many(10)).isEqualTo(numbers(1, 10));
            assertThatThrownBy(() -> connection.scalar(select(literal(1))))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("A stream is open on this connection");
            assertThat(stream.partitions(COUNT)).containsExactly(numbers(11, COUNT));
            assertThat(connection.scalar(select(literal(1)))).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsWithItsTransactionAndWithItsConnection(TestDatabase database) {
        try (Engine engine = engine(database)) {
            Connection connection = engine.connect();
            Iterator<Long> committed = connection.stream(Numbers.all()).iterator();
            assertThat(committed.next()).isEqualTo(1);
            connection.commit();
            assertThatThrownBy(committed::next).isInstanceOf(ResultClosedException.class);

            connection.stream(Numbers.all()).skip(100);
            connection.rollback();
            assertThat(connection.all(Numbers.all())).hasSize(COUNT);

            connection.stream(Numbers.all()).skip(100);
            connection.close();
            assertThat(engine.poolStatus().idle()).isEqualTo(1);
            assertThat(engine.all(Numbers.all())).hasSize(COUNT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancelledFromAnotherThreadItEndsAndTheConnectionGoes(TestDatabase database) throws Exception {
        try (Engine engine = engine(database)) {
            Connection connection = engine.connect();
            RowStream<Long> stream = connection.stream(Numbers.all());
            assertThat(stream.skip(100)).isEqualTo(100);
            Thread.ofPlatform().start(connection::cancel).join();

            assertThatThrownBy(() -> stream.many(COUNT)).isInstanceOf(RuntimeException.class);
            assertThat(stream.hasEnded()).isTrue();
            connection.close();
            assertThat(engine.poolStatus().idle()).isZero();
            assertThat(engine.all(Numbers.all())).hasSize(COUNT);
        }
    }

    /** Whether the interrupt ends the connection is the driver's affair; nothing may stay open. */
    @ParameterizedTest
    @EnumSource
    void interruptedItLeavesNothingOpen(TestDatabase database) throws Exception {
        try (Engine engine = engine(database)) {
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Thread reader = Thread.ofVirtual().start(() -> {
                try (RowStream<Long> stream = engine.stream(Numbers.all(), FetchSize.yieldPer(10))) {
                    for (long n : stream) {
                        if (n == 15) {
                            Thread.currentThread().interrupt();
                        }
                    }
                } catch (DatabaseException e) {
                    failure.set(e);
                }
            });
            reader.join();
            assertThat(engine.poolStatus().inUse()).isZero();
            if (failure.get() != null) {
                assertThat(engine.poolStatus().idle()).isZero();
            }
            assertThat(engine.all(Numbers.all())).hasSize(COUNT);
        }
    }

    /** The server divides by zero at a row that it has not reached when the first ones are there. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2"})
    void anErrorOfTheServerOnTheWayIsTranslated(TestDatabase database) {
        try (Engine engine = engine(database);
                Connection connection = engine.connect()) {
            var statement = select(NUMBERS.n.minus(4000L).remainder(NUMBERS.n.minus(4000L)))
                    .from(NUMBERS);
            List<Long> read = new ArrayList<>();
            try (RowStream<Long> stream = connection.stream(statement)) {
                assertThatThrownBy(() -> stream.forEach(read::add))
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageContaining("FROM numbers");
            }
            assertThat(read).hasSizeBetween(1000, 3999);
            connection.rollback();
            assertThat(connection.all(Numbers.all())).hasSize(COUNT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsOfAChangeAreStreamedAndCommitted(TestDatabase database) {
        try (Engine engine = engine(database)) {
            if (!engine.dialect().has(Feature.INSERT_RETURNING)) {
                return;
            }
            var insert = insert(NUMBERS)
                    .columns(NUMBERS.n, NUMBERS.body)
                    .values(-1L, "a")
                    .values(-2L, "b")
                    .returning(NUMBERS.n);
            try (RowStream<Long> stream = engine.stream(insert)) {
                assertThat(stream.skip(1)).isEqualTo(1);
            }
            assertThat(engine.all(Numbers.all())).hasSize(COUNT);
            try (RowStream<Long> stream = engine.stream(insert)) {
                assertThat(stream).containsExactlyInAnyOrder(-1L, -2L);
            }
            assertThat(engine.all(Numbers.all())).hasSize(COUNT + 2);
        }
    }
}
