package dev.aludel.schema;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.defaultValue;
import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.onDelete;
import static dev.aludel.schema.Schema.onUpdate;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.Schema.unique;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.type.Types.BIGINT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.sql.ColumnFacts;
import dev.aludel.sql.ColumnOption;
import dev.aludel.sql.ReferentialAction;
import dev.aludel.sql.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An option says one thing of a column and leaves what the others say. */
class SchemaTest {
    private static final Table TARGET = table("target", column("id", BIGINT));
    private static final ForeignKey REFERENCE = references(() -> TARGET.column("id"));

    @Test
    void aColumnOfWhichNothingIsSaidMayBeNull() {
        assertThat(facts()).isEqualTo(ColumnFacts.PLAIN);
        assertThat(facts().nullable()).isTrue();
        assertThat(facts().primaryKey()).isFalse();
        assertThat(facts().defaultValue()).isEmpty();
        assertThat(facts().others()).isEmpty();
    }

    @Test
    void aPrimaryKeyIsNotNull() {
        assertThat(facts(primaryKey()).primaryKey()).isTrue();
        assertThat(facts(primaryKey()).nullable()).isFalse();
    }

    @Test
    void theOrderOfOptionsDoesNotMatter() {
        ColumnFacts all = facts(primaryKey(), notNull(), unique(), defaultValue(literal(7L)), REFERENCE);
        assertThat(facts(REFERENCE, defaultValue(literal(7L)), unique(), notNull(), primaryKey()))
                .isEqualTo(all);
        assertThat(facts(unique(), REFERENCE, primaryKey(), notNull(), defaultValue(literal(7L))))
                .isEqualTo(all);
        assertThat(all)
                .isEqualTo(new ColumnFacts(
                        true, Optional.of(false), Optional.of(literal(7L)), Set.of(unique(), REFERENCE)))
                .hasSameHashCodeAs(facts(REFERENCE, unique(), defaultValue(literal(7L)), notNull(), primaryKey()));
    }

    @Test
    void anOptionMayBeSaidTwice() {
        assertThat(facts(notNull(), notNull())).isEqualTo(facts(notNull()));
        assertThat(facts(defaultValue(literal(1L)), defaultValue(literal(2L))).defaultValue())
                .contains(literal(2L));
    }

    @Test
    void aReferenceSaysWhatHappens() {
        ForeignKey key = references(
                () -> TARGET.column("id"), onDelete(ReferentialAction.CASCADE), onUpdate(ReferentialAction.RESTRICT));
        assertThat(key.onDelete()).contains(ReferentialAction.CASCADE);
        assertThat(key.onUpdate()).contains(ReferentialAction.RESTRICT);
        assertThat(key)
                .isEqualTo(references(
                        "target.id", onUpdate(ReferentialAction.RESTRICT), onDelete(ReferentialAction.CASCADE)))
                .hasSameHashCodeAs(references(
                        "other.id", onUpdate(ReferentialAction.RESTRICT), onDelete(ReferentialAction.CASCADE)))
                .isNotEqualTo(references(() -> TARGET.column("id"), onDelete(ReferentialAction.CASCADE)))
                .isNotEqualTo("references target.id");
        assertThat(REFERENCE.onDelete()).isEmpty();
        assertThat(REFERENCE.onUpdate()).isEmpty();
    }

    @Test
    void aReferenceIsLookedUpWhenItIsNeeded() {
        Table[] later = new Table[1];
        Table early = table("early", column("later_id", BIGINT, references(() -> later[0].column("id"))));
        later[0] = table("later", column("id", BIGINT));
        assertThat(TableFacts.of(early).foreignKeys())
                .containsExactly(
                        new ForeignKey(List.of("later_id"), KeyTarget.of(() -> List.of(later[0].column("id")))));
    }

    private static ColumnFacts facts(ColumnOption... options) {
        return column("c", BIGINT, options).facts();
    }
}
