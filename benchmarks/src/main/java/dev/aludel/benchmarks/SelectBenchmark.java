package dev.aludel.benchmarks;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.StatementCache;
import dev.aludel.dialect.postgresql.PostgresqlDialect;
import dev.aludel.sql.Row;
import dev.aludel.sql.Select;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One select, from nothing or from the statement to the SQL and the values, for PostgreSQL. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SelectBenchmark {
    private final StatementCache statements = new StatementCache(PostgresqlDialect.POSTGRESQL);
    private final DSLContext jooq = DSL.using(SQLDialect.POSTGRES);
    private Wanted wanted = Wanted.SOME;
    private Select<Row> statement = AludelSelect.build(wanted);
    private org.jooq.Select<?> query = JooqSelect.build(jooq, wanted);

    /** For JMH. */
    public SelectBenchmark() {}

    /**
     * The least work there is: text put together by hand.
     *
     * @return the text and the values
     */
    @Benchmark
    public Object plainText() {
        return PlainSelect.build(wanted);
    }

    /**
     * The statement as a value.
     *
     * @return the statement
     */
    @Benchmark
    public Select<Row> aludelBuild() {
        return AludelSelect.build(wanted);
    }

    /**
     * SQL and values of a statement that is there.
     *
     * @return the SQL and the values
     */
    @Benchmark
    public Compiled<Row> aludelCompile() {
        return PostgresqlDialect.POSTGRESQL.compile(statement);
    }

    /**
     * SQL and values of a statement that an engine has compiled before.
     *
     * @return the SQL and the values
     */
    @Benchmark
    public Compiled<Row> aludelSeenBefore() {
        return statements.compile(statement);
    }

    /**
     * What an engine adds to a statement that it has not seen: it is built, compiled, and looked for in vain.
     *
     * @return the SQL and the values
     */
    @Benchmark
    public Compiled<Row> aludelBuildAndLookUp() {
        return statements.compile(AludelSelect.build(wanted));
    }

    /**
     * The statement, its SQL and its values, from nothing.
     *
     * @return the SQL and the values
     */
    @Benchmark
    public Compiled<Row> aludelBuildAndCompile() {
        return PostgresqlDialect.POSTGRESQL.compile(AludelSelect.build(wanted));
    }

    /**
     * The query of jOOQ.
     *
     * @return the query
     */
    @Benchmark
    public org.jooq.Select<Record3<Long, String, BigDecimal>> jooqBuild() {
        return JooqSelect.build(jooq, wanted);
    }

    /**
     * The SQL of jOOQ with the values written into it, from nothing.
     *
     * @return the SQL
     */
    @Benchmark
    public String jooqBuildAndInline() {
        return jooq.renderInlined(JooqSelect.build(jooq, wanted));
    }

    /**
     * The SQL of jOOQ with the values beside it, from nothing.
     *
     * @return the SQL and the values
     */
    @Benchmark
    public WithBinds jooqBuildAndRender() {
        return WithBinds.of(JooqSelect.build(jooq, wanted));
    }

    /**
     * The SQL of jOOQ and its values, of a query that is there.
     *
     * @return the SQL and the values
     */
    @Benchmark
    public WithBinds jooqRender() {
        return WithBinds.of(query);
    }

    /**
     * What jOOQ would send.
     *
     * @param sql the SQL
     * @param binds the values
     */
    public record WithBinds(String sql, List<Object> binds) {
        static WithBinds of(org.jooq.Select<?> query) {
            return new WithBinds(query.getSQL(), query.getBindValues());
        }
    }
}
