package dev.aludel.sql;

import static dev.aludel.sql.Samples.ACTIVE;
import static dev.aludel.sql.Samples.AUTHOR;
import static dev.aludel.sql.Samples.ID;
import static dev.aludel.sql.Samples.NAME;
import static dev.aludel.sql.Samples.POSTS;
import static dev.aludel.sql.Samples.USERS;
import static dev.aludel.sql.Sql.conflict;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.parameter;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.text;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.Dialect;
import dev.aludel.error.AludelException;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Parameters, texts and upserts: what their values become, and what is refused. */
final class ParametersTest {
    private static final Dialect DIALECT = Dialect.standard("toy");
    private static final Parameter<Long> NUMBER = parameter("id", BIGINT);
    private static final Select<String> BY_ID = select(NAME).where(ID.eq(NUMBER));

    @Test
    void aParameterHasASlotUntilItHasAValue() {
        Compiled<String> open = DIALECT.compile(BY_ID);
        assertThat(open.slots()).singleElement().satisfies(slot -> {
            assertThat(slot.name()).isEqualTo("id");
            assertThat(slot.position()).isZero();
        });
        refused(
                ArgumentException.class,
                open::complete,
                "A value is required for the parameter 'id'; give it with(\"id\", …).");
        Compiled<String> closed = DIALECT.compile(BY_ID.with("id", 7L));
        assertThat(closed.complete().binds()).containsExactly(new WireValue(Wire.BIGINT, 7L));
        assertThat(closed.sql()).isEqualTo(open.sql()).isEqualTo("SELECT users.name FROM users WHERE users.id = ?");
    }

    @Test
    void valuesGoToTheirPlacesWhateverStandsAround() {
        Cte old = select(ID).where(ID.lt(parameter("most", BIGINT))).cte("old");
        Select<Long> statement = select(AUTHOR)
                .from(POSTS, old)
                .where(AUTHOR.gt(1L).and(AUTHOR.eq(NUMBER)).and(AUTHOR.ne(parameter("most", BIGINT))));
        assertThat(DIALECT.compile(statement.with(NUMBER, 2L).with("most", 3L)).binds())
                .extracting(WireValue::value)
                .containsExactly(3L, 1L, 2L, 3L);
    }

    @Test
    void aFallbackStandsInAndNullIsAValue() {
        Select<Long> statement = select(ID).where(ID.eq(NUMBER.orElse(5L)));
        assertThat(values(statement.with(Parameters.of(Map.of())))).containsExactly(5L);
        assertThat(values(statement.with("id", null))).containsExactly((Object) null);
        assertThat(values(statement.with(Parameters.of("id", 6L)))).containsExactly(6L);
    }

    @Test
    void valuesThatDoNotFitAreRefused() {
        refused(
                ArgumentException.class,
                () -> DIALECT.compile(BY_ID.with("no", 1L)),
                "The statement has no parameter 'no'; it has id.");
        refused(
                ArgumentException.class,
                () -> DIALECT.compile(select(ID).with("no", 1L)),
                "The statement has no parameter 'no'; it has none.");
        refused(
                ArgumentException.class,
                () -> DIALECT.compile(BY_ID.with("id", 1)),
                "The parameter 'id' holds java.lang.Long, not java.lang.Integer.");
        refused(
                ArgumentException.class,
                () -> BY_ID.with("id", 1L).with("id", 2L),
                "The parameter 'id' was given a value already.");
        refused(
                ArgumentException.class,
                () -> DIALECT.compile(BY_ID.with(Parameters.of(Map.of()))),
                "A value is required for the parameter 'id'; give it with(\"id\", …).");
        refused(
                ArgumentException.class,
                () -> parameter("", BIGINT),
                "The name of a parameter is empty; give it at least one character.");
        assertThatThrownBy(() -> DIALECT.compile(select(ID).where(ID.eq(NUMBER).and(NAME.eq(parameter("id", TEXT))))))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("the parameter 'id' with two types, BIGINT and TEXT");
        refused(
                ArgumentException.class,
                () -> Cte.of("x", BY_ID.with("id", 1L)),
                "The common table expression 'x' holds values of parameters; give them to the outermost statement.");
        Bound<String> twice = new Bound<>(BY_ID.with("id", 1L), Parameters.of(Map.of()));
        assertThatThrownBy(() -> DIALECT.compile(twice))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("values of parameters within a statement");
    }

    @Test
    void parametersAreValuesThatTellNoSecrets() {
        Parameters parameters = Parameters.of("name", "secret").and("age", null);
        assertThat(parameters).hasToString("Parameters[name, age]");
        assertThat(parameters).isEqualTo(Parameters.of("name", "secret").and("age", null));
        assertThat(parameters).hasSameHashCodeAs(Parameters.of("name", "secret").and("age", null));
        assertThat(parameters).isNotEqualTo(Parameters.of("name", "other"));
        assertThat(parameters.has("age")).isTrue();
        assertThat(parameters.get("nobody")).isNull();
    }

    @Test
    void aListGoesIntoTheSql() {
        Select<Long> statement = select(ID).where(ID.inParameter("ids").and(ACTIVE));
        assertThat(DIALECT.compile(statement.with("ids", List.of(1L, 2L))).sql())
                .isEqualTo("SELECT users.id FROM users WHERE users.id IN (?, ?) AND users.active");
        assertThat(DIALECT.compile(statement.with("ids", List.of())).sql())
                .isEqualTo("SELECT users.id FROM users WHERE 1 = 0 AND users.active");
        assertThat(values(select(ID).where(ID.inParameter("ids").not()).with("ids", Arrays.asList(1L, null))))
                .containsExactly(1L, null);
        refused(
                ArgumentException.class,
                () -> DIALECT.compile(statement),
                "A list is required for the parameter 'ids', since its length is part of the SQL; give it"
                        + " with(\"ids\", …).");
        refused(
                ArgumentException.class,
                () -> DIALECT.compile(statement.with("ids", 1L)),
                "The parameter 'ids' of an IN takes a collection.");
        refused(
                ArgumentException.class,
                () -> DIALECT.compile(statement.with("ids", List.of(1))),
                "The parameter 'ids' holds java.lang.Long, not java.lang.Integer.");
    }

    @Test
    void aTextHasParametersButNotInQuotesAndComments() {
        TextStatement statement = text("""
            SELECT ':a', ":b", `:c`, 'it''s :d', x::int, $q$ :e $q$, '\\' -- :f
            /* :g */ FROM t WHERE a = :name AND b = \\:h AND c = :name AND d IN (:ids)\
            """);
        assertThat(TextPiece.names(statement.sql())).containsExactly("name", "ids");
        Compiled<Row> compiled = DIALECT.compile(statement.with("name", "x").with("ids", List.of(1, 2)));
        assertThat(compiled.sql()).endsWith("WHERE a = ? AND b = :h AND c = ? AND d IN (?, ?)");
        assertThat(compiled.binds()).extracting(WireValue::value).containsExactly("x", "x", 1, 2);
    }

    @Test
    void aTextOfAnyLengthIsTakenApart() {
        String letters = "it''s ".repeat(100_000);
        assertThat(TextPiece.names("SELECT '" + letters + "', :id")).containsExactly("id");
    }

    @Test
    void theValuesOfATextHaveATypeOrThatOfTheirClass() {
        TextStatement statement = text("SELECT :id");
        assertThat(DIALECT.compile(statement.with("id", null)).binds()).containsExactly(new WireValue(Wire.ANY, null));
        assertThat(DIALECT.compile(statement.type("id", BIGINT).with("id", null))
                        .binds())
                .containsExactly(new WireValue(Wire.BIGINT, null));
        assertThat(DIALECT.compile(text("SELECT :ids").with("ids", Arrays.asList(1, null)))
                        .sql())
                .isEqualTo("SELECT ?, NULL");
        refused(
                ArgumentException.class,
                () -> statement.type("no", BIGINT),
                "The text has no parameter ':no'; it has [id].");
        refused(
                ArgumentException.class,
                () -> DIALECT.compile(text("x IN (:ids)").with("ids", List.of())),
                "The list of the parameter 'ids' is empty, and what is text cannot be changed to fit; leave the"
                        + " condition out.");
        refused(
                ArgumentException.class,
                () -> Cte.of("x", statement),
                "The common table expression 'x' does not know what its text yields; say it with text(…).yields(…).");
    }

    @Test
    void anInsertHasOneSource() {
        Insert insert = insert(USERS).columns(ID, NAME);
        refused(
                ArgumentException.class,
                () -> insert.from(select(ID)),
                "The insert into 'users' has 2 columns and its query yields 1.");
        refused(
                ArgumentException.class,
                () -> insert(USERS).from(select(ID)),
                "Name the columns first: insert(users).columns(…).from(…).");
        refused(
                InvalidRequestException.class,
                () -> insert.values(1L, "x").from(select(ID, NAME)),
                "The insert into 'users' has values already; take them, or the rows of from(…), but not both.");
        refused(
                InvalidRequestException.class,
                () -> insert.from(select(ID, NAME)).set(ACTIVE, true),
                "set(…) is for an insert of one row; this one takes those of a query.");
        refused(
                InvalidRequestException.class,
                () -> insert.from(select(ID, NAME)).columns(ID),
                "Name the columns before the first values.");
    }

    @Test
    void aConflictIsAboutTheTableAndChangesSomething() {
        refused(
                ArgumentException.class,
                () -> insert(USERS).onConflict(conflict(AUTHOR)),
                "The column 'posts.author_id' is not one of 'users', whose rows are to be changed.");
        refused(
                ArgumentException.class,
                () -> insert(USERS).onConflict(conflict().setExcluded(AUTHOR)),
                "The column 'posts.author_id' is not one of 'users', whose rows are to be changed.");
        refused(
                ArgumentException.class,
                () -> conflict(ID).where(ACTIVE),
                "A conflict that changes nothing has no where(…); call set(…) first.");
        refused(
                ArgumentException.class,
                () -> conflict(ID).set(NAME, "x").setExcluded(NAME),
                "The column 'users.name' was given a value already.");
    }

    @Test
    void aHintKeepsToItsComment() {
        refused(
                ArgumentException.class,
                () -> select(ID).hint("x */ DELETE"),
                "The hint 'x */ DELETE' ends its own comment with '*/'.");
        refused(
                ArgumentException.class,
                () -> select(ID).prefix(" "),
                "A prefix, suffix or hint without words; leave it out.");
    }

    private static List<Object> values(Statement<?> statement) {
        return DIALECT.compile(statement).binds().stream()
                .<Object>map(WireValue::value)
                .toList();
    }

    private static void refused(Class<? extends AludelException> kind, ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(kind).hasMessage(message);
    }
}
