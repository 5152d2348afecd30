package dev.aludel.dialect;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.schema.Columns.computed;
import static dev.aludel.schema.Columns.filledOnInsert;
import static dev.aludel.schema.Columns.filledOnUpdate;
import static dev.aludel.schema.Columns.identity;
import static dev.aludel.schema.Columns.system;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.defaultSql;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.schema.TableFacts;
import dev.aludel.sql.ColumnFact;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableFact;
import org.junit.jupiter.api.Test;

/** What only the database knows of a row. */
class FilledColumnsTest {
    /** A fact of the user's own. */
    private record Owner(String team) implements TableFact {}

    /** A fact of the user's own about a column. */
    private record Secret() implements ColumnFact {}

    @Test
    void theColumnsTheDatabaseFillsAreListed() {
        Table table = table(
                "t",
                column("id", INTEGER, primaryKey()),
                column("a", INTEGER),
                column("b", INTEGER, defaultSql("1")),
                column("c", INTEGER, computed("a + 1")),
                column("d", TEXT, filledOnInsert(), filledOnUpdate()));
        assertThat(FilledColumns.onInsert(table)).map(it -> it.name()).containsExactly("id", "b", "c", "d");
        assertThat(FilledColumns.onUpdate(table)).map(it -> it.name()).containsExactly("c", "d");
    }

    @Test
    void aKeyThatATriggerFillsIsNotNumbered() {
        Table table = table("t", column("id", INTEGER, primaryKey(), filledOnInsert()));
        assertThat(POSTGRESQL.compile(createTable(table)).sql())
                .isEqualTo("CREATE TABLE t (id INTEGER NOT NULL, PRIMARY KEY (id))");
        Table twice = table("t", column("id", INTEGER, identity(), filledOnInsert()));
        assertThatThrownBy(() -> TableFacts.of(twice))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The table 't' fills the column 'id' in two ways; keep one of identity(), computed(…),"
                        + " filledOnInsert() and defaultValue(…).");
    }

    @Test
    void aColumnOfTheSystemIsNeitherCreatedNorWritten() {
        Table table = table("t", column("xmin", TEXT, system()), column("a", INTEGER));
        assertThat(POSTGRESQL.compile(createTable(table)).sql()).isEqualTo("CREATE TABLE t (a INTEGER)");
        assertThatThrownBy(() -> POSTGRESQL.compile(insert(table).set(table.column("xmin", String.class), "1")))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("xmin");
    }

    @Test
    void factsOfTheUsersOwnAreKept() {
        Table table = table("t", column("a", INTEGER, new Secret()), new Owner("sales"));
        assertThat(TableFacts.of(table).all(Owner.class)).containsExactly(new Owner("sales"));
        assertThat(table.column("a").facts().find(Secret.class)).contains(new Secret());
        assertThat(POSTGRESQL.compile(createTable(table)).sql()).isEqualTo("CREATE TABLE t (a INTEGER)");
    }
}
