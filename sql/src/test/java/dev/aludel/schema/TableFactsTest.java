package dev.aludel.schema;

import static dev.aludel.schema.Columns.comment;
import static dev.aludel.schema.Columns.computed;
import static dev.aludel.schema.Columns.identity;
import static dev.aludel.schema.Columns.numbered;
import static dev.aludel.schema.Schema.check;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.defaultSql;
import static dev.aludel.schema.Schema.exclude;
import static dev.aludel.schema.Schema.foreignKey;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.Schema.unique;
import static dev.aludel.schema.SchemaObjects.index;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableElement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of a table is listed in one place, and refused where it does not fit. */
class TableFactsTest {
    private static final Table TARGET =
            table("target", column("x", INTEGER, primaryKey()), column("y", INTEGER, primaryKey()));

    @Test
    void factsOfColumnsAndOfTheTableAreOneList() {
        Table table = table(
                "t",
                column("a", INTEGER, primaryKey(), references("target.x"), comment("of a")),
                column("b", INTEGER, unique().named("uq_b"), index()),
                check("b > 0"),
                comment("of t"));
        TableFacts facts = TableFacts.of(table);
        assertThat(facts.constraints())
                .map(Object::toString)
                .startsWith("primary key [a]", "foreign key (a) references target (x)", "unique [b]")
                .hasSize(4);
        assertThat(facts.indexes()).map(Index::columns).containsExactly(List.of("b"));
        assertThat(facts.comment()).contains("of t");
        assertThat(TableFacts.comment(table.column("a"))).contains("of a");
        assertThat(TableFacts.comment(table.column("b"))).isEmpty();
        assertThat(facts.table()).isSameAs(table);
    }

    @Test
    void theColumnOfTheOptionAndTheConstraintOfTheTableAreTheSame() {
        assertThat(facts(column("a", INTEGER, unique())).constraints())
                .isEqualTo(facts(column("a", INTEGER), unique("a")).constraints());
        assertThat(facts(column("a", INTEGER, references("target.x"))).constraints())
                .isEqualTo(facts(column("a", INTEGER), foreignKey("a").references(() -> List.of(TARGET.column("x"))))
                        .constraints());
    }

    @Test
    void theTableMayOrderItsKey() {
        Table table = table(
                "t",
                column("a", INTEGER),
                column("b", INTEGER),
                primaryKey("b", "a").named("pk"));
        assertThat(table.primaryKeyColumns()).map(Column::name).containsExactly("b", "a");
        assertThat(TableFacts.of(table).primaryKey())
                .contains(primaryKey("b", "a").named("pk"));
        assertThat(facts(column("a", INTEGER)).primaryKey()).isEqualTo(Optional.empty());
    }

    @Test
    void aConstraintNamesColumnsThatAreThere() {
        refused("has a unique constraint on the column 'b', which it has not; it has a", unique("b"));
        refused("has an index on the column 'b', which it has not; it has a", index("b"));
        refused(
                "has a foreign key on the column 'b', which it has not; it has a",
                foreignKey("b").references("t.a"));
        refused(
                "has an exclusion constraint on the column 'b', which it has not; it has a",
                exclude("gist").and("b", "="));
        assertThatThrownBy(
                        () -> table("t", column("a", INTEGER), primaryKey("b")).primaryKeyColumns())
                .isInstanceOf(ArgumentException.class)
                .hasMessage("'t' has no column 'b'; it has a.");
    }

    @Test
    void aConstraintHasColumns() {
        refused("has a unique constraint of no columns; name at least one", unique());
        refused("has a primary key of no columns; name at least one", primaryKey());
        refused("has an index of no columns; name at least one", index());
        refused("has an exclusion constraint of no columns; name at least one", exclude("gist"));
        refused("has a foreign key of no columns; name at least one", references("target.x"));
        refused("has a unique constraint that names a column twice: [a, a]", unique("a", "a"));
        assertThatThrownBy(() -> new ForeignKey.From(List.of()))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A foreign key has no columns; name at least one.");
        assertThatThrownBy(() -> foreignKey("a").references(new String[0]))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A foreign key leads to no columns.");
    }

    @Test
    void aForeignKeyHasAsManyColumnsOnBothSides() {
        refused(
                "has a foreign key of 1 columns that leads to 2: foreign key (a) references target (x, y);"
                        + " name as many on both sides",
                foreignKey("a").references("target.x", "target.y"));
    }

    @Test
    void aNameStandsForOneConstraint() {
        refused(
                "has two constraints named 'n'",
                unique("a").named("n"),
                check("a > 0").named("n"));
        refused("has two indexes named 'n'", index("a").named("n"), index("a").named("n"));
    }

    @Test
    void aTableHasOneKeyAndOneComment() {
        String twice = "has two primary keys; say primaryKey() of each column, or primaryKey(…) of the table, once";
        refused(twice, primaryKey("a"), primaryKey("a"));
        refused(twice, column("b", INTEGER, primaryKey()), primaryKey("a"));
        refused("has 2 comments; keep one", comment("one"), comment("two"));
    }

    @Test
    void aColumnIsFilledInOneWay() {
        refused(
                "has 2 columns numbered by the database: b, c; keep one",
                column("b", INTEGER, identity()),
                column("c", INTEGER, primaryKey(), numbered()));
        String ways = "fills the column 'b' in two ways; keep one of identity(), computed(…), filledOnInsert()"
                + " and defaultValue(…)";
        refused(ways, column("b", INTEGER, identity(), computed("a")));
        refused(ways, column("b", INTEGER, identity(), defaultSql("1")));
        refused(ways, column("b", INTEGER, computed("a"), defaultSql("1")));
    }

    @Test
    void aCheckIsNotDeferred() {
        assertThatThrownBy(() -> check("a > 0").deferred())
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A check is made at once on every database; it cannot be DEFERRABLE INITIALLY DEFERRED.");
    }

    @Test
    void anExclusionComparesWithOperators() {
        assertThatThrownBy(() -> exclude("gist").and("a", "=) WHERE (1 = 1"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "'=) WHERE (1 = 1' is no operator, and would be printed as it stands; write for example '&&'.");
    }

    @Test
    void aForeignKeyLeadsToOneTable() {
        Table other = table("other", column("x", INTEGER));
        ForeignKey split = foreignKey("a", "b").references(() -> List.of(TARGET.column("x"), other.column("x")));
        assertThatThrownBy(() -> split.target().table())
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A foreign key leads to columns of one table, not to [target.x, other.x].");
        assertThatThrownBy(() -> foreignKey("a", "b").references("target.x", "other.x"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A foreign key leads to one table, not to [target.x, other.x].");
        assertThatThrownBy(() ->
                        references(() -> TARGET.as("t").column("x")).target().table())
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("A foreign key leads to columns of one table");
        assertThatThrownBy(() ->
                        foreignKey("a").references(() -> List.of()).target().table())
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A foreign key leads to no columns.");
    }

    @Test
    void aTargetThatIsNotThereYetIsAnErrorThatSaysSo() {
        Column<?>[] later = new Column<?>[1];
        ForeignKey key = references(() -> later[0]);
        assertThatThrownBy(() -> key.target().table())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("A foreign key leads to a column that is not there yet; declare its table before the first"
                        + " use of the one that refers.");
        later[0] = TARGET.column("x");
        assertThat(key.target().table()).isEqualTo("target");
    }

    @Test
    void aTargetByNameNamesATableAndAColumn() {
        KeyTarget target = references("app.v1.target.x").target();
        assertThat(target.schema()).contains("app.v1");
        assertThat(target.table()).isEqualTo("target");
        assertThat(target.columns()).containsExactly("x");
        assertThat(target.qualifiedTable()).isEqualTo("app.v1.target");
        assertThat(target.isByName()).isTrue();
        for (String wrong : List.of("x", ".x", "t.", "a..x", ".t.x")) {
            assertThatThrownBy(() -> references(wrong))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessage("'" + wrong + "' does not name a column of a table; write table.column or"
                            + " schema.table.column.");
        }
    }

    @Test
    void optionsDoNotChangeWhatTheyAreSaidOf() {
        Unique plain = unique("a");
        Unique named = plain.named("uq");
        assertThat(named).isNotEqualTo(plain).isNotEqualTo(named.deferrable());
        assertThat(plain.name()).isEmpty();
        Index index = index("a");
        assertThat(index.asUnique()).isNotEqualTo(index);
        assertThat(index.unique()).isFalse();
    }

    @Test
    void sequencesMove() {
        assertThatThrownBy(() -> SequenceOptions.PLAIN.by(0))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A sequence that counts by 0 never moves; give by(…) another number.");
        assertThatThrownBy(() -> SequenceOptions.PLAIN.atLeast(7).atMost(7))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A sequence from 7 to 7 has no room; the largest number has to be above the smallest.");
        assertThatThrownBy(() -> SequenceOptions.PLAIN.cached(0))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A sequence fetches at least 1 number at once, not 0.");
    }

    private static TableFacts facts(TableElement... elements) {
        return TableFacts.of(table("t", elements));
    }

    /** A table with the column {@code a} and something that does not fit. */
    private static void refused(String message, TableElement... elements) {
        TableElement[] all = new TableElement[elements.length + 1];
        all[0] = column("a", BIGINT);
        System.arraycopy(elements, 0, all, 1, elements.length);
        assertThatThrownBy(() -> facts(all))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The table 't' " + message + ".");
    }
}
