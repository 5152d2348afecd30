package dev.aludel.sql;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.caseWhen;
import static dev.aludel.sql.Sql.columnNamed;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.function;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.tuple;
import static dev.aludel.sql.Sql.window;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.Dialects;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.sql.Frame.Bound;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Queries within statements: their columns, and what they refuse. */
class DerivedQueryTest {
    private final Table users = table("users", column("id", BIGINT, primaryKey()), column("name", TEXT));
    private final Column<Long> id = users.column("id", Long.class);
    private final Column<String> name = users.column("name", String.class);

    @Test
    void aSubqueryHasAColumnForEachValue() {
        Subquery subquery =
                select(id, id, name.as("who"), count(), id.plus(1L)).from(users).as("t");

        assertThat(subquery.columns())
                .extracting(Column::name)
                .containsExactly("id", "id_1", "who", "count", "column_5");
        assertThat(subquery.get(name).name()).isEqualTo("who");
        assertThat(subquery.column("count", Long.class).owner()).isEqualTo(subquery);
    }

    @Test
    void aRowAndASubqueryCallValuesTheSame() {
        Projection<Row> yields = select(id, name.as("id_1"), id, function("pkg.f", TEXT), id.plus(1L), id)
                .yields();

        assertThat(yields.labels()).containsExactly("id", "id_1", "id_2", "f", "column_5", "id_3");
        assertThat(yields.columnNames()).isEqualTo(yields.labels());
        assertThat(yields.hasTwins()).isTrue();
        assertThat(select(id, name).yields().hasTwins()).isFalse();
    }

    @Test
    void theLabelOfAUserStaysEvenIfAColumnHasItsName() {
        Projection<Row> yields = select(id, name.as("id"), count().as("id")).yields();

        assertThat(yields.labels()).containsExactly("id_1", "id", "id");
        assertThat(yields.columnNames()).containsExactly("id_1", "id", "id_2");
    }

    @Test
    void manyColumnsAreToldApart() {
        Expression<?>[] many = IntStream.range(0, 100)
                .mapToObj(i -> columnNamed("c" + i, TEXT))
                .toArray(Expression<?>[]::new);

        assertThat(select(id, name, many).yields().hasTwins()).isFalse();
        assertThat(select(id, columnNamed("c64", TEXT), many).yields().labels())
                .contains("c64", "c64_1")
                .doesNotHaveDuplicates();
    }

    @Test
    void aSubqueryRefusesColumnsItDoesNotYield() {
        Subquery subquery = select(id).from(users).as("t");

        assertThatThrownBy(() -> subquery.get(name))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("'t' does not yield users.name; it yields id.");
    }

    @Test
    void aQueryOfTwoColumnsIsNoValue() {
        Select<Row> two = select(id, name).from(users);

        assertThatThrownBy(two::asValue).isInstanceOf(ArgumentException.class).hasMessageContaining("yields 2");
    }

    @Test
    void queriesPutTogetherYieldAsManyColumns() {
        Select<Row> two = select(id, name).from(users);
        Select<Row> three = select(id, name, id).from(users);

        assertThatThrownBy(() -> two.union(three))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The queries of a UNION yield 2 and 3 columns; give them the same number.");
        assertThatThrownBy(() -> new SetOperation<>(SetOperation.Operator.UNION, List.of(two), List.of(), Page.ALL))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("two queries or more");
    }

    @Test
    void twoCommonTableExpressionsDoNotShareAName() {
        Cte one = select(id).from(users).cte("t");
        Cte other = select(id).from(users).where(id.gt(1L)).cte("t");

        assertThatThrownBy(() ->
                        Dialects.named("sqlite").compile(select(one.get(id)).from(one, other)))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("two common table expressions named 't'");
        assertThat(Dialects.named("sqlite")
                        .compile(select(one.get(id)).from(one, one))
                        .sql())
                .isEqualTo("WITH t AS (SELECT users.id FROM users) SELECT t.id FROM t, t");
    }

    @Test
    void aChangeWithoutRowsIsNoCommonTableExpression() {
        assertThatThrownBy(() -> Cte.of("gone", delete(users)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("add returning(…)");
        assertThat(Cte.of("gone", insert(users).returning(id)).columns())
                .extracting(Column::name)
                .containsExactly("id");
    }

    @Test
    void aFrameRunsForwards() {
        assertThatThrownBy(() -> window().rows(Bound.CURRENT, Bound.preceding(1)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A frame cannot be BETWEEN CURRENT ROW AND 1 PRECEDING; it ends before it starts.");
        assertThatThrownBy(() -> window().rows(Bound.END, Bound.END))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("it has no rows");
        assertThatThrownBy(() -> Bound.preceding(-1)).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> window().exclude(Frame.Exclusion.TIES))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("call rows(…)");
    }

    @Test
    void aTupleIsComparedWithRowsOfItsSizeAndClasses() {
        assertThatThrownBy(() -> tuple(id, name).in(List.of(List.of(1L))))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The tuple has 2 values and is compared with a row of 1.");
        assertThatThrownBy(() -> tuple(id, name).in(List.of(List.of("1", "Ana"))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("java.lang.Long");
        assertThatThrownBy(() -> new Tuple(List.of(id))).isInstanceOf(ArgumentException.class);
    }

    @Test
    void aCaseHasABranch() {
        assertThatThrownBy(() -> new CaseWhen<>(
                        List.of(), Optional.of(literal(1)), literal(1).type()))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A CASE needs at least one WHEN.");
        assertThat(caseWhen(id.gt(1L), "many").otherwise("one").type()).isEqualTo(TEXT);
    }
}
