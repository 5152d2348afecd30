package dev.aludel.sql;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.defaultValue;
import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.onDelete;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.schema.Schema.schema;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.Schema.unique;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.InvalidRequestException;
import org.junit.jupiter.api.Test;

class TableTest {
    /** A table as the documentation declares one, with every option. */
    private static final class Authors extends Table {
        private final Column<Long> id = column("id", BIGINT, primaryKey());
        private final Column<String> name = column("name", TEXT, notNull(), unique(), defaultValue(literal("x")));
        private final Column<Long> boss =
                column("boss", BIGINT, references(() -> column("id"), onDelete(ReferentialAction.CASCADE)));

        private Authors() {
            super("authors", schema("app"));
        }

        private void add(String column) {
            column(column, TEXT);
        }
    }

    @Test
    void aClassDeclaresItsColumnsAsFields() {
        Authors authors = new Authors();
        assertThat(authors.columns()).containsExactly(authors.id, authors.name, authors.boss);
        assertThat(authors.primaryKeyColumns()).containsExactly(authors.id);
        assertThat(authors.schemaName()).contains("app");
        assertThat(authors).hasToString("app.authors");
        assertThat(authors.facts())
                .map(Object::toString)
                .containsExactly("unique [name]", "foreign key (boss) references app.authors (id)");
    }

    @Test
    void aTableIsFixedOnceItIsUsed() {
        Authors authors = new Authors();
        authors.add("born");
        assertThat(authors.columns()).hasSize(4);
        assertThatThrownBy(() -> authors.add("died"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("The table 'authors' is already in use and does not change any more;"
                        + " declare the column 'died' in a field of its class.");
        assertThat(authors.columns()).hasSize(4);
    }

    @Test
    void columnsHaveNamesOfTheirOwn() {
        assertThatThrownBy(() -> table("t", column("id", BIGINT), column("id", TEXT)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The table 't' has two columns named 'id'.");
        assertThatThrownBy(() -> new Authors().add("id")).isInstanceOf(ArgumentException.class);
    }

    @Test
    void aTableWithoutAPrimaryKeyHasNone() {
        assertThat(table("t", column("id", BIGINT)).primaryKeyColumns()).isEmpty();
        assertThat(table("t").columns()).isEmpty();
        assertThat(table("t").schemaName()).isEmpty();
    }

    @Test
    void tablesAreEqualIfAllTheySayIs() {
        assertThat(table("t", column("id", BIGINT)))
                .isEqualTo(table("t", column("id", BIGINT)))
                .hasSameHashCodeAs(table("t", column("id", BIGINT)))
                .isNotEqualTo(table("u", column("id", BIGINT)))
                .isNotEqualTo(table("t", schema("app"), column("id", BIGINT)))
                .isNotEqualTo(table("t", column("id", TEXT)))
                .isNotEqualTo(table("t", column("id", BIGINT, notNull())))
                .isNotEqualTo(table("t"))
                .isNotEqualTo("t");
        assertThat(new Authors()).isEqualTo(new Authors());
    }

    @Test
    void columnsAreEqualIfAllTheySayIs() {
        Column<?> id = table("t", column("id", BIGINT)).column("id");
        assertThat(id)
                .isEqualTo(table("t", column("id", BIGINT)).column("id"))
                .hasSameHashCodeAs(table("t", column("id", BIGINT)).column("id"))
                .isNotEqualTo(table("u", column("id", BIGINT)).column("id"))
                .isNotEqualTo(table("t", column("id", BIGINT, unique())).column("id"))
                .isNotEqualTo("t.id")
                .hasToString("t.id");
    }

    @Test
    void referencesAreEqualIfTheyLeadToTheSameColumn() {
        Table target = table("t", column("a", BIGINT), column("b", BIGINT));
        Table a = table("u", column("id", BIGINT, references(() -> target.column("a"))));
        assertThat(a)
                .isEqualTo(table("u", column("id", BIGINT, references(() -> target.column("a")))))
                .isNotEqualTo(table("u", column("id", BIGINT, references(() -> target.column("b")))))
                .isNotEqualTo(table(
                        "u",
                        column(
                                "id",
                                BIGINT,
                                references(() -> target.column("a"), onDelete(ReferentialAction.CASCADE)))));
    }

    @Test
    void anAliasHasColumnsOfItsOwn() {
        Authors authors = new Authors();
        Alias alias = authors.as("a");
        Column<String> name = alias.get(authors.name);
        assertThat(name).isNotEqualTo(authors.name).hasToString("a.name");
        assertThat(name.owner()).isEqualTo(alias);
        assertThat(name.facts()).isEqualTo(authors.name.facts());
        assertThat(alias.get(name)).isEqualTo(name);
        assertThat(authors.get(name)).isSameAs(authors.name);
    }

    @Test
    void anAliasOfAnAliasStandsForTheTable() {
        Table authors = new Authors();
        assertThat(authors.as("a").as("b")).isEqualTo(authors.as("b"));
    }
}
