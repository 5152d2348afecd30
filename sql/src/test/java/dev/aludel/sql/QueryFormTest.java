package dev.aludel.sql;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.sql.Samples.ACTIVE;
import static dev.aludel.sql.Samples.AUTHOR;
import static dev.aludel.sql.Samples.ID;
import static dev.aludel.sql.Samples.NAME;
import static dev.aludel.sql.Samples.POSTS;
import static dev.aludel.sql.Samples.USERS;
import static dev.aludel.sql.Sql.conflict;
import static dev.aludel.sql.Sql.conflictOn;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is said of queries and changes beside their clauses, and what of it is refused. */
class QueryFormTest {
    @Test
    void onlyARecursionFindsEqualRowsOnce() {
        Cte busy = select(AUTHOR).from(POSTS).cte("busy");
        refused(
                busy::asDistinct,
                "The common table expression 'busy' has no recursion; call asDistinct() on its query.");
    }

    @Test
    void whatIsSaidOfACommonTableExpressionIsKept() {
        Cte busy = select(AUTHOR).from(POSTS).cte("busy").nested().materialized();
        assertThat(busy.form()).isEqualTo(new CteForm(false, CteForm.Keeping.MATERIALIZED, true));
        assertThat(busy.notMaterialized().form().keeping()).isEqualTo(CteForm.Keeping.NOT_MATERIALIZED);
    }

    @Test
    void twoThatAreNotNestedNeedTwoNames() {
        Select<Long> both = select(ID)
                .from(USERS)
                .with(
                        select(AUTHOR).from(POSTS).cte("x"),
                        select(ID).from(USERS).cte("x"));
        assertThatThrownBy(() -> POSTGRESQL.compile(both))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("two common table expressions named 'x'");
    }

    @Test
    void aConflictAmongSomeRowsNeedsColumns() {
        refused(
                () -> conflict().among(ACTIVE),
                "A conflict among some rows needs the columns of the index: conflict(users.name).among(…).");
        refused(
                () -> new ConflictTarget(List.of(NAME), Optional.of("users_pkey"), Optional.empty()),
                "A conflict has the columns of a key or the name of one, not both.");
        assertThatThrownBy(() -> conflictOn("")).isInstanceOf(ArgumentException.class);
    }

    @Test
    void aValueInTheConditionOfAnIndexIsWrittenIntoTheSql() {
        assertThat(POSTGRESQL
                        .compile(insert(USERS)
                                .set(ID, 1L)
                                .onConflict(conflict(NAME).among(ID.gt(2L))))
                        .sql())
                .isEqualTo("INSERT INTO users (id) VALUES (?) ON CONFLICT (name) WHERE id > 2 DO NOTHING");
    }

    @Test
    void aChangeOfLessThanNoRowsIsRefused() {
        assertThatThrownBy(() -> delete(USERS).limit(-1)).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> update(USERS).limit(-1)).isInstanceOf(ArgumentException.class);
    }

    @Test
    void groupsAreTakenBack() {
        Select<Long> grouped = select(count()).from(USERS).groupBy(NAME).having(count().gt(1L));
        assertThat(grouped.withoutGroups()).isEqualTo(select(count()).from(USERS));
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(ArgumentException.class).hasMessage(message);
    }
}
