package dev.aludel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What is measured is the same work, and can be measured. */
class SelectBenchmarkTest {
    private static final Object[] VALUES = {"PT", "open", new BigDecimal("10.00"), new BigDecimal("99.90"), 20L};

    private final SelectBenchmark benchmark = new SelectBenchmark();

    @Test
    void aludelWritesTheSelect() {
        var compiled = benchmark.aludelBuildAndCompile();
        assertThat(compiled.sql())
                .isEqualTo("SELECT orders.id, customers.name, items.price FROM orders"
                        + " JOIN customers ON customers.id = orders.customer_id"
                        + " JOIN items ON items.order_id = orders.id"
                        + " WHERE customers.country = ? AND orders.status = ? AND orders.total >= ? AND items.price < ?"
                        + " ORDER BY orders.id DESC LIMIT ?");
        assertThat(compiled.binds()).extracting("value").containsExactly(VALUES);
        assertThat(benchmark.aludelCompile().sql()).isEqualTo(compiled.sql());
        assertThat(benchmark.aludelCompile().binds()).isEqualTo(compiled.binds());
        for (int i = 0; i < 3; i++) {
            assertThat(benchmark.aludelSeenBefore().sql()).isEqualTo(compiled.sql());
            assertThat(benchmark.aludelBuildAndLookUp().sql()).isEqualTo(compiled.sql());
        }
        assertThat(benchmark.aludelBuild()).isEqualTo(AludelSelect.build(Wanted.SOME));
    }

    @Test
    void jooqWritesTheSelect() {
        var rendered = benchmark.jooqBuildAndRender();
        assertThat(rendered.sql())
                .isEqualTo("select \"orders\".\"id\", \"customers\".\"name\", \"items\".\"price\" from \"orders\""
                        + " join \"customers\" on \"customers\".\"id\" = \"orders\".\"customer_id\""
                        + " join \"items\" on \"items\".\"order_id\" = \"orders\".\"id\""
                        + " where (\"customers\".\"country\" = ? and \"orders\".\"status\" = ?"
                        + " and \"orders\".\"total\" >= ? and \"items\".\"price\" < ?)"
                        + " order by \"orders\".\"id\" desc fetch next ? rows only");
        assertThat(rendered.binds()).containsExactly(VALUES);
        assertThat(benchmark.jooqRender()).isEqualTo(rendered);
        assertThat(benchmark.jooqBuildAndInline()).contains("'PT'").doesNotContain("?");
        assertThat(benchmark.jooqBuild().getSQL()).isEqualTo(rendered.sql());
    }

    @Test
    void theHandPutsTheSameTextTogether() {
        assertThat(PlainSelect.build(Wanted.SOME).sql())
                .isEqualTo(benchmark.aludelCompile().sql());
        assertThat(PlainSelect.build(Wanted.SOME).binds()).containsExactly(VALUES);
    }

    @Test
    void everythingIsMeasured() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\." + SelectBenchmark.class.getSimpleName() + "\\.")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(5))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        assertThat(results)
                .hasSize(10)
                .allSatisfy(result ->
                        assertThat(result.getPrimaryResult().getScore()).isPositive());
    }
}
