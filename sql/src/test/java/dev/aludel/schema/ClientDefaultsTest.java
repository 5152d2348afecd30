package dev.aludel.schema;

import static dev.aludel.schema.Columns.computed;
import static dev.aludel.schema.Columns.identityAlways;
import static dev.aludel.schema.Columns.insertDefault;
import static dev.aludel.schema.Columns.insertDefaultOf;
import static dev.aludel.schema.Columns.updateDefault;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Column;
import dev.aludel.sql.Cte;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Table;
import dev.aludel.sql.Update;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Values the program has for columns to which a statement gives none. */
class ClientDefaultsTest {
    private final AtomicInteger count = new AtomicInteger();
    private final Notes notes = new Notes();

    private final class Notes extends Table {
        private final Column<String> title = column("title", TEXT);
        private final Column<Integer> number = column("number", INTEGER, insertDefault(count::incrementAndGet));
        private final Column<String> slug = column(
                "slug",
                TEXT,
                insertDefaultOf(given -> given.get(title).orElse("untitled") + "-"
                        + given.get(number).orElse(0)));
        private final Column<Integer> changes = column("changes", INTEGER, insertDefault(0), updateDefault(literal(1)));

        private Notes() {
            super("notes");
        }
    }

    @Test
    void eachRowIsAskedForItsOwn() {
        Insert filled = (Insert) ClientDefaults.fill(
                insert(notes).columns(notes.title).values("a").values("b"));
        assertThat(filled)
                .isEqualTo(insert(notes)
                        .columns(notes.title, notes.number, notes.slug, notes.changes)
                        .values("a", 1, "a-1", 0)
                        .values("b", 2, "b-2", 0));
    }

    @Test
    void eachExecutionIsAskedAnew() {
        Insert statement = insert(notes);
        assertThat(ClientDefaults.fill(statement))
                .isEqualTo(insert(notes)
                        .columns(notes.number, notes.slug, notes.changes)
                        .values(1, "untitled-1", 0));
        assertThat(ClientDefaults.fill(statement))
                .isEqualTo(insert(notes)
                        .columns(notes.number, notes.slug, notes.changes)
                        .values(2, "untitled-2", 0));
        assertThat(statement.rows()).isEmpty();
    }

    @Test
    void whatIsGivenStaysBeItNull() {
        Insert given =
                insert(notes).columns(notes.number, notes.slug, notes.changes).values(null, null, null);
        assertThat(ClientDefaults.fill(given)).isEqualTo(given);
        assertThat(count).hasValue(0);
    }

    @Test
    void aChangeIsFilledWhereItIsNotSet() {
        Update filled = (Update) ClientDefaults.fill(update(notes).set(notes.title, "x"));
        assertThat(filled).isEqualTo(update(notes).set(notes.title, "x").set(notes.changes, literal(1)));
        Update set = update(notes).set(notes.changes, 7);
        assertThat(ClientDefaults.fill(set)).isEqualTo(set);
        assertThat(count).hasValue(0);
    }

    @Test
    void aChangeThatYieldsRowsIsFilledToo() {
        assertThat(ClientDefaults.fill(insert(notes).set(notes.title, "a").returning(notes.number)))
                .isEqualTo(insert(notes)
                        .columns(notes.title, notes.number, notes.slug, notes.changes)
                        .values("a", 1, "a-1", 0)
                        .returning(notes.number));
    }

    @Test
    void aChangeWithinAQueryIsFilledToo() {
        Cte added = Cte.of("added", insert(notes).set(notes.title, "a").returning(notes.number));
        assertThat(ClientDefaults.fill(select(added).from(added)))
                .isNotEqualTo(select(added).from(added));
        assertThat(count).hasValue(1);
    }

    @Test
    void aQueryIsLeftAlone() {
        var query = select(notes.title).from(notes, notes.as("n"));
        assertThat(ClientDefaults.fill(query)).isSameAs(query);
        Table plain = table("plain", column("a", INTEGER));
        var insert = insert(plain);
        assertThat(ClientDefaults.fill(insert)).isSameAs(insert);
    }

    @Test
    void aDefaultIsOfTheClassOfItsColumn() {
        Table odd = table("odd", column("a", INTEGER, insertDefault("x")));
        assertThatThrownBy(() -> ClientDefaults.fill(insert(odd)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The default of the column 'odd.a' is a java.lang.String, and the column holds"
                        + " java.lang.Integer.");
        Table absent = table("absent", column("a", INTEGER, insertDefault(() -> null)));
        assertThat(((Insert) ClientDefaults.fill(insert(absent)))
                        .rows()
                        .getFirst()
                        .values())
                .containsExactly(new Bind<>(INTEGER, null));
    }

    @Test
    void whatOnlyTheDatabaseFillsIsGivenNoValue() {
        Table filled = table("filled", column("id", INTEGER, identityAlways()), column("b", INTEGER, computed("1")));
        assertThatThrownBy(() -> insert(filled).columns(filled.column("id")))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The column 'filled.id' is filled by the database alone; leave it out of the statement.");
        assertThatThrownBy(() -> update(filled).set(filled.column("b", Integer.class), 1))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("The column 'filled.b' is filled by the database alone");
    }
}
