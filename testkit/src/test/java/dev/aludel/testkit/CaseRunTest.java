package dev.aludel.testkit;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.dropTable;
import static dev.aludel.schema.Schema.dropTableIfExists;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.posts;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.DriverException;
import dev.aludel.sql.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class CaseRunTest {
    private static final String NAMES = "SELECT users.name FROM users";
    private static final String SORTED = NAMES + " ORDER BY users.name";
    private static final String DELETED = "DELETE FROM posts";
    private static final Table NOTES = table("notes", column("id", INTEGER));

    private final RecordingDriver database = new RecordingDriver();
    private final CaseRun run = new CaseRun(database, new PlainConnection(POSTGRESQL, database));

    private final CompileCase unsorted =
            compileCase("names", select(users.name).from(users)).all(NAMES);
    private final CompileCase sorted = compileCase(
                    "names", select(users.name).from(users).orderBy(users.name))
            .all(SORTED);
    private final CompileCase change = compileCase("delete", delete(posts)).all(DELETED);

    @Test
    void aCaseRunsInATransactionThatIsRolledBack() {
        run.check(unsorted.yields());
        assertThat(database.log).containsExactly("BEGIN", NAMES, "ROLLBACK");
    }

    @Test
    void aCaseThatFailsIsRolledBackToo() {
        database.refuse(NAMES);
        assertThatThrownBy(() -> run.check(unsorted.runs())).isInstanceOf(DriverException.class);
        assertThat(database.log).containsExactly("BEGIN", NAMES, "ROLLBACK");
    }

    @Test
    void otherRowsFail() {
        database.answer(NAMES, List.of(List.of("Ana"), List.of("Bob")));
        assertThatCode(() -> run.check(unsorted.yields("Bob", "Ana"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> run.check(unsorted.yields("Bob", "Bob")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("in any order", "\"Bob\"", "\"Ana\"");
        assertThatThrownBy(() -> run.check(unsorted.yields("Ana"))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> run.check(unsorted.yields())).isInstanceOf(AssertionError.class);
    }

    @Test
    void rowsInAnotherOrderFailIfTheSelectSortsThem() {
        database.answer(SORTED, List.of(List.of("Ana"), List.of("Bob")));
        assertThatCode(() -> run.check(sorted.yields("Ana", "Bob"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> run.check(sorted.yields("Bob", "Ana")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("in this order");
    }

    @Test
    void theRowsOfOneDatabaseCountThere() {
        database.answer(NAMES, List.of(List.of("Ana")));
        assertThatCode(() -> run.check(unsorted.yields("Bob").yieldsOn(POSTGRESQL, "Ana")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> run.check(unsorted.yields("Ana").yieldsOn(POSTGRESQL, "Bob")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void anotherCountFails() {
        database.count(DELETED, 3);
        assertThatCode(() -> run.check(change.changes(3))).doesNotThrowAnyException();
        assertThatThrownBy(() -> run.check(change.changes(2))).isInstanceOf(AssertionError.class);
    }

    @Test
    void whatComesAfterIsInTheSameTransaction() {
        database.answer(NAMES, List.of(List.of("Ana")));
        CompileCase line = change.then(delete(users)).leaves(select(users.name).from(users), "Ana");
        run.check(line);
        assertThat(database.log).containsExactly("BEGIN", DELETED, "DELETE FROM users", NAMES, "ROLLBACK");
    }

    @Test
    void otherRowsThanAreLeftFail() {
        CompileCase line = change.leaves(select(users.name).from(users), "Ana");
        assertThatThrownBy(() -> run.check(line)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aTableIsDroppedAfterItsCase() {
        run.check(compileCase("create", createTable(NOTES)).runs());
        assertThat(database.log).containsExactly("CREATE TABLE notes (id INTEGER)", "DROP TABLE IF EXISTS notes");
    }

    @Test
    void aTableIsDroppedAfterACaseThatFails() {
        database.refuse("DELETE FROM users");
        CompileCase line = compileCase("create", createTable(NOTES)).then(delete(users));
        assertThatThrownBy(() -> run.check(line)).isInstanceOf(DriverException.class);
        assertThat(database.log).endsWith("DROP TABLE IF EXISTS notes");
    }

    @Test
    void aTableIsThereBeforeItIsDropped() {
        run.check(compileCase("drop", dropTable(NOTES)).runs());
        assertThat(database.log)
                .containsExactly("CREATE TABLE notes (id INTEGER)", "DROP TABLE notes", "DROP TABLE IF EXISTS notes");
    }

    @Test
    void aTableThatMayBeAbsentIs() {
        run.check(compileCase("drop", dropTableIfExists(NOTES)).runs());
        assertThat(database.log).containsExactly("DROP TABLE IF EXISTS notes", "DROP TABLE IF EXISTS notes");
    }

    @Test
    void casesThatSayNothingOfRunningAreNotRun() {
        assertThat(run.isRunnable(unsorted)).isFalse();
        assertThat(run.isRunnable(unsorted.yields())).isTrue();
        assertThat(run.isRunnable(unsorted.runs())).isTrue();
        assertThat(run.isRunnable(unsorted.yields().notRun("no"))).isFalse();
        assertThat(run.isRunnable(unsorted.yields().notRunOn(POSTGRESQL, "no"))).isFalse();
        assertThat(run.isRunnable(unsorted.yields().refused(POSTGRESQL, "SELECT")))
                .isFalse();
        assertThat(run.isRunnable(compileCase("no line", delete(posts)).runs())).isFalse();
    }

    @Test
    void theFixtureIsThereForTheTestsAndGoneAfterThem() throws Throwable {
        RecordingDriver driver = new RecordingDriver();
        driver.answer(NAMES, List.of(row("Ana")));
        try (Stream<DynamicTest> tests = CompileTests.run(List.of(unsorted.yields("Ana"), change), driver)) {
            for (DynamicTest test : tests.toList()) {
                test.getExecutable().execute();
            }
            assertThat(driver.log)
                    .containsSubsequence("CONNECT", "BEGIN", NAMES, "ROLLBACK")
                    .doesNotContain(DELETED, "CLOSE")
                    .anyMatch(sql -> sql.startsWith("CREATE TABLE users"));
        }
        assertThat(driver.log).containsSubsequence("DROP TABLE posts", "DROP TABLE users", "CLOSE", "CLOSE");
    }
}
