package dev.aludel.dialect;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlOwnTypes.TINYINT;
import static dev.aludel.dialect.mysql.MysqlOwnTypes.bit;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.parameter;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Types as dialects see them: what is stored and what is only compared, and which dialect has which type. */
class FitTest {
    private static final SqlType<BigDecimal> PRICE = Types.numeric(10, 2);

    private static <T> void refused(SqlType<T> type, T value, String message) {
        Table table = table("items", column("v", type));
        Column<T> v = table.column("v", type.javaType());
        for (var change : List.of(insert(table).set(v, value), update(table).set(v, value))) {
            assertThatThrownBy(() -> POSTGRESQL.compile(change))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessage(message);
        }
        assertThat(POSTGRESQL.compile(select(v).from(table).where(v.eq(value))).binds())
                .hasSize(1);
    }

    @Test
    void whatWouldBeRoundedIsNotStoredAndMayBeCompared() {
        refused(
                PRICE,
                new BigDecimal("1.005"),
                "A java.math.BigDecimal cannot be stored in postgresql as NUMERIC(10, 2): it has 3 digits behind the"
                        + " point, which would be lost; round it with setScale(2, RoundingMode.HALF_EVEN).");
        refused(
                Types.strict(Types.time(0)),
                LocalTime.parse("10:00:00.5"),
                "A java.time.LocalTime cannot be stored in postgresql as TIME(0): it has a finer fraction of a second,"
                        + " which would be lost; cut it off with truncatedTo(…), or leave out strict(…).");
        refused(
                Types.varchar(2),
                "ab ",
                "A java.lang.String cannot be stored in postgresql as VARCHAR(2): it has spaces at its end that do not"
                        + " fit, which would be lost; take them off with stripTrailing().");
    }

    @Test
    void eachElementOfAnArrayHasToFit() {
        refused(
                Types.array(PRICE),
                Arrays.asList(BigDecimal.ONE, null, new BigDecimal("1.005")),
                "A java.math.BigDecimal cannot be stored in postgresql as NUMERIC(10, 2): it has 3 digits behind the"
                        + " point, which would be lost; round it with setScale(2, RoundingMode.HALF_EVEN).");
    }

    @Test
    void theValueOfAParameterHasToFitToo() {
        Table table = table("items", column("v", PRICE), column("w", Types.INTERVAL));
        Column<BigDecimal> v = table.column("v", BigDecimal.class);
        var insert = insert(table).set(v, parameter("p", PRICE));
        assertThatThrownBy(() -> POSTGRESQL.compile(insert.with("p", new BigDecimal("1.005"))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("it has 3 digits behind the point");
        assertThat(POSTGRESQL.compile(insert.with("p", BigDecimal.TEN)).binds()).hasSize(1);
        var select = select(v).from(table).where(v.eq(parameter("p", PRICE)));
        assertThat(POSTGRESQL.compile(select.with("p", new BigDecimal("1.005"))).binds())
                .hasSize(1);
        assertThatThrownBy(() -> POSTGRESQL.compile(
                        select(parameter("t", Types.strict(Types.TIME))).with("t", LocalTime.MAX)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("A java.time.LocalTime cannot be sent to postgresql as TIME: it has nanoseconds");
    }

    @Test
    void theSqlAroundAValueIsAroundAParameterToo() {
        var select = select(parameter("p", Types.INTERVAL));
        assertThat(POSTGRESQL.compile(select).sql()).isEqualTo("SELECT CAST(? AS INTERVAL)");
        assertThat(H2.compile(select).sql()).isEqualTo("SELECT CAST(? AS INTERVAL DAY(9) TO SECOND(6))");
    }

    @Test
    void theTypeBelowIsWhatHasToFit() {
        String message = "it has 3 digits behind the point";
        SqlType<String> text = PRICE.map(String.class, BigDecimal::toString, BigDecimal::new);
        for (SqlType<String> type : List.of(text, text.variant("h2", text), Types.exact("DECIMAL(10, 2)", text))) {
            Table table = table("items", column("v", type));
            Column<String> v = table.column("v", String.class);
            assertThatThrownBy(() -> POSTGRESQL.compile(insert(table).set(v, "1.005")))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageContaining(message);
            assertThat(POSTGRESQL.compile(insert(table).set(v, "1.500")).binds())
                    .hasSize(1);
        }
    }

    @Test
    void aTypeOfOtherDialectsIsRefusedWithAHint() {
        assertThatThrownBy(() -> POSTGRESQL.types().codec(TINYINT))
                .isInstanceOf(CompileException.class)
                .hasMessage("postgresql cannot do the type TINYINT; give the column a type for it:"
                        + " type.variant(\"postgresql\", …)");
        assertThat(MARIADB.types().spelling(TINYINT, "mariadb")).isEqualTo("TINYINT");
        assertThat(MARIADB.named("mine").types().spelling(TINYINT, "mine")).isEqualTo("TINYINT");
    }

    @Test
    void aVariantIsThatOfTheNearestDialect() {
        SqlType<String> type = Types.TEXT.variant("mysql", Types.varchar(1)).variant("mine", Types.varchar(2));
        assertThat(MARIADB.types().kept(type)).isEqualTo(Optional.of(Types.varchar(1)));
        assertThat(MARIADB.named("mine").types().kept(type)).isEqualTo(Optional.of(Types.varchar(2)));
        assertThat(POSTGRESQL.types().kept(type)).isEqualTo(Optional.of(Types.TEXT));
        assertThat(TypeMap.standard(type)).isEqualTo(Optional.of(Types.TEXT));
    }

    @Test
    void bitsAreFromOneToSixtyFour() {
        assertThat(bit(64)).hasToString("BIT(64)");
        for (int length : new int[] {0, 65}) {
            assertThatThrownBy(() -> bit(length))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessage("bit(" + length + "): there are from 1 to 64 bits.");
        }
    }

    @Test
    void aParameterThatIsStoredIsCutOffAndOneThatIsComparedIsNot() {
        SqlType<LocalTime> seconds = Types.time(0);
        Table table = table("items", column("v", seconds));
        Column<LocalTime> v = table.column("v", LocalTime.class);
        LocalTime half = LocalTime.parse("10:00:00.5");
        assertThat(POSTGRESQL
                        .compile(insert(table).set(v, parameter("p", seconds)).with("p", half))
                        .binds())
                .extracting(it -> it.value())
                .containsExactly(half.withNano(0));
        assertThat(POSTGRESQL.compile(select(v).from(table).where(v.eq(half))).binds())
                .extracting(it -> it.value())
                .containsExactly(half);
    }

    @Test
    void aFunctionOfTheUsersOwnThatFailsSaysSo() {
        SqlType<String> type = PRICE.map(String.class, BigDecimal::toString, BigDecimal::new);
        Table table = table("items", column("v", type));
        assertThatThrownBy(() -> POSTGRESQL.compile(insert(table).set(table.column("v", String.class), "x")))
                .isInstanceOf(ArgumentException.class)
                .hasMessageEndingWith("its codec fails with java.lang.NumberFormatException.");
    }
}
