package dev.aludel.sql;

import static dev.aludel.sql.Samples.AUTHOR;
import static dev.aludel.sql.Samples.ID;
import static dev.aludel.sql.Samples.NAME;
import static dev.aludel.sql.Samples.POSTS;
import static dev.aludel.sql.Samples.USERS;
import static dev.aludel.sql.Sql.always;
import static dev.aludel.sql.Sql.generateSeries;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From-items that nothing links are found, and those that something links are not. */
class CartesianProductsTest {
    private static final Table THIRD = new Table("third");

    static List<Select<?>> linked() {
        Subquery lateral = select(AUTHOR).from(POSTS).as("s").lateral();
        return List.of(
                select(ID),
                select(literal(1)),
                select(ID, AUTHOR).where(ID.eq(AUTHOR)),
                select(ID, AUTHOR).where(NAME.isNull().or(ID.gt(AUTHOR))),
                select(ID).from(USERS.join(POSTS)),
                select(ID).from(USERS.join(POSTS, always())),
                select(ID).from(USERS.sampled(10)),
                select(ID).from(USERS, lateral),
                select(ID).from(USERS, generateSeries("g", ID, ID)),
                select(ID).from(USERS, new Samples.Chosen(POSTS, always())),
                select(ID).where(select(AUTHOR).where(AUTHOR.eq(ID)).exists()),
                select(ID).where(select(AUTHOR).from(POSTS).where(AUTHOR.eq(ID)).exists()));
    }

    @ParameterizedTest
    @MethodSource("linked")
    void whatIsLinkedIsNotFound(Select<?> select) {
        assertThat(CartesianProducts.in(select)).isEmpty();
    }

    @Test
    void whatNothingLinksIsFound() {
        String end = " has no condition that links them and pairs each row with each; join them on a condition, or say"
                + " join(other, always()) if that is meant.";
        assertThat(CartesianProducts.in(select(ID).from(USERS, POSTS)))
                .containsExactly("The SELECT from users and posts" + end);
        assertThat(CartesianProducts.in(
                        select(ID).from(USERS, POSTS).where(ID.gt(1L).and(AUTHOR.gt(1L)))))
                .singleElement()
                .asString()
                .contains("users and posts");
        assertThat(CartesianProducts.in(select(ID).from(USERS, POSTS, THIRD).where(ID.eq(AUTHOR))))
                .containsExactly("The SELECT from third and posts, users" + end);
        assertThat(CartesianProducts.in(select(ID, AUTHOR))).hasSize(1);
    }

    @Test
    void aQueryWithinIsLookedAtToo() {
        Subquery within = select(ID).from(USERS, POSTS).as("s");
        assertThat(CartesianProducts.in(select(within))).hasSize(1);
        assertThat(CartesianProducts.in(
                        select(ID).from(USERS).where(ID.in(select(AUTHOR).from(POSTS, THIRD)))))
                .hasSize(1);
        assertThat(CartesianProducts.in(insert(USERS).set(ID, 1L))).isEmpty();
    }
}
