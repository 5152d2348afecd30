package dev.aludel.testkit.cases;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.Dialect;
import dev.aludel.error.CompileException;
import dev.aludel.testkit.CompileCase;
import dev.aludel.testkit.CompileTests;
import dev.aludel.testkit.KnownDialects;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CompileTableTest {
    private static final List<CompileCase> CASES = CompileTable.cases();

    @TestFactory
    Stream<DynamicContainer> compiles() {
        return KnownDialects.ALL.stream()
                .map(dialect ->
                        DynamicContainer.dynamicContainer(dialect.name(), CompileTests.compile(CASES, dialect)));
    }

    @TestFactory
    Stream<DynamicContainer> survivesRewrites() {
        return KnownDialects.ALL.stream()
                .map(dialect ->
                        DynamicContainer.dynamicContainer(dialect.name(), CompileTests.rewrite(CASES, dialect)));
    }

    @Test
    void eachCaseHasANameOfItsOwn() {
        assertThat(CASES).extracting(CompileCase::name).doesNotHaveDuplicates();
    }

    @Test
    void aDialectOfItsOwnFailsUntilItHasLines() {
        Dialect toy = POSTGRESQL.named("toy");
        assertThat(CompileTests.compile(CASES, toy))
                .allSatisfy(test -> assertThatThrownBy(() -> run(test))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("toy"));
        List<CompileCase> lines =
                CASES.stream().map(line -> line.same(toy, POSTGRESQL)).toList();
        assertThat(CompileTests.compile(lines, toy).filter(CompileTableTest::fails))
                .extracting(DynamicTest::getDisplayName)
                .as("its rules for names still call themselves postgresql, and some things are for that one only")
                .containsExactly(
                        "a name of 64 characters",
                        "a name of 65 characters",
                        "a name of 300 characters",
                        "create a constraint of some dialects",
                        "a definition in SQL for one dialect");
    }

    private static boolean fails(DynamicTest test) {
        try {
            run(test);
            return false;
        } catch (AssertionError | CompileException e) {
            return true;
        }
    }

    private static void run(DynamicTest test) {
        try {
            test.getExecutable().execute();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
