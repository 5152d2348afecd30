package dev.aludel.sql;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.foreignKey;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Samples.AUTHOR;
import static dev.aludel.sql.Samples.ID;
import static dev.aludel.sql.Samples.POSTS;
import static dev.aludel.sql.Samples.USERS;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinConditionTest {
    private static final Table LETTERS = table(
            "letters",
            column("sender", BIGINT, references(() -> ID)),
            column("receiver", BIGINT, references(() -> ID)));
    private static final Table TREE =
            table("tree", column("id", BIGINT), column("parent", BIGINT, references(() -> treeId())));

    private static Column<?> treeId() {
        return TREE.column("id");
    }

    @Test
    void theOneForeignKeyIsTakenInEitherDirection() {
        assertThat(USERS.join(POSTS).on()).isEqualTo(AUTHOR.eq(ID));
        assertThat(POSTS.join(USERS).on()).isEqualTo(AUTHOR.eq(ID));
        assertThat(POSTS.leftJoin(USERS)).isEqualTo(POSTS.leftJoin(USERS, AUTHOR.eq(ID)));
    }

    @Test
    void withoutAForeignKeyTheConditionHasToBeSaid() {
        Table alone = table("alone", column("id", BIGINT));
        assertThatThrownBy(() -> USERS.join(POSTS).join(alone))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("No foreign key leads from [users, posts] to [alone] or back;"
                        + " say how to join them: join(other, condition).");
    }

    @Test
    void ofSeveralForeignKeysOneHasToBeChosen() {
        assertThatThrownBy(() -> USERS.leftJoin(LETTERS))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("2 foreign keys lead between [users] and [letters];"
                        + " say which is meant: join(other, condition).");
    }

    @Test
    void aTableAndItsAliasCanBeJoinedInTwoWays() {
        assertThatThrownBy(() -> TREE.join(TREE.as("above")))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("2 foreign keys lead between [tree] and [above];"
                        + " say which is meant: join(other, condition).");
    }

    @Test
    void aForeignKeyThatHoldsAnotherClassIsNoGuide() {
        Table odd = table("odd", column("user_id", INTEGER, references(() -> ID)));
        assertThatThrownBy(() -> odd.join(USERS))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The foreign key from odd.user_id to users.id joins INTEGER with BIGINT;"
                        + " give both the same type, or say how to join.");
    }

    @Test
    void aTableOfTheSameNameIsAnother() {
        Table other = table("users", column("id", BIGINT), column("name", TEXT));
        assertThatThrownBy(() -> POSTS.join(other))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("No foreign key leads from [posts] to [users]");
    }

    @Test
    void aFromItemOfTheUsersOwnHasNoForeignKeys() {
        FromItem own = new Samples.Chosen(USERS, ID.isNull());
        assertThatThrownBy(() -> own.join(POSTS))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("No foreign key leads from [] to [posts]");
        assertThat(own.join(USERS, ID.isNull()).join(POSTS).on()).isEqualTo(AUTHOR.eq(ID));
    }

    @Test
    void aForeignKeyOfSeveralColumnsJoinsAllOfThem() {
        Table lines = table("lines", column("order_id", BIGINT), column("num", BIGINT));
        Table notes = table(
                "notes",
                column("a", BIGINT),
                column("b", BIGINT),
                foreignKey("a", "b").references(() -> List.of(lines.column("order_id"), lines.column("num"))));
        assertThat(lines.join(notes).on())
                .isEqualTo(number(notes, "a")
                        .eq(number(lines, "order_id"))
                        .and(number(notes, "b").eq(number(lines, "num"))));
        Alias n = notes.as("n");
        assertThat(n.join(lines).on())
                .isEqualTo(n.get(number(notes, "a"))
                        .eq(number(lines, "order_id"))
                        .and(n.get(number(notes, "b")).eq(number(lines, "num"))));
    }

    @Test
    void aForeignKeyByNameLeadsToTheTableOfThatName() {
        Table notes = table("notes", column("user_id", BIGINT, references("users.id")));
        assertThat(notes.join(USERS).on()).isEqualTo(number(notes, "user_id").eq(ID));
    }

    private static Column<Long> number(Table table, String column) {
        return table.column(column, Long.class);
    }
}
