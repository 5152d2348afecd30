package dev.aludel.sql;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Samples.AUTHOR;
import static dev.aludel.sql.Samples.ID;
import static dev.aludel.sql.Samples.NAME;
import static dev.aludel.sql.Samples.POSTS;
import static dev.aludel.sql.Samples.USERS;
import static dev.aludel.sql.Sql.function;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.InvalidRequestException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is refused where it is written, with a sentence that says what to do. */
class ValidationTest {
    private static final String NUL = " holds the character U+0000, which no database takes.";
    private static final String EMPTY = " is empty; give it at least one character.";

    @Test
    void namesAreNotEmpty() {
        refused(() -> table(""), "The name of a table" + EMPTY);
        refused(() -> table("t", column("", TEXT)), "The name of a column" + EMPTY);
        refused(() -> USERS.as(""), "The name of an alias" + EMPTY);
        refused(() -> ID.as(""), "The name of a label" + EMPTY);
        refused(() -> new SchemaName(""), "The name of a schema" + EMPTY);
    }

    @Test
    void namesHoldNoNul() {
        refused(() -> table("a\0b"), "The name of a table" + NUL);
        refused(() -> table("t", column("a\0b", TEXT)), "The name of a column" + NUL);
        refused(() -> USERS.as("\0"), "The name of an alias" + NUL);
        refused(() -> ID.as("\0"), "The name of a label" + NUL);
        refused(() -> new SchemaName("\0"), "The name of a schema" + NUL);
    }

    @Test
    void nothingIsLessThanNull() {
        Column<Long> id = ID;
        Long nothing = null;
        String advice = "(null): nothing is less or greater than NULL; use isNull() or isNotNull().";
        refused(() -> id.lt(nothing), "lt" + advice);
        refused(() -> id.le(nothing), "le" + advice);
        refused(() -> id.gt(nothing), "gt" + advice);
        refused(() -> id.ge(nothing), "ge" + advice);
        refused(() -> id.between(nothing, 1L), "between" + advice);
        refused(() -> id.between(1L, nothing), "between" + advice);
    }

    @ParameterizedTest
    @ValueSource(chars = {'%', '_'})
    void aWildcardIsNoEscape(char character) {
        refused(
                () -> NAME.like("x").escape(character),
                "escape('" + character + "'): a wildcard cannot be the escape character; '!' and '/' are good ones.");
    }

    @Test
    void aJunctionHasTwoTerms() {
        refused(
                () -> new Junction(Junction.Operator.AND, List.of(ID.isNull())),
                "AND joins two conditions or more, not 1.");
        refused(() -> new Junction(Junction.Operator.OR, List.of()), "OR joins two conditions or more, not 0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a..b", ".a", "a.", "a\0b"})
    void aFunctionHasAName(String name) {
        refused(
                () -> function(name, TEXT),
                "'" + name + "' is not the name of a function; it has at least one character, and with a schema at"
                        + " least one on each side of the dot.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower", "LOWER", "_x", "a1$", "pack.age.f"})
    void aFunctionMayStandInASchema(String name) {
        assertThat(function(name, TEXT).name()).isEqualTo(name);
    }

    @Test
    void aPageIsNotNegative() {
        refused(() -> select(ID).limit(-1), "limit(-1): a number of rows is zero or more.");
        refused(() -> select(ID).offset(-2), "offset(-2): a number of rows is zero or more.");
    }

    @Test
    void aJoinNeedsSomethingToJoinTo() {
        String advice = "There is nothing to join to yet; call from(…) before join(…).";
        refused(() -> select(ID).join(POSTS), advice);
        refused(() -> select(ID).join(POSTS, ID.isNull()), advice);
        refused(() -> select(ID).leftJoin(POSTS), advice);
        refused(() -> select(ID).leftJoin(POSTS, ID.isNull()), advice);
    }

    @Test
    void aProjectionNeedsAColumn() {
        String advice = "A statement that yields rows needs at least one column to yield.";
        refused(() -> new Projection.Values(List.of()), advice);
        refused(() -> new Projection.Mapped<>(List.of(), values -> values), advice);
    }

    @Test
    void anInsertNamesColumnsOfItsTable() {
        refused(
                () -> insert(USERS).set(AUTHOR, 1L),
                "The column 'posts.author_id' is not one of 'users', whose rows are to be changed.");
        refused(
                () -> insert(USERS).columns(ID, AUTHOR),
                "The column 'posts.author_id' is not one of 'users', whose rows are to be changed.");
    }

    @Test
    void anInsertGivesAColumnOneValue() {
        refused(
                () -> insert(USERS).set(ID, 1L).set(NAME, "x").set(ID, 2L),
                "The column 'users.id' was given a value already.");
    }

    @Test
    void theRowsOfAnInsertFitItsColumns() {
        refused(
                () -> insert(USERS).columns(ID, NAME).values(1L),
                "The insert into 'users' has 2 columns and was given 1 values.");
        refused(
                () -> insert(USERS).columns(ID).values(1L, "x"),
                "The insert into 'users' has 1 columns and was given 2 values.");
        refused(
                () -> new Insert(
                        USERS,
                        List.of(ID, NAME),
                        List.of(new ValueRow(List.of(value(1L)))),
                        Optional.empty(),
                        Optional.empty()),
                "The insert into 'users' has 2 columns and a row of 1 values.");
        refused(() -> insert(USERS).values(1L), "Name the columns first: insert(users).columns(…).values(…).");
    }

    @Test
    void theValuesOfAnInsertHaveTheClassOfTheirColumn() {
        refused(
                () -> insert(USERS).columns(ID, NAME).values(1, "x"),
                "The column 'users.id' holds java.lang.Long, not java.lang.Integer.");
    }

    @Test
    void anInsertIsFilledInOneWay() {
        assertThatThrownBy(() -> insert(USERS).columns(ID).values(1L).values(2L).set(NAME, "x"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("set(…) is for an insert of one row; this one has 2, give their values with"
                        + " columns(…).values(…).");
        assertThatThrownBy(() -> insert(USERS).set(ID, 1L).columns(NAME))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("Name the columns before the first values.");
    }

    @Test
    void anUpdateNamesColumnsOfItsTableOnce() {
        refused(
                () -> update(USERS).set(AUTHOR, 1L),
                "The column 'posts.author_id' is not one of 'users', whose rows are to be changed.");
        refused(
                () -> update(USERS).set(NAME, "x").set(NAME, "y"),
                "The column 'users.name' was given a value already.");
        refused(
                () -> new Update(
                        USERS, List.of(new Assignment(AUTHOR, value(1L))), List.of(), Optional.empty(), Portion.ALL),
                "The column 'posts.author_id' is not one of 'users', whose rows are to be changed.");
    }

    @Test
    void columnsAreFoundByNameAndClass() {
        assertThat(USERS.column("id", Long.class)).isSameAs(ID);
        refused(() -> USERS.column("Id"), "'users' has no column 'Id'; it has id, name, active.");
        refused(
                () -> USERS.column("id", Integer.class),
                "The column 'users.id' holds java.lang.Long, not java.lang.Integer.");
        refused(() -> USERS.as("u").get(AUTHOR), "'u' has no column 'author_id'; it has id, name, active.");
        Column<Integer> other = table("other", column("id", INTEGER)).column("id", Integer.class);
        refused(() -> USERS.as("u").get(other), "The column 'u.id' holds java.lang.Long, not java.lang.Integer.");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(ArgumentException.class).hasMessage(message);
    }
}
