package dev.aludel.schema;

import static dev.aludel.schema.Schema.check;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.exclude;
import static dev.aludel.schema.Schema.finalName;
import static dev.aludel.schema.Schema.foreignKey;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.Schema.unique;
import static dev.aludel.schema.SchemaObjects.index;
import static dev.aludel.sql.Sql.lower;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.schema.ObjectName.Origin;
import dev.aludel.sql.Table;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Names made of patterns, as SQLAlchemy's naming conventions make them. */
class NamingConventionTest {
    private static final Table TABLE = table("line", column("a", INTEGER), column("b", INTEGER), column("c", TEXT));

    private static final NamingConvention ALL = NamingConvention.DEFAULT
            .uniques("uq_{table_name}_{column_0_N_name}")
            .foreignKeys("fk_{table_name}_{column_0_name}_{referred_table_name}_{referred_column_0N_name}")
            .checks("ck_{table_name}_{constraint_name}")
            .primaryKeys("pk_{table_name}")
            .exclusions("ex_{column_0_label}");

    private static String name(NamingConvention convention, Constraint constraint) {
        return convention.named(TABLE, constraint).name().map(ObjectName::text).orElse("-");
    }

    @Test
    void tokensStandForTheParts() {
        assertThat(name(ALL, unique("a", "b"))).isEqualTo("uq_line_a_b");
        assertThat(name(ALL, foreignKey("a", "b").references("app.part.x", "app.part.y")))
                .isEqualTo("fk_line_a_part_xy");
        assertThat(name(ALL, primaryKey("a"))).isEqualTo("pk_line");
        assertThat(name(ALL, exclude("gist").and("b", "="))).isEqualTo("ex_line_b");
        assertThat(name(ALL.uniques("u{column_1_name}{column_0N_label}"), unique("a", "b")))
                .isEqualTo("ubline_ab");
    }

    @Test
    void withoutAPatternTheDatabaseFindsTheName() {
        assertThat(name(NamingConvention.DEFAULT, unique("a"))).isEqualTo("-");
        assertThat(NamingConvention.DEFAULT.named(TABLE, index("a")).name())
                .contains(new ObjectName("ix_line_a", Origin.GENERATED));
        assertThat(ALL.indexes("i_{column_0_N_name}")
                        .named(TABLE, index("a", "b"))
                        .name())
                .contains(new ObjectName("i_a_b", Origin.GENERATED));
    }

    @Test
    void aNameThatWasGivenIsKeptUnlessThePatternAsksForIt() {
        assertThat(name(ALL, unique("a").named("mine"))).isEqualTo("mine");
        assertThat(name(ALL, check("a > 0").named("positive"))).isEqualTo("ck_line_positive");
        assertThat(name(ALL, check("a > 0").named(finalName("positive")))).isEqualTo("positive");
        assertThat(ALL.named(TABLE, index("a").named("mine")).name()).contains(new ObjectName("mine", Origin.GIVEN));
        Constraint once = ALL.named(TABLE, check("a > 0").named("positive"));
        assertThat(name(ALL, once)).as("named twice").isEqualTo("ck_line_positive");
    }

    @Test
    void aTokenMayBeTheUsersOwn() {
        NamingConvention own = ALL.uniques("{loud}_{table_name}")
                .token("loud", subject -> String.join("", subject.columns()).toUpperCase(Locale.ROOT));
        assertThat(name(own, unique("a", "b"))).isEqualTo("AB_line");
    }

    @Test
    void whatThePatternAsksForHasToBeThere() {
        refused(check("a > 0"), ALL, "has no name for {constraint_name}; give it one with named(…)");
        refused(
                unique("a"),
                ALL.uniques("{column_1_name}"),
                "has 1 columns and none for {column_1_name}; name it with named(…)");
        refused(unique("a"), ALL.uniques("{referred_table_name}"), "is no foreign key and refers to nothing");
        assertThatThrownBy(() -> ALL.uniques("{nonsense}").named(TABLE, unique("a")))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The naming convention '{nonsense}' holds {nonsense}, which is no token; add it with"
                        + " token(…).");
        Index computed = index(lower(TABLE.column("c", String.class)));
        assertThatThrownBy(() -> NamingConvention.DEFAULT.named(TABLE, computed))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The naming convention 'ix_{column_0_label}' cannot name something of the table 'line' that"
                        + " has 0 columns and none for {column_0_label}; name it with named(…).");
    }

    private static void refused(Constraint constraint, NamingConvention convention, String why) {
        assertThatThrownBy(() -> convention.named(TABLE, constraint))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("of the table 'line' that " + why);
    }
}
