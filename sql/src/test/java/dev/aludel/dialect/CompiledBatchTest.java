package dev.aludel.dialect;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.sql.Sql.conflict;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.lower;
import static dev.aludel.sql.Sql.parameter;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.JSONB;
import static dev.aludel.type.Types.array;
import static dev.aludel.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.schema.Batch;
import dev.aludel.sql.Column;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Table;
import dev.aludel.type.Json;
import dev.aludel.type.WireValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CompiledBatchTest {
    private static final class Users extends Table {
        final Column<Long> id = column("id", BIGINT, primaryKey());
        final Column<String> name = column("name", varchar(4));
        final Column<Json> notes = column("notes", JSONB);
        final Column<List<Integer>> marks = column("marks", array(INTEGER));

        Users() {
            super("users");
        }
    }

    private static final Users USERS = new Users();
    private static final List<Parameters> NAMES = List.of(
            Parameters.of(USERS.name, "Dan"), Parameters.of(USERS.name, null), Parameters.of(USERS.name, "Ana"));

    private static List<BatchPage> pages(Dialect dialect, int page, Statement<?> statement, List<Parameters> sets) {
        List<BatchPage> pages = new ArrayList<>();
        CompiledBatch.of(Batch.of(statement, sets), dialect, page).pages().forEach(pages::add);
        return pages;
    }

    private static String sql(Dialect dialect, Statement<?> statement, List<Parameters> sets) {
        return pages(dialect, 0, statement, sets).getFirst().sql();
    }

    private static List<Object> values(List<WireValue> values) {
        return values.stream()
                .<Object>map(value -> String.valueOf(value.value()))
                .toList();
    }

    @Test
    void eachDialectHasItsForm() {
        assertThat(sql(SQLITE, insert(USERS), NAMES)).isEqualTo("INSERT INTO users (name) VALUES (?)");
        assertThat(sql(H2, insert(USERS), NAMES)).isEqualTo("INSERT INTO users (name) VALUES (?)");
        assertThat(sql(MARIADB, insert(USERS), NAMES)).isEqualTo("INSERT INTO users (name) VALUES (?), (?), (?)");
        assertThat(sql(POSTGRESQL, insert(USERS), NAMES))
                .isEqualTo("INSERT INTO users (name) SELECT p.name FROM unnest(CAST(? AS TEXT[]))"
                        + " WITH ORDINALITY AS p (name, n) ORDER BY p.n");
    }

    @Test
    void arraysHaveOneTextForAnyNumberOfRows() {
        List<BatchPage> pages = pages(POSTGRESQL, 2, insert(USERS), NAMES);

        assertThat(pages).extracting(BatchPage::sets).containsExactly(2, 1);
        assertThat(pages).extracting(BatchPage::first).containsExactly(0, 2);
        assertThat(pages)
                .extracting(BatchPage::sql)
                .containsOnly(pages.getFirst().sql());
        assertThat(values(pages.getFirst().binds().getFirst())).containsExactly("{Dan,NULL}");
    }

    @Test
    void rowsThatAreYieldedBringTheKeyThatOrdersThem() {
        assertThat(sql(POSTGRESQL, insert(USERS).returning(USERS.name), NAMES))
                .endsWith(" ORDER BY p.n RETURNING name, id");
        assertThat(sql(MARIADB, insert(USERS).returning(USERS.name), NAMES)).endsWith("(?) RETURNING name, id");
        assertThat(sql(SQLITE, insert(USERS).returning(USERS.name), NAMES))
                .isEqualTo("INSERT INTO users (name) VALUES (?) RETURNING name");
    }

    @Test
    void aTypeIsSaidOfWhatCameWithinAnArray() {
        List<Parameters> sets = List.of(Parameters.of(USERS.notes, new Json("{}")), Parameters.of(USERS.notes, null));
        assertThat(sql(
                        POSTGRESQL,
                        insert(USERS).set(USERS.id, 7L).set(USERS.name, lower(parameter("word", varchar(4)))),
                        List.of(Parameters.of("word", "A"), Parameters.of("word", "B"))))
                .isEqualTo("INSERT INTO users (id, name) SELECT CAST(? AS BIGINT), lower(p.word) FROM"
                        + " unnest(CAST(? AS TEXT[])) WITH ORDINALITY AS p (word, n) ORDER BY p.n");
        assertThat(sql(POSTGRESQL, insert(USERS), sets)).contains("SELECT CAST(p.notes AS JSONB) FROM");
    }

    @Test
    void whatWouldNotBeTheSameIsSentOneByOne() {
        List<Parameters> marks = List.of(Parameters.of(USERS.marks, List.of(1)), Parameters.of(USERS.marks, List.of()));
        assertThat(sql(POSTGRESQL, insert(USERS), marks))
                .contains("SELECT CAST(p.marks AS INTEGER[]) FROM unnest(CAST(? AS TEXT[]))");
        Insert update = insert(USERS).onConflict(conflict(USERS.id).setExcluded(USERS.name));
        assertThat(sql(POSTGRESQL, update, NAMES)).contains(" VALUES (?) ON CONFLICT");
        assertThat(sql(POSTGRESQL, insert(USERS).onConflict(conflict()), NAMES)).contains("unnest");
        assertThat(sql(POSTGRESQL, insert(USERS).onConflict(conflict()).returning(USERS.id), NAMES))
                .contains(" VALUES (?) ON CONFLICT");
        assertThat(sql(
                        MARIADB,
                        insert(USERS)
                                .set(
                                        USERS.id,
                                        select(USERS.id).from(USERS).limit(1).asValue()),
                        NAMES))
                .endsWith(", ?)");
    }

    @Test
    void pagesHaveNoMoreValuesThanAStatementTakes() {
        List<Parameters> sets = LongStream.range(0, 40_000)
                .mapToObj(i -> Parameters.of(USERS.id, i))
                .toList();
        assertThat(pages(MARIADB, 50_000, insert(USERS), sets))
                .extracting(BatchPage::sets)
                .containsExactly(32_700, 7_300);
        Insert[] all = {insert(USERS).columns(USERS.id)};
        LongStream.range(0, 100).forEach(i -> all[0] = all[0].values(i));
        Dialect small = POSTGRESQL.with(new BatchRules(BatchForm.ARRAYS, 10, 99));
        assertThatThrownBy(() -> small.compile(all[0]))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("100 values in one statement")
                .hasMessageContaining(
                        "it takes 99; give the rows of an insert as sets of parameters, execute(insert, sets)");
    }

    @Test
    void allSetsHaveTheNamesOfTheFirst() {
        assertThatThrownBy(() -> Batch.of(insert(USERS), List.of()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("There is no set of parameters");
        assertThatThrownBy(() -> Batch.of(
                        insert(USERS), List.of(Parameters.of("id", 1L).and("name", "a"), Parameters.of("id", 2L))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining(
                        "The parameter set 1 (the first is 0) has no value for name; the first set has [id, name]");
        assertThatThrownBy(() -> Batch.of(
                        insert(USERS),
                        List.of(Parameters.of("id", 1L), Parameters.of("id", 2L).and("name", "x"))))
                .hasMessageContaining("The parameter set 1 (the first is 0) has one for name");
        assertThatThrownBy(() -> Batch.of(insert(USERS), List.of(Parameters.of("nam", "x"))))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("'nam' is neither a column of 'users' nor a parameter of the statement; the columns are id,"
                        + " name, notes, marks.");
        assertThatThrownBy(() -> Batch.of(insert(USERS).set(USERS.name, "x"), NAMES))
                .hasMessageContaining("The statement gives the column 'users.name' a value, and so do the sets");
    }

    @Test
    void aWrongValueTellsItsSet() {
        assertThatThrownBy(() ->
                        pages(SQLITE, 0, insert(USERS), List.of(Parameters.of("id", 1L), Parameters.of("id", "x"))))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("In the parameter set 1 (the first is 0): The parameter 'id' holds java.lang.Long, not"
                        + " java.lang.String.");
    }

    @Test
    void aParameterWithoutValueIsMissed() {
        assertThatThrownBy(() -> pages(
                        SQLITE,
                        0,
                        update(USERS).where(USERS.id.eq(parameter("key", BIGINT))),
                        List.of(Parameters.of(USERS.name, "a"))))
                .hasMessageContaining("A value is required for the parameter 'key'");
    }

    @Test
    void queriesAndListsAreRefused() {
        assertThatThrownBy(() -> Batch.of(select(USERS.id).from(USERS), NAMES))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Sets of parameters are for a change");
        assertThatThrownBy(() -> Batch.of(
                        update(USERS).set(USERS.name, "x").where(USERS.id.inParameter("ids")),
                        List.of(Parameters.of("ids", List.of(1L)))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("The parameter 'ids' takes a list");
        assertThatThrownBy(() ->
                        Batch.of(insert(USERS).columns(USERS.id).values(1L).values(2L), NAMES))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("has 2 rows of its own");
    }
}
