package dev.aludel.testkit;

import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.ContractDatabase.NOTES;
import static dev.aludel.testkit.ContractDatabase.note;
import static dev.aludel.testkit.ContractDatabase.notes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.dialect.Compiled;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.DriverRows;
import dev.aludel.sql.Insert;
import dev.aludel.type.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The chapter about rows that come a few at a time; also for drivers that pay no heed to a fetch size. */
abstract class StreamChapter {
    private static final int COUNT = 3000;

    private final ContractDatabase database;

    StreamChapter(ContractDatabase database) {
        this.database = database;
    }

    private PlainConnection filled() {
        database.create(NOTES);
        PlainConnection connection = database.connection();
        connection.driver().begin();
        Insert insert = note(1, "a");
        for (int id = 2; id <= COUNT; id++) {
            insert = insert.values(id, "a");
        }
        connection.execute(insert);
        connection.driver().commit();
        return connection;
    }

    private DriverRows open(int fetchSize) {
        Compiled<Integer> compiled = database.dialect().compile(notes());
        return database.connection()
                .driver()
                .execute(new DriverRequest(compiled.sql(), compiled.binds(), List.of(Wire.INTEGER), fetchSize));
    }

    private static List<@Nullable Object> read(DriverRows rows, int count) {
        List<@Nullable Object> read = new ArrayList<>();
        while (read.size() < count && rows.next()) {
            read.add(rows.value(0, Wire.INTEGER));
        }
        return read;
    }

    @Test
    void allRowsComeInOrderWhateverTheFetchSizeIsAndBecomes() {
        PlainConnection connection = filled();
        connection.driver().begin();
        for (int fetchSize : new int[] {1, 7, COUNT, COUNT + 1}) {
            try (DriverRows rows = open(fetchSize)) {
                assertThat(rows.returnsRows()).isTrue();
                List<@Nullable Object> all = read(rows, 1);
                rows.fetchSize(10);
                all.addAll(read(rows, 10));
                rows.fetchSize(1000);
                all.addAll(read(rows, COUNT));
                assertThat(all)
                        .isEqualTo(IntStream.rangeClosed(1, COUNT).boxed().toList());
                assertThat(rows.next()).isFalse();
            }
        }
        connection.driver().rollback();
    }

    @Test
    void rowsThatAreNotReadLeaveTheConnectionInOrder() {
        PlainConnection connection = filled();
        connection.driver().begin();
        for (int count : new int[] {0, 1, 10, COUNT - 1}) {
            DriverRows rows = open(10);
            assertThat(read(rows, count)).hasSize(count);
            rows.close();
            rows.close();
            assertThat(connection.execute(notes()).rows()).hasSize(COUNT);
        }
        connection.driver().commit();
        assertThat(connection.execute(notes()).rows().getFirst()).isEqualTo(row(1));
    }

    @Test
    void aStatementWithoutRowsCountsThemAsEver() {
        PlainConnection connection = filled();
        connection.driver().begin();
        Compiled<?> insert = database.dialect().compile(note(COUNT + 1, "b"));
        try (DriverRows rows =
                connection.driver().execute(new DriverRequest(insert.sql(), insert.binds(), List.of(), 10))) {
            assertThat(rows.returnsRows()).isFalse();
            assertThat(rows.rowCount()).isEqualTo(1);
        }
        connection.driver().rollback();
        assertThat(connection.execute(notes()).rows()).hasSize(COUNT);
    }
}
