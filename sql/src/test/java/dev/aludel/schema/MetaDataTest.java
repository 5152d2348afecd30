package dev.aludel.schema;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.dropTable;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.schema.Schema.schema;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.type.Types.BIGINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import org.junit.jupiter.api.Test;

class MetaDataTest {
    private static final Table A = table("a", column("id", BIGINT));
    private static final Table B = table("b", column("id", BIGINT), column("a_id", BIGINT, references(() -> id(A))));
    private static final Table C = table(
            "c", column("a_id", BIGINT, references(() -> id(A))), column("b_id", BIGINT, references(() -> id(B))));
    private static final Table SELF =
            table("self", column("id", BIGINT), column("up", BIGINT, references(() -> self())));

    private static Column<?> id(Table table) {
        return table.column("id");
    }

    private static Column<?> self() {
        return id(SELF);
    }

    @Test
    void aTableComesAfterThoseItRefersTo() {
        assertThat(MetaData.of(C, B, A).sortedTables()).containsExactly(A, B, C);
        assertThat(MetaData.of(B, C, A).sortedTables()).containsExactly(A, B, C);
        assertThat(MetaData.of(A, B, C).sortedTables()).containsExactly(A, B, C);
    }

    @Test
    void otherwiseTheOrderIsKept() {
        Table x = table("x", column("id", BIGINT));
        Table y = table("y", column("id", BIGINT));
        assertThat(MetaData.of(y, B, x, A).sortedTables()).containsExactly(y, A, B, x);
    }

    @Test
    void aTableMayReferToItselfAndToOneThatIsElsewhere() {
        assertThat(MetaData.of(SELF, C).sortedTables()).containsExactly(SELF, C);
    }

    @Test
    void aNameStandsForOneTable() {
        assertThatThrownBy(() -> MetaData.of(A, table("a")))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("Two tables are named 'a'.");
        assertThat(MetaData.of(A, table("a", schema("app"))).sortedTables()).hasSize(2);
    }

    @Test
    void whatIsCreatedLastIsDroppedFirst() {
        MetaData metadata = MetaData.of(C, B, A);
        assertThat(metadata.createAll()).containsExactly(createTable(A), createTable(B), createTable(C));
        assertThat(metadata.dropAll()).containsExactly(dropTable(C), dropTable(B), dropTable(A));
    }

    @Test
    void thereMayBeNoTables() {
        assertThat(MetaData.of().createAll()).isEmpty();
    }
}
