package dev.aludel.testkit;

import dev.aludel.dialect.Dialect;
import dev.aludel.driver.Driver;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The compile table as tests, for a method with {@link org.junit.jupiter.api.TestFactory}.
 *
 * <pre>{@code
 * class ToyDialectTest {
 *     @TestFactory
 *     Stream<DynamicTest> compiles() {
 *         return CompileTests.compile(CompileTable.cases(), TOY);
 *     }
 *
 *     @TestFactory
 *     Stream<DynamicTest> runs() {
 *         return CompileTests.run(CompileTable.cases(), new ToyDriver());
 *     }
 * }
 * }</pre>
 */
public final class CompileTests {
    private CompileTests() {}

    /**
     * A test for each case: the dialect makes of the statement what the case says, or refuses it as the case says. A case
     * that says nothing of the dialect fails.
     *
     * @param cases the cases
     * @param dialect the dialect
     * @return the tests
     */
    public static Stream<DynamicTest> compile(List<CompileCase> cases, Dialect dialect) {
        CompileCheck check = new CompileCheck(dialect);
        return cases.stream().map(line -> DynamicTest.dynamicTest(line.name(), () -> check.compiles(line)));
    }

    /**
     * A test for each case: a rewrite that changes nothing gives an equal statement and the same SQL, and a rewrite that
     * empties all bound values finds every one of them.
     *
     * @param cases the cases
     * @param dialect the dialect
     * @return the tests
     */
    public static Stream<DynamicTest> rewrite(List<CompileCase> cases, Dialect dialect) {
        CompileCheck check = new CompileCheck(dialect);
        return cases.stream().map(line -> DynamicTest.dynamicTest(line.name(), () -> check.survivesRewrites(line)));
    }

    /**
     * A test for each case that can be executed on the driver's database: the rows are those the case states. Each case
     * has a transaction of its own that is rolled back. Schema changes commit where the database does so, and are undone.
     *
     * <p>The tables of {@link Fixture} are created before the first test and dropped after the last, when the stream is
     * closed, which JUnit does.
     *
     * @param cases the cases
     * @param driver the driver, whose database has none of these tables; closed after the last test
     * @return the tests
     */
    public static Stream<DynamicTest> run(List<CompileCase> cases, Driver driver) {
        CaseRun run = CaseRun.prepare(driver);
        return cases.stream()
                .filter(run::isRunnable)
                .map(line -> DynamicTest.dynamicTest(line.name(), () -> run.check(line)))
                .onClose(run::close);
    }
}
