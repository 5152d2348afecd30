package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.schema.MetaData;
import dev.aludel.sql.Statement;
import java.util.function.Consumer;

/**
 * An engine without a database: it hands every statement, uncompiled, to a consumer. Compile them with {@link #dialect} to
 * see the SQL.
 *
 * <pre>{@code
 * MockEngine mock = Engines.create("postgresql:", MOCK, executor(script::add));
 * mock.createAll(metadata);
 * script.forEach(statement -> System.out.println(mock.dialect().compile(statement).sql() + ";"));
 * }</pre>
 */
public final class MockEngine {
    private final Dialect dialect;
    private final Consumer<Statement<?>> executor;

    MockEngine(Dialect dialect, Consumer<Statement<?>> executor) {
        this.dialect = dialect;
        this.executor = executor;
    }

    /**
     * Returns the dialect of the URL.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * Hands a statement to the consumer.
     *
     * @param statement the statement
     */
    public void execute(Statement<?> statement) {
        executor.accept(statement);
    }

    /**
     * Hands the consumer every statement that creates everything, in the order of the dialect; nothing is looked up.
     *
     * @param metadata the tables and more
     */
    public void createAll(MetaData metadata) {
        metadata.createAll(dialect.ddlTraits()).forEach(executor);
    }

    /**
     * Hands the consumer every statement that drops everything, in the order of the dialect; nothing is looked up.
     *
     * @param metadata the tables and more
     */
    public void dropAll(MetaData metadata) {
        metadata.dropAll(dialect.ddlTraits()).forEach(executor);
    }
}
