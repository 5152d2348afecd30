package dev.aludel.testkit;

import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.Fixture.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.Dialect;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.sql.CustomExpression;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.SqlOut;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks of the compile table notice what is wrong. */
class CompileTestsTest {
    private static final String SQL = "SELECT users.id FROM users WHERE users.id = ?";

    private final CompileCase line =
            compileCase("by number", select(users.id).from(users).where(users.id.eq(7L)));
    private final CompileCase returning =
            compileCase("returning", insert(users).set(users.name, "x").returning(users.id));

    @Test
    void whatIsStatedPasses() {
        assertThatCode(() -> compile(line.all(SQL, 7L), POSTGRESQL)).doesNotThrowAnyException();
        assertThatCode(() -> rewrite(line.all(SQL, 7L), POSTGRESQL)).doesNotThrowAnyException();
    }

    @Test
    void aDialectThatNothingIsSaidOfFails() {
        assertThatThrownBy(() -> compile(line.on(SQLITE, SQL, 7L), POSTGRESQL))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("by number", "postgresql", "on(…)", "refused(…)");
        assertThatThrownBy(() -> rewrite(line.on(SQLITE, SQL, 7L), POSTGRESQL)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> compile(line.all(SQL, 7L), Dialect.standard("toy")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("toy");
    }

    @Test
    void otherSqlFails() {
        assertThatThrownBy(() -> compile(line.all("SELECT 1", 7L), POSTGRESQL)).isInstanceOf(AssertionError.class);
    }

    @Test
    void otherValuesFail() {
        assertThatThrownBy(() -> compile(line.all(SQL, 8L), POSTGRESQL)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> compile(line.all(SQL, 7), POSTGRESQL)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> compile(line.all(SQL), POSTGRESQL)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> compile(line.all(SQL, 7L, 7L), POSTGRESQL)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> compile(line.all(SQL, value(users.id.type(), null)), POSTGRESQL))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void valuesAreComparedAsTheDialectSendsThem() {
        CompileCase half = compileCase("half", select(value(new BigDecimal("0.5"))));
        assertThatCode(() -> compile(half.all("SELECT ?", new BigDecimal("0.50")), SQLITE))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> compile(half.all("SELECT ?", new BigDecimal("0.50")), POSTGRESQL))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aRefusalHasToComeAndToNameTheConstruct() {
        assertThatCode(() -> compile(returning.refused(MYSQL, "INSERT … RETURNING"), MYSQL))
                .doesNotThrowAnyException();
        assertThatCode(() -> rewrite(returning.refused(MYSQL, "INSERT … RETURNING"), MYSQL))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> compile(returning.refused(MYSQL, "DELETE"), MYSQL))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> compile(line.refused(MYSQL, "SELECT"), MYSQL)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aRefusalThatWasNotStatedFails() {
        assertThatThrownBy(() -> compile(returning.all("INSERT"), MYSQL)).isInstanceOf(CompileException.class);
    }

    @Test
    void aNodeThatHidesItsChildrenFails() {
        CompileCase hiding =
                compileCase("hiding", select(new Hiding(value(7L)))).all("SELECT ?", 7L);
        assertThatCode(() -> compile(hiding, POSTGRESQL)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rewrite(hiding, POSTGRESQL))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not find");
    }

    @Test
    void aNodeThatChangesWhenItIsCopiedFails() {
        CompileCase growing = compileCase("growing", select(new Growing(1))).all("SELECT 1");
        assertThatCode(() -> compile(growing, POSTGRESQL)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rewrite(growing, POSTGRESQL)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theFrameIsPutAroundTheLines() {
        CompileCase framed = line.within("SELECT users.id FROM users WHERE {}").all("users.id = ?", 7L);
        assertThatCode(() -> compile(framed, POSTGRESQL)).doesNotThrowAnyException();
        assertThatThrownBy(() -> line.within("SELECT 1"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("within(\"SELECT 1\") has no {} where the lines go.");
    }

    @Test
    void aLineIsTakenOver() {
        Dialect toy = POSTGRESQL.named("toy");
        assertThatCode(() -> compile(line.all(SQL, 7L).same(toy, POSTGRESQL), toy))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> line.same(toy, POSTGRESQL))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The case 'by number' has no line for postgresql to be taken over.");
    }

    @Test
    void aCaseDoesNotChange() {
        CompileCase first = line.all(SQL, 7L).yields(7L);
        first.refused(POSTGRESQL, "SELECT").notRun("no").within("{}!");
        assertThatCode(() -> compile(first, POSTGRESQL)).doesNotThrowAnyException();
        assertThat(first.plan().runsOn("postgresql")).isTrue();
        assertThat(first).hasToString("by number");
    }

    private static void compile(CompileCase line, Dialect dialect) throws Throwable {
        CompileTests.compile(List.of(line), dialect)
                .toList()
                .getFirst()
                .getExecutable()
                .execute();
    }

    private static void rewrite(CompileCase line, Dialect dialect) throws Throwable {
        CompileTests.rewrite(List.of(line), dialect)
                .toList()
                .getFirst()
                .getExecutable()
                .execute();
    }

    private record Hiding(Expression<Long> hidden) implements CustomExpression<Long> {
        @Override
        public SqlType<Long> type() {
            return hidden.type();
        }

        @Override
        public void write(SqlOut out) {
            out.node(hidden);
        }

        @Override
        public Hiding mapChildren(Mapper mapper) {
            return this;
        }
    }

    private record Growing(int size) implements CustomExpression<Long> {
        @Override
        public SqlType<Long> type() {
            return users.id.type();
        }

        @Override
        public void write(SqlOut out) {
            out.sql(String.valueOf(size));
        }

        @Override
        public Growing mapChildren(Mapper mapper) {
            return new Growing(size + 1);
        }
    }
}
