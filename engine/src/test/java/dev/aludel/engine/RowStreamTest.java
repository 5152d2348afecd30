package dev.aludel.engine;

import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.NAMES_SQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.ResultClosedException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rows of a stream, and when they come. */
class RowStreamTest {
    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING);
    private final Connection connection = engine.connect();

    private void users(int count) {
        FakeAnswer answer = FakeAnswer.columns("name");
        for (int i = 1; i <= count; i++) {
            answer = answer.row("user " + i);
        }
        driver.answer(NAMES_SQL, answer);
    }

    private static List<String> names(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "user " + i).toList();
    }

    private List<String> fetches() {
        return driver.calls().stream().filter(call -> call.contains("fetch")).toList();
    }

    @Test
    void readsEachRowOnceAndThenClosesItself() {
        List<String> read = new ArrayList<>();
        try (RowStream<String> stream = connection.stream(NAMES)) {
            for (String name : stream) {
                assertThat(stream.hasEnded()).isFalse();
                read.add(name);
            }
            assertThat(read).containsExactly("Dan", "Ana");
            assertThat(stream.hasEnded()).isTrue();
            assertThat(stream).isEmpty();
            assertThat(driver.openRows()).isZero();
        }
        assertThat(driver.calls())
                .containsExactly(
                        "1 connect", "1 begin", "1 execute " + NAMES_SQL, "1 fetch 1", "1 fetch 5", "1 close rows");
    }

    @Test
    void fetchesFiveTimesAsManyEachTime() {
        users(3000);
        try (RowStream<String> stream = connection.stream(NAMES)) {
            assertThat(stream).hasSize(3000);
        }
        assertThat(fetches())
                .containsExactly(
                        "1 fetch 1",
                        "1 fetch 5",
                        "1 fetch 25",
                        "1 fetch 125",
                        "1 fetch 625",
                        "1 fetch 1000",
                        "1 fetch 1000",
                        "1 fetch 1000");
    }

    @Test
    void growsToAnotherSize() {
        users(100);
        try (RowStream<String> stream = connection.stream(NAMES, FetchSize.growingTo(30))) {
            assertThat(stream).hasSize(100);
        }
        assertThat(fetches())
                .containsExactly("1 fetch 1", "1 fetch 5", "1 fetch 25", "1 fetch 30", "1 fetch 30", "1 fetch 30");
    }

    @Test
    void fetchesTheSameNumberEachTime() {
        users(25);
        try (RowStream<String> stream = connection.stream(NAMES, FetchSize.yieldPer(10))) {
            assertThat(stream).hasSize(25);
        }
        assertThat(fetches()).containsExactly("1 fetch 10", "1 fetch 10", "1 fetch 10");
    }

    @Test
    void asksForNothingBeforeItIsNeeded() {
        users(25);
        try (RowStream<String> stream = connection.stream(NAMES, FetchSize.yieldPer(10))) {
            assertThat(stream.many(10)).hasSize(10);
            assertThat(fetches()).hasSize(1);
            assertThat(stream.many(1)).containsExactly("user 11");
            assertThat(fetches()).hasSize(2);
        }
        assertThat(driver.openRows()).isZero();
    }

    @Test
    void comesInPartitionsOfTheFetchSizeAndNoneIsEmpty() {
        users(20);
        try (RowStream<String> stream = connection.stream(NAMES, FetchSize.yieldPer(10))) {
            assertThat(stream.partitions()).containsExactly(names(1, 10), names(11, 20));
            assertThat(stream.partitions()).isEmpty();
        }
        try (RowStream<String> stream = connection.stream(NAMES)) {
            Iterator<List<String>> partitions = stream.partitions(15).iterator();
            assertThat(partitions.next()).isEqualTo(names(1, 15));
            assertThat(partitions.next()).isEqualTo(names(16, 20));
            assertThat(partitions.hasNext()).isFalse();
            assertThatThrownBy(partitions::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void goesOnWhereItWasLeftWhicheverWayItIsAsked() {
        users(20);
        try (RowStream<String> stream = connection.stream(NAMES)) {
            Iterator<String> rows = stream.iterator();
            assertThat(rows.next()).isEqualTo("user 1");
            assertThat(rows.hasNext()).isTrue();
            assertThat(stream.skip(3)).isEqualTo(3);
            assertThat(stream.many(2)).isEqualTo(names(5, 6));
            assertThat(rows.next()).isEqualTo("user 7");
            assertThat(stream.partitions(5).iterator().next()).isEqualTo(names(8, 12));
            assertThat(stream.skip(100)).isEqualTo(8);
            assertThat(stream.many(3)).isEmpty();
            assertThat(stream.skip(1)).isZero();
            assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void portionsAreWhatCameAtATime() {
        users(40);
        try (RowStream<String> stream = connection.stream(NAMES)) {
            assertThat(stream.portion()).isEqualTo(names(1, 1));
            assertThat(stream.portion()).isEqualTo(names(2, 6));
            assertThat(stream.iterator().hasNext()).isTrue();
            assertThat(stream.portion()).isEqualTo(names(7, 31));
            assertThat(stream.many(2)).isEqualTo(names(32, 33));
            assertThat(stream.hasEnded()).isFalse();
            assertThat(stream.portion()).isEqualTo(names(34, 40));
            assertThat(stream.hasEnded()).isTrue();
            assertThat(stream.portion()).isEmpty();
        }
    }

    @Test
    void aNullRowIsARow() {
        driver.answer(
                NAMES_SQL,
                FakeAnswer.columns("name").row("Dan").row((Object) null).row("Ana"));
        try (RowStream<String> stream = connection.stream(NAMES)) {
            assertThat(stream).containsExactly("Dan", null, "Ana");
        }
    }

    @Test
    void closesWithTheStreamOfJavaThatIsMadeOfIt() {
        users(40);
        try (Stream<String> names = connection.stream(NAMES).stream()) {
            assertThat(names.skip(2).map(String::toUpperCase).findFirst()).contains("USER 3");
            assertThat(driver.openRows()).isEqualTo(1);
        }
        assertThat(driver.openRows()).isZero();
        assertThat(connection.all(NAMES)).hasSize(40);
    }

    @Test
    void closesWhenTheLoopIsLeftEarly() {
        users(40);
        try (RowStream<String> stream = connection.stream(NAMES)) {
            assertThat(stream.iterator().next()).isEqualTo("user 1");
        }
        assertThat(driver.openRows()).isZero();
        assertThat(connection.inTransaction()).isTrue();
        assertThat(connection.all(NAMES)).hasSize(40);
    }

    @Test
    void closesWhenTheLoopThrows() {
        var failure = new IllegalStateException("no");
        assertThatThrownBy(() -> {
                    try (RowStream<String> stream = connection.stream(NAMES)) {
                        stream.forEach(name -> {
                            throw failure;
                        });
                    }
                })
                .isSameAs(failure);
        assertThat(driver.openRows()).isZero();
    }

    @Test
    void onceClosedItSaysSo() {
        RowStream<String> stream = connection.stream(NAMES);
        Iterator<String> rows = stream.iterator();
        assertThat(rows.hasNext()).isTrue();
        stream.close();
        stream.close();

        assertThatThrownBy(rows::hasNext)
                .isInstanceOf(ResultClosedException.class)
                .hasMessage("This stream is closed; execute the statement again.");
        assertThatThrownBy(() -> stream.skip(1)).isInstanceOf(ResultClosedException.class);
        assertThatThrownBy(stream::portion).isInstanceOf(ResultClosedException.class);
        RowStream<String> read = connection.stream(NAMES);
        assertThat(read).hasSize(2);
        read.close();
        assertThatThrownBy(() -> read.many(1)).hasMessageContaining("was read to its end and is closed");
        assertThat(driver.calls()).filteredOn("1 close rows"::equals).hasSize(2);
    }

    @Test
    void refusesSizesThatAreNone() {
        assertThatThrownBy(() -> FetchSize.yieldPer(0))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("one row or more");
        assertThatThrownBy(() -> FetchSize.growingTo(0)).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> new FetchSize(5, 4, false)).isInstanceOf(ArgumentException.class);
        try (RowStream<String> stream = connection.stream(NAMES)) {
            assertThatThrownBy(() -> stream.many(0)).isInstanceOf(ArgumentException.class);
            assertThatThrownBy(() -> stream.skip(-1)).isInstanceOf(ArgumentException.class);
            assertThatThrownBy(() -> stream.partitions(0)).isInstanceOf(ArgumentException.class);
            assertThat(stream).hasSize(2);
        }
        assertThat(FetchSize.yieldPer(Integer.MAX_VALUE).after(Integer.MAX_VALUE))
                .isEqualTo(Integer.MAX_VALUE);
    }
}
