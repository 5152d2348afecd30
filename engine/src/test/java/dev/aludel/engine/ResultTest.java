package dev.aludel.engine;

import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.NAMES_SQL;
import static dev.aludel.engine.Users.ROWS;
import static dev.aludel.engine.Users.ROWS_SQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.MultipleResultsException;
import dev.aludel.error.NoResultException;
import dev.aludel.error.ResultClosedException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResultTest {
    private static final FakeAnswer NO_NAME = FakeAnswer.columns("name");

    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING);

    @AfterEach
    void leavesNothingOpenInTheDriver() {
        assertThat(driver.openRows()).isZero();
    }

    @Test
    void allHandsOutTheRowsOnce() {
        Result<String> names = engine.execute(NAMES);

        assertThat(names.all()).containsExactly("Dan", "Ana");
        assertThat(names.all()).isEmpty();
        assertThat(names.oneOrNull()).isNull();
    }

    @Test
    void allMayBeChanged() {
        Result<String> names = engine.execute(NAMES);
        List<String> all = names.all();
        all.add("Eve");

        assertThat(all).containsExactly("Dan", "Ana", "Eve");
        assertThat(names.all()).isEmpty();
    }

    @Test
    void anExhaustedResultIsEmptyAndAClosedOneIsNot() {
        Result<String> names = engine.execute(NAMES);
        names.all();
        assertThat(names.iterator().hasNext()).isFalse();
        assertThat(names.scalar()).isNull();

        assertClosed(names);
    }

    @Test
    void firstIgnoresTheOthersAndCloses() {
        Result<String> names = engine.execute(NAMES);

        assertThat(names.first()).contains("Dan");
        assertClosed(names);
        assertThat(driver.calls()).contains("1 execute " + NAMES_SQL);
    }

    @Test
    void firstOfNoneIsEmptyAndCloses() {
        driver.answer(NAMES_SQL, NO_NAME);
        Result<String> names = engine.execute(NAMES);

        assertThat(names.first()).isEmpty();
        assertClosed(names);
    }

    @Test
    void oneIsTheOnlyRowAndCloses() {
        driver.answer(NAMES_SQL, FakeAnswer.columns("name").row("Dan"));
        Result<String> names = engine.execute(NAMES);

        assertThat(names.one()).isEqualTo("Dan");
        assertClosed(names);
    }

    @Test
    void oneOfNoneFails() {
        driver.answer(NAMES_SQL, NO_NAME);
        Result<String> names = engine.execute(NAMES);

        assertThatThrownBy(names::one)
                .isInstanceOf(NoResultException.class)
                .hasMessageContainingAll("no row where one is expected", "oneOrNull() or first()");
        assertClosed(names);
    }

    @Test
    void oneOfSeveralFails() {
        Result<String> names = engine.execute(NAMES);

        assertThatThrownBy(names::one)
                .isInstanceOf(MultipleResultsException.class)
                .hasMessageContainingAll("2 rows where one is expected", "first() or all()");
        assertClosed(names);
        assertThat(driver.calls()).contains("1 execute " + NAMES_SQL);
    }

    @Test
    void oneCountsTheRowsThatAreLeft() {
        Result<String> names = engine.execute(NAMES);
        names.iterator().next();

        assertThat(names.one()).isEqualTo("Ana");
    }

    @Test
    void oneOrNullOfNoneIsNullAndCloses() {
        driver.answer(NAMES_SQL, NO_NAME);
        Result<String> names = engine.execute(NAMES);

        assertThat(names.oneOrNull()).isNull();
        assertClosed(names);
    }

    @Test
    void oneOrNullIsTheOnlyRow() {
        driver.answer(NAMES_SQL, FakeAnswer.columns("name").row("Dan"));

        assertThat(engine.oneOrNull(NAMES)).isEqualTo("Dan");
    }

    @Test
    void oneOrNullOfSeveralFails() {
        Result<String> names = engine.execute(NAMES);

        assertThatThrownBy(names::oneOrNull).isInstanceOf(MultipleResultsException.class);
        assertClosed(names);
    }

    @Test
    void scalarIsTheFirstValueAndCloses() {
        Result<String> names = engine.execute(NAMES);

        assertThat(names.scalar()).isEqualTo("Dan");
        assertClosed(names);
    }

    @Test
    void scalarOfNoneIsNullAndCloses() {
        driver.answer(NAMES_SQL, NO_NAME);
        Result<String> names = engine.execute(NAMES);

        assertThat(names.scalar()).isNull();
        assertClosed(names);
    }

    @Test
    void scalarOfSeveralValuesIsRefused() {
        var rows = engine.execute(ROWS);

        assertThatThrownBy(rows::scalar)
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("for a statement of one value", "[id, name]", "one() or first()");
        assertThat(rows.all()).hasSize(2);
    }

    @Test
    void nullIsAValueInAListAndInOneAndNoneInFirst() {
        driver.answer(NAMES_SQL, FakeAnswer.columns("name").row((Object) null).row("Ana"));
        assertThat(engine.all(NAMES)).containsExactly(null, "Ana");
        assertThat(engine.first(NAMES)).isEqualTo(Optional.empty());
        assertThat(engine.scalar(NAMES)).isNull();

        driver.answer(NAMES_SQL, FakeAnswer.columns("name").row((Object) null));
        assertThat(engine.one(NAMES)).isNull();
        assertThat(engine.oneOrNull(NAMES)).isNull();
    }

    @Test
    void iterationTakesWhatItHandsOut() {
        Result<String> names = engine.execute(NAMES);
        Iterator<String> each = names.iterator();

        assertThat(each.hasNext()).isTrue();
        assertThat(each.hasNext()).isTrue();
        assertThat(each.next()).isEqualTo("Dan");
        assertThat(names.all()).containsExactly("Ana");
        assertThat(each.hasNext()).isFalse();
        assertThatThrownBy(each::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void canBeUsedInALoop() {
        List<String> seen = new ArrayList<>();
        for (String name : engine.execute(NAMES)) {
            seen.add(name);
        }

        assertThat(seen).containsExactly("Dan", "Ana");
    }

    @Test
    void closingItTwiceDoesNothing() {
        Result<String> names = engine.execute(NAMES);
        Iterator<String> each = names.iterator();
        names.close();
        names.close();

        assertClosed(names);
        assertThatThrownBy(each::hasNext).isInstanceOf(ResultClosedException.class);
        assertThatThrownBy(each::next).isInstanceOf(ResultClosedException.class);
    }

    @Test
    void labelsAndRowCountOutliveClosing() {
        var rows = engine.execute(ROWS);
        rows.close();

        assertThat(rows.labels()).containsExactly("id", "name");
        assertThat(rows.rowCount()).isEqualTo(-1);
        assertThat(rows.returnsRows()).isTrue();
    }

    @Test
    void noRowsAreStillRows() {
        driver.answer(ROWS_SQL, FakeAnswer.columns("id", "name"));
        var rows = engine.execute(ROWS);

        assertThat(rows.returnsRows()).isTrue();
        assertThat(rows.labels()).containsExactly("id", "name");
        assertThat(rows.all()).isEmpty();
    }

    @Test
    void aChangeHasACountAndNoRows() {
        Result<?> inserted = engine.execute(INSERT);

        assertThat(inserted.returnsRows()).isFalse();
        assertThat(inserted.rowCount()).isEqualTo(1);
        assertThat(inserted.labels()).isEmpty();
        for (ThrowingCallable call : everyFetch(inserted)) {
            assertThatThrownBy(call)
                    .isInstanceOf(ResultClosedException.class)
                    .hasMessageContainingAll("yields no rows", "rowCount()", "returning(…)");
        }
    }

    @Test
    void outlivesItsConnection() {
        Result<String> names;
        try (Connection connection = engine.connect()) {
            names = connection.execute(NAMES);
        }
        engine.close();

        assertThat(names.all()).containsExactly("Dan", "Ana");
    }

    private static void assertClosed(Result<?> result) {
        for (ThrowingCallable call : everyFetch(result)) {
            assertThatThrownBy(call)
                    .isInstanceOf(ResultClosedException.class)
                    .hasMessageContainingAll("The result is closed", "Execute the statement again");
        }
    }

    private static List<ThrowingCallable> everyFetch(Result<?> result) {
        return List.of(result::all, result::first, result::one, result::oneOrNull, result::scalar, result::iterator);
    }
}
