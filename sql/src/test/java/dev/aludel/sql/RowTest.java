package dev.aludel.sql;

import static dev.aludel.sql.Samples.ID;
import static dev.aludel.sql.Samples.NAME;
import static dev.aludel.sql.Samples.POSTS;
import static dev.aludel.sql.Samples.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.aludel.error.ArgumentException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RowTest {
    private static final Expression<Long> TWICE = ID.times(2L);
    private static final RowLayout LAYOUT =
            new RowLayout(List.of("id", "name", "twice"), List.of(ID, NAME, TWICE.as("twice")));

    private final Row row = row(7L, "Dan", 14L);

    private static Row row(Object... values) {
        return new Row(LAYOUT, values);
    }

    @Test
    void aValueIsHadByItsColumn() {
        long id = row.get(ID);
        assertThat(id).isEqualTo(7);
        assertThat(row.get(NAME)).isEqualTo("Dan");
        assertThat(row(7L, null, 14L).get(NAME)).isNull();
    }

    @Test
    void aValueIsHadByAnEqualExpressionWithItsLabelOrWithout() {
        assertThat(row.get(TWICE)).isEqualTo(14);
        assertThat(row.get(TWICE.as("twice"))).isEqualTo(14);
        assertThat(row.get(ID.times(2L))).isEqualTo(14);
    }

    @Test
    void anExpressionThatWasNotSelectedIsRefused() {
        refused(
                () -> row.get(USERS.as("u").get(ID)),
                "The row has no value for u.id; it was not selected. The row has id, name, twice.");
        refused(
                () -> row.get(POSTS.column("id")),
                "The row has no value for posts.id; it was not selected. The row has id, name, twice.");
    }

    @Test
    void aValueIsHadByItsPosition() {
        assertThat(row.get(0)).isEqualTo(7L);
        assertThat(row.get(2)).isEqualTo(14L);
        refused(() -> row.get(3), "The row has no column 3; it has 3, counted from zero: id, name, twice.");
        refused(() -> row.get(-1), "The row has no column -1; it has 3, counted from zero: id, name, twice.");
    }

    @Test
    void aValueIsHadByItsLabel() {
        assertThat(row.get("name")).isEqualTo("Dan");
        assertThat(row.get("twice", Long.class)).isEqualTo(14);
        assertThat(row(7L, null, 14L).get("name", String.class)).isNull();
        refused(() -> row.get("Name"), "The row has no column 'Name'; it has id, name, twice.");
        refused(() -> row.get("name", Long.class), "The column 'name' holds java.lang.String, not java.lang.Long.");
    }

    @Test
    void aLabelOfSeveralColumnsIsRefusedAndTheirPositionsAreNot() {
        Column<?> other = POSTS.column("id");
        RowLayout layout = new RowLayout(List.of("id", "id", "id"), List.of(ID, other, TWICE));
        Row twins = new Row(layout, new Object[] {1L, 2L, 3L});
        String advice = "Several columns of the row are named 'id'; ask by column or by position, or give them labels"
                + " with as(…).";
        refused(() -> twins.get("id"), advice);
        refused(() -> twins.get("id", Long.class), advice);
        refused(twins::asMap, advice);
        assertThat(twins.get(1)).isEqualTo(2L);
        assertThat(twins.get(other)).isEqualTo(2L);
    }

    @Test
    void aRowOfUnknownColumnsHasLabelsAndPositions() {
        Row unknown = new Row(new RowLayout(List.of("id"), List.of()), new Object[] {1L});
        assertThat(unknown.get("id")).isEqualTo(1L);
        assertThat(unknown.get(0)).isEqualTo(1L);
        refused(() -> unknown.get(ID), "The row has no value for users.id; it was not selected. The row has id.");
    }

    @Test
    void aRowTellsItsLabelsAndBecomesAMap() {
        assertThat(row.size()).isEqualTo(3);
        assertThat(row.labels()).containsExactly("id", "name", "twice");
        assertThat(row(7L, null, 14L).asMap())
                .containsExactly(entry("id", 7L), entry("name", null), entry("twice", 14L));
    }

    @Test
    void rowsAreEqualIfTheirValuesAre() {
        assertThat(row).isEqualTo(row(7L, "Dan", 14L)).hasSameHashCodeAs(row(7L, "Dan", 14L));
        assertThat(row).isNotEqualTo(row(7L, "Dan", 15L)).isNotEqualTo("Dan");
        assertThat(row(new byte[] {1}, null, null)).isEqualTo(row(new byte[] {1}, null, null));
        assertThat(row(new byte[] {1}, null, null)).isNotEqualTo(row(new byte[] {2}, null, null));
        assertThat(row(new byte[] {1}, null, null)).hasSameHashCodeAs(row(new byte[] {1}, null, null));
    }

    @Test
    void aRowIsShownWithItsLabelsButWithoutItsBytes() {
        assertThat(row(new byte[] {1, 2}, null, 14L)).hasToString("Row(id=2 bytes, name=null, twice=14)");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(ArgumentException.class).hasMessage(message);
    }
}
