package dev.aludel.testkit;

import static dev.aludel.schema.Schema.createTableIfNotExists;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.ContractDatabase.NOTES;
import static dev.aludel.testkit.ContractDatabase.note;
import static dev.aludel.testkit.ContractDatabase.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.Feature;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.error.CompileException;
import dev.aludel.sql.Column;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Statement;
import dev.aludel.testkit.PlainConnection.Answer;
import dev.aludel.type.Wire;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The chapter about rows, labels and counts. */
abstract class StatementChapter {
    private static final int MANY = 10_000;
    private static final int AT_ONCE = 500;

    private final Column<Integer> id = NOTES.column("id", Integer.class);
    private final Column<String> body = NOTES.column("body", String.class);
    private final ContractDatabase database;

    StatementChapter(ContractDatabase database) {
        this.database = database;
    }

    @Test
    void aSelectReturnsRowsEvenIfThereAreNone() {
        database.create(NOTES);
        Answer answer = execute(notes());
        assertThat(answer.returnsRows()).isTrue();
        assertThat(answer.rows()).isEmpty();
        assertThat(answer.labels()).hasSize(1);
        assertThat(answer.rowCount()).isEqualTo(-1);
    }

    @Test
    void labelsAreThoseOfTheServerRepeatedOnesIncluded() {
        Answer answer = execute(
                select(literal(1).as("A b"), literal(2).as("a?"), literal(3).as("A b")));
        assertThat(answer.labels()).containsExactly("A b", "a?", "A b");
        assertThat(answer.rows()).containsExactly(row(1, 2, 3));
    }

    @Test
    void aChangeCountsTheRowsItMatched() {
        database.create(NOTES);
        assertThat(execute(note(1, "a"))).satisfies(answer -> {
            assertThat(answer.returnsRows()).isFalse();
            assertThat(answer.labels()).isEmpty();
            assertThat(answer.rowCount()).isEqualTo(1);
        });
        assertThat(execute(note(2, "b").values(3, "c")).rowCount()).isEqualTo(2);
        assertThat(execute(update(NOTES).set(body, "x").where(id.ge(2))).rowCount())
                .isEqualTo(2);
        assertThat(execute(update(NOTES).set(body, "x").where(id.eq(9))).rowCount())
                .isZero();
        assertThat(execute(delete(NOTES).where(id.ge(2))).rowCount()).isEqualTo(2);
        assertThat(execute(delete(NOTES).where(id.ge(2))).rowCount()).isZero();
    }

    @Test
    void aChangeThatChangesNothingCountsItsRows() {
        database.create(NOTES);
        execute(note(1, "a"));
        assertThat(execute(update(NOTES).set(body, "a").where(id.eq(1))).rowCount())
                .isEqualTo(1);
    }

    @Test
    void aChangeOfTheSchemaHasNoCount() {
        database.create(NOTES);
        Answer answer = execute(createTableIfNotExists(NOTES));
        assertThat(answer.returnsRows()).isFalse();
        assertThat(answer.rowCount()).isEqualTo(-1);
    }

    @Test
    void anInsertReturnsRows() {
        if (isRefused(Feature.INSERT_RETURNING, note(1, "a").returning(id))) {
            return;
        }
        database.create(NOTES);
        Answer answer = execute(note(1, "a").values(2, null).returning(id, body));
        assertThat(answer.returnsRows()).isTrue();
        assertThat(answer.rows()).containsExactlyInAnyOrder(row(1, "a"), row(2, null));
        assertThat(answer.rowCount()).isIn(-1L, 2L);
        assertThat(execute(notes()).rows()).containsExactly(row(1), row(2));
    }

    @Test
    void anUpdateReturnsRows() {
        if (isRefused(Feature.UPDATE_RETURNING, update(NOTES).set(body, "x").returning(id))) {
            return;
        }
        database.create(NOTES);
        execute(note(1, "a").values(2, "b"));
        assertThat(execute(update(NOTES).set(body, "x").returning(id, body)).rows())
                .containsExactlyInAnyOrder(row(1, "x"), row(2, "x"));
        assertThat(execute(update(NOTES).set(body, "y").where(id.eq(9)).returning(id)))
                .satisfies(answer -> assertThat(answer.returnsRows()).isTrue())
                .satisfies(answer -> assertThat(answer.rows()).isEmpty());
    }

    @Test
    void aDeleteReturnsRows() {
        if (isRefused(Feature.DELETE_RETURNING, delete(NOTES).returning(id))) {
            return;
        }
        database.create(NOTES);
        execute(note(1, "a").values(2, "b"));
        assertThat(execute(delete(NOTES).where(id.eq(1)).returning(body)).rows())
                .containsExactly(row("a"));
        assertThat(execute(notes()).rows()).containsExactly(row(2));
    }

    /** Even if nobody reads the rows, the rows are inserted. */
    @Test
    void aChangeWhoseRowsNobodyReadsIsDone() {
        if (isRefused(Feature.INSERT_RETURNING, note(1, "a").returning(id))) {
            return;
        }
        database.create(NOTES);
        open(note(1, "a").values(2, "b").returning(id)).close();
        assertThat(execute(notes()).rows()).containsExactly(row(1), row(2));
    }

    /** A database without the feature has to say so before anything is sent. */
    private boolean isRefused(Feature feature, Statement<?> statement) {
        if (database.dialect().has(feature)) {
            return false;
        }
        assertThatThrownBy(() -> database.dialect().compile(statement))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining(feature.construct());
        return true;
    }

    @Test
    void manyRowsAreRead() {
        insertMany();
        List<Integer> expected = IntStream.rangeClosed(1, MANY).boxed().toList();
        assertThat(execute(notes()).rows())
                .isEqualTo(expected.stream().map(CompileCase::row).toList());
    }

    @Test
    void rowsThatAreNotReadAreSkipped() {
        insertMany();
        DriverRows rows = open(notes());
        assertThat(rows.next()).isTrue();
        assertThat(rows.value(0, Wire.INTEGER)).isEqualTo(1);
        rows.close();
        rows.close();
        assertThat(execute(select(id).where(id.eq(7))).rows()).containsExactly(row(7));
    }

    @Test
    void severalAnswersAreOpenAtOnce() {
        insertMany();
        try (DriverRows one = open(notes());
                DriverRows other = open(select(id).orderBy(id.desc()))) {
            for (int i = 0; i < 3; i++) {
                assertThat(one.next()).isTrue();
                assertThat(other.next()).isTrue();
                assertThat(one.value(0, Wire.INTEGER)).isEqualTo(1 + i);
                assertThat(other.value(0, Wire.INTEGER)).isEqualTo(MANY - i);
            }
        }
    }

    @Test
    void afterTheLastRowThereIsNone() {
        try (DriverRows rows = open(select(literal(1)))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.next()).isFalse();
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void columnsAreReadInAnyOrder() {
        try (DriverRows rows = open(select(literal(1), literal("b"), literal(3)))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.value(2, Wire.INTEGER)).isEqualTo(3);
            assertThat(rows.value(0, Wire.INTEGER)).isEqualTo(1);
            assertThat(rows.value(1, Wire.TEXT)).isEqualTo("b");
        }
    }

    @Test
    void aStatementHasManyValues() {
        database.create(NOTES);
        execute(note(77, "a"));
        List<Integer> numbers = IntStream.range(0, AT_ONCE).boxed().toList();
        assertThat(execute(select(id).where(id.in(numbers))).rows()).containsExactly(row(77));
    }

    private void insertMany() {
        database.create(NOTES);
        database.connection().driver().begin();
        for (int first = 1; first <= MANY; first += AT_ONCE) {
            Insert insert = note(first, "note");
            for (int i = 1; i < AT_ONCE; i++) {
                insert = insert.values(first + i, "note");
            }
            assertThat(execute(insert).rowCount()).isEqualTo(AT_ONCE);
        }
        database.connection().driver().commit();
    }

    private Answer execute(Statement<?> statement) {
        return database.connection().execute(statement);
    }

    private DriverRows open(Statement<?> statement) {
        Compiled<?> compiled = database.dialect().compile(statement);
        List<Wire> wires = compiled.result().stream()
                .flatMap(shape -> shape.codecs().stream())
                .map(codec -> codec.wire())
                .toList();
        return database.connection().driver().execute(new DriverRequest(compiled.sql(), compiled.binds(), wires));
    }
}
