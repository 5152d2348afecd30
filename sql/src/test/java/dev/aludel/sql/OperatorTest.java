package dev.aludel.sql;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.sql.Samples.ACTIVE;
import static dev.aludel.sql.Samples.ID;
import static dev.aludel.sql.Samples.NAME;
import static dev.aludel.sql.Samples.USERS;
import static dev.aludel.sql.Sql.all;
import static dev.aludel.sql.Sql.any;
import static dev.aludel.sql.Sql.caseOf;
import static dev.aludel.sql.Sql.greatest;
import static dev.aludel.sql.Sql.groupingSets;
import static dev.aludel.sql.Sql.lag;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.literalSql;
import static dev.aludel.sql.Sql.nthValue;
import static dev.aludel.sql.Sql.ntile;
import static dev.aludel.sql.Sql.percentileCont;
import static dev.aludel.sql.Sql.round;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.substring;
import static dev.aludel.sql.Sql.tuple;
import static dev.aludel.sql.Sql.values;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.Dialect;
import dev.aludel.error.ArgumentException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators, functions and from-items of values refuse, and how parts of a statement are found and replaced. */
class OperatorTest {
    @Test
    void aPatternIsTakenLiterallyOnce() {
        refused(
                () -> NAME.like("x").literally().literally(),
                "literally() brings an escape character of its own; call it once and not after escape(…).");
        refused(
                () -> NAME.startsWith(NAME).literally(),
                "literally() escapes the values of a pattern, and this one has none; put replace(…) around the"
                        + " expression instead.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-", "--", "/*", "?", ";", "'", "a  b"})
    void anOperatorConsistsOfSignsOrWords(String symbol) {
        String message =
                "'" + symbol + "' is not an operator; it consists of the signs + - * / < > = ~ ! @ # % ^ & | : or of"
                        + " words. A question mark stands for a value; use the function behind the operator"
                        + " instead.";
        refused(() -> ID.op(symbol, ID, BIGINT), message);
        refused(() -> ID.boolOp(symbol, ID), message);
    }

    @Test
    void aTupleIsComparedWithAsManyValues() {
        refused(() -> tuple(ID, NAME).gt(1L), "The tuple has 2 values and is compared with a row of 1.");
        refused(() -> tuple(ID, NAME).in(select(ID)), "The tuple has 2 values and is looked for among rows of 1.");
        refused(() -> tuple(ID, NAME).eq(1, "x"), "The column 'users.id' holds java.lang.Long, not java.lang.Integer.");
    }

    @Test
    void anyAndAllAreOfOneValue() {
        String message = "A query that stands for a value yields one, as in select(users.age); this one yields 2.";
        refused(() -> any(select(ID, NAME)), message);
        refused(() -> all(select(ID, NAME)), message);
    }

    @Test
    void numbersOfFunctionsHaveLimits() {
        refused(() -> ID.dividedBy(ID, 21), "dividedBy(…, 21): keep 0 to 20 digits behind the point.");
        refused(() -> ID.dividedBy(ID, -1), "dividedBy(…, -1): keep 0 to 20 digits behind the point.");
        refused(() -> round(literal(BigDecimal.ONE), -1), "round(…, -1): the number of digits is zero or more.");
        refused(() -> greatest(ID), "greatest(…) chooses among two values or more.");
        refused(() -> substring(NAME, 0), "substring(…, 0): the first character has the number 1.");
        refused(() -> substring(NAME, 1, -1), "substring(…, 1, -1): a length is zero or more.");
        refused(() -> ntile(0), "ntile(… 0): the number is 1 or more.");
        refused(() -> lag(ID, -1), "lag(… -1): the number is 0 or more.");
        refused(() -> nthValue(ID, 0), "nth_value(… 0): the number is 1 or more.");
        refused(() -> percentileCont(1.5, ID), "percentile_cont(1.5): the part is from 0 to 1.");
        refused(() -> USERS.sampled(0), "sampled(0.0): choose more than 0 and up to 100 of a hundred rows.");
    }

    @Test
    void nothingOfNothing() {
        refused(() -> caseOf(ID, Map.of()), "caseOf(…) needs at least one value to translate.");
        refused(() -> literalSql(" ", TEXT), "literalSql(\"\"): the SQL of a value is not empty.");
        refused(() -> groupingSets(List.of()), "groupingSets(…) needs at least one list to group by.");
        refused(() -> new ColumnName<>(List.of(), TEXT), "A column by name needs a name.");
        refused(() -> values("v"), "The values 'v' need at least one column.");
        refused(() -> Sql.function("f", TEXT).asTable("t"), "The table function 't' needs at least one column.");
    }

    @Test
    void aRowOfValuesFitsItsColumns() {
        ValuesTable table = values("v", column("a", BIGINT));
        refused(() -> table.row(1L, 2L), "The values 'v' have 1 columns and were given a row of 2.");
        refused(() -> table.row("x"), "The column 'v.a' holds java.lang.Long, not java.lang.String.");
        assertThat(table.row(1L)).isNotEqualTo(table);
        assertThat(table.rows()).isEmpty();
    }

    @Test
    void anOrderIsFoundByItsLabel() {
        Select<Row> query = select(ID, NAME.as("who"));
        assertThat(query.orderByLabel("who", "id").order())
                .containsExactly(NAME.as("who").asc(), ID.asc());
        refused(() -> query.orderByLabel("name"), "Nothing that is yielded is called 'name'; there are id, who.");
    }

    @Test
    void partsAreFoundAndReplaced() {
        Select<Long> statement = select(ID).where(ID.gt(1L).and(ACTIVE));
        assertThat(statement.all(Bind.class)).containsExactly(new Bind<>(BIGINT, 1L));
        assertThat(statement.replace(new Bind<>(BIGINT, 1L), ID.plus(2L)))
                .isEqualTo(select(ID).where(ID.gt(ID.plus(2L)).and(ACTIVE)));
        assertThat(statement.replace(NAME, ID)).isEqualTo(statement);
        assertThat(statement.replace(ID, ID.plus(1L)))
                .isEqualTo(select(ID.plus(1L)).where(ID.plus(1L).gt(1L).and(ACTIVE)));
    }

    @Test
    void aFunctionHasAnotherSpellingInOneDialect() {
        Dialect mine = POSTGRESQL
                .withFunction("app.initials", "left({0}, 1) || right({*}, 1)")
                .with(POSTGRESQL.functions().renamed("lower", "Smaller").without("upper", "shout"));
        Select<String> statement =
                select(Sql.function("app.initials", TEXT, NAME)).from(USERS);
        assertThat(POSTGRESQL
                        .withFunction("app.initials", "left({0}, 1) || right({*}, 1)")
                        .compile(statement)
                        .sql())
                .isEqualTo("SELECT left(users.name, 1) || right(users.name, 1) FROM users");
        assertThat(POSTGRESQL.compile(statement).sql()).isEqualTo("SELECT app.initials(users.name) FROM users");
        assertThat(mine.compile(select(Sql.lower(NAME)).from(USERS)).sql())
                .isEqualTo("SELECT Smaller(users.name) FROM users");
        assertThatThrownBy(() -> mine.compile(select(Sql.upper(NAME)).from(USERS)))
                .hasMessageContainingAll("the function upper", "postgresql", "shout");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(ArgumentException.class).hasMessage(message);
    }
}
