package dev.aludel.sql;

import static dev.aludel.sql.Samples.ACTIVE;
import static dev.aludel.sql.Samples.ID;
import static dev.aludel.sql.Samples.NAME;
import static dev.aludel.sql.Samples.POSTS;
import static dev.aludel.sql.Samples.USERS;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.rollup;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A statement does not change; each call returns another one. */
class ImmutabilityTest {
    static List<UnaryOperator<Select<Long>>> selectCalls() {
        return List.of(
                select -> select.from(POSTS),
                select -> select.join(POSTS),
                select -> select.join(POSTS, ACTIVE),
                select -> select.leftJoin(POSTS),
                select -> select.leftJoin(POSTS, ACTIVE),
                select -> select.where(ID.gt(1L)),
                select -> select.groupBy(NAME),
                select -> select.having(ID.gt(1L)),
                select -> select.groupBy(rollup(NAME)),
                select -> select.orderBy(NAME),
                select -> select.orderBy(NAME.desc()),
                select -> select.limit(9),
                select -> select.offset(9),
                Select::asDistinct,
                select -> select.asDistinctOn(NAME));
    }

    @ParameterizedTest
    @MethodSource("selectCalls")
    void aSelectStaysAsItWas(UnaryOperator<Select<Long>> call) {
        Select<Long> select = filled();
        Select<Long> changed = call.apply(select);
        assertThat(changed).isNotEqualTo(select);
        assertThat(select).isEqualTo(filled());
        assertThat(call.apply(select)).isEqualTo(changed);
    }

    private static Select<Long> filled() {
        return select(ID)
                .from(USERS)
                .where(ACTIVE)
                .groupBy(ID)
                .having(ACTIVE)
                .orderBy(ID)
                .limit(1)
                .offset(1);
    }

    @Test
    void anInsertStaysAsItWas() {
        Insert insert = insert(USERS).set(ID, 1L);
        assertThat(insert.set(NAME, "x").columns()).containsExactly(ID, NAME);
        assertThat(insert).isEqualTo(insert(USERS).set(ID, 1L));
        Insert rows = insert(USERS).columns(ID).values(1L);
        assertThat(rows.values(2L).rows()).hasSize(2);
        assertThat(rows).isEqualTo(insert(USERS).columns(ID).values(1L));
        Insert empty = insert(USERS);
        assertThat(empty.columns(ID)).isNotEqualTo(empty);
        assertThat(empty).isEqualTo(insert(USERS));
    }

    @Test
    void anUpdateStaysAsItWas() {
        Update update = update(USERS).set(NAME, "x").where(ACTIVE);
        assertThat(update.set(ID, 1L)).isNotEqualTo(update);
        assertThat(update.where(ID.gt(1L))).isNotEqualTo(update);
        assertThat(update).isEqualTo(update(USERS).set(NAME, "x").where(ACTIVE));
    }

    @Test
    void aDeleteStaysAsItWas() {
        Delete delete = delete(USERS).where(ACTIVE);
        assertThat(delete.where(ID.gt(1L))).isNotEqualTo(delete);
        assertThat(delete.returning(ID)).isEqualTo(delete.returning(ID));
        assertThat(delete).isEqualTo(delete(USERS).where(ACTIVE));
    }

    @Test
    void aConditionStaysAsItWas() {
        Condition both = ID.gt(1L).and(ACTIVE);
        assertThat(both.and(NAME.isNull())).isNotEqualTo(both);
        assertThat(both.not()).isNotEqualTo(both);
        assertThat(both).isEqualTo(ID.gt(1L).and(ACTIVE));
        Like like = NAME.like("x");
        assertThat(like.escape('!')).isNotEqualTo(like);
        assertThat(like).isEqualTo(NAME.like("x"));
    }

    @Test
    void aTableStaysAsItIsUnderAnAlias() {
        List<Column<?>> before = USERS.columns();
        Alias alias = USERS.as("u");
        assertThat(alias.columns()).extracting(Column::owner).containsOnly(alias);
        assertThat(USERS.columns()).isSameAs(before).extracting(Column::owner).containsOnly(USERS);
    }

    @Test
    void listsAreCopied() {
        List<Expression<Boolean>> terms = new ArrayList<>(List.of(ACTIVE, ID.isNull()));
        copied(terms, new Junction(Junction.Operator.OR, terms).terms());
        List<Expression<Long>> numbers = new ArrayList<>(List.of(value(1L)));
        copied(numbers, new InList<>(ID, numbers, false).values());
        List<Expression<?>> values = new ArrayList<>(List.of(ID));
        copied(values, new ValueRow(values).values());
        copied(values, new FunctionCall<>("f", ID.type(), values).arguments());
        copied(values, new Projection.Values(values).expressions());
        copied(values, new Projection.Mapped<>(values, row -> row).expressions());
        copied(values, new Grouping(values, Optional.empty(), Optional.empty()).by());
        List<FromItem> items = new ArrayList<>(List.of(USERS));
        List<OrderTerm> order = new ArrayList<>(List.of(ID.asc()));
        Select<Long> select = new Select<>(
                new Projection.Value<>(ID),
                items,
                Optional.empty(),
                Grouping.NONE,
                order,
                Page.ALL,
                Optional.empty(),
                Modifiers.NONE);
        copied(items, select.from());
        copied(order, select.order());
        List<Column<?>> columns = new ArrayList<>(List.of(ID));
        List<ValueRow> rows = new ArrayList<>(List.of(new ValueRow(List.of(value(1L)))));
        Insert insert = new Insert(USERS, columns, rows, Optional.empty(), Optional.empty());
        copied(columns, insert.columns());
        copied(rows, insert.rows());
        List<Assignment> assignments = new ArrayList<>(List.of(new Assignment(ID, value(1L))));
        Update update = new Update(USERS, assignments, items, Optional.empty(), Portion.ALL);
        copied(assignments, update.assignments());
        copied(items, update.from());
        copied(items, new Delete(USERS, items, Optional.empty(), Portion.ALL).using());
        OnConflict conflict = new OnConflict(ConflictTarget.of(columns), assignments, Optional.empty());
        copied(columns, conflict.target().columns());
        copied(assignments, conflict.assignments());
    }

    private static void copied(Collection<?> given, Collection<?> kept) {
        int size = kept.size();
        List<?> before = List.copyOf(given);
        given.clear();
        assertThat(kept).hasSize(size).hasSize(before.size());
        assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
        refill(given, before);
    }

    @SuppressWarnings("unchecked")
    private static <T> void refill(Collection<?> given, List<T> before) {
        ((Collection<T>) given).addAll(before);
    }
}
