package dev.aludel.engine;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.CompiledBatch;
import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.StatementCache;
import dev.aludel.engine.ExecutionOption.Setting;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.schema.Batch;
import dev.aludel.schema.ClientDefaults;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Row;
import dev.aludel.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connection as its execution options make it look: how statements become calls of the driver, and what begins for them. */
final class ConnectionView {
    /** What the views of one connection share. */
    private record Core(
            StatementCaches caches,
            Link link,
            StatementRunner runner,
            BatchRunner batches,
            TransactionStack transactions,
            ErrorTranslator errors,
            EngineEvents events) {}

    private final Core core;
    private final ExecutionSettings settings;
    private final StatementCache statements;

    private ConnectionView(Core core, ExecutionSettings settings) {
        this.core = core;
        this.settings = settings;
        this.statements = core.caches().of(settings);
    }

    /** A connection that begins with the settings of its engine. */
    static ConnectionView of(
            StatementCaches caches,
            Link link,
            ErrorTranslator errors,
            EngineEvents events,
            ExecutionSettings settings) {
        StatementRunner runner = new StatementRunner(link, errors, events);
        BatchRunner batches = new BatchRunner(link, runner, errors);
        TransactionStack transactions = new TransactionStack(link, runner, errors, events);
        return new ConnectionView(new Core(caches, link, runner, batches, transactions, errors, events), settings);
    }

    ConnectionView with(Setting<?>... more) {
        ConnectionView view = new ConnectionView(core, settings.with(more));
        boolean said = ExecutionSettings.none()
                .with(more)
                .get(ExecutionOptions.TRANSACTIONS)
                .filter(TransactionOptions::saysWhatBegins)
                .isPresent();
        if (said && core.transactions().isOpen()) {
            throw new InvalidRequestException("This connection is in a transaction, which stays as it began; commit or"
                    + " roll back before you change the isolation level.");
        }
        view.transactionOptions().mode(dialect());
        return view;
    }

    private ConnectionView with(GivenStatement<?> given) {
        return new ConnectionView(core, settings.with(given.settings()));
    }

    TransactionOptions transactionOptions() {
        return settings.get(ExecutionOptions.TRANSACTIONS).orElse(TransactionOptions.defaults());
    }

    /** The transaction that a statement would begin. */
    Root root() {
        return root(transactionOptions());
    }

    Root root(TransactionOptions options) {
        return Root.of(options, dialect());
    }

    /** Begins a transaction if there is none. */
    void ready() {
        core.transactions().ready(this::root);
    }

    <R> Result<R> execute(Statement<R> statement) {
        if (statement instanceof GivenStatement<R> given) {
            return with(given).execute(given.statement());
        }
        Traced<R> traced = traced(statement);
        ready();
        return core.runner().run(traced.compiled(), settings, traced.origin());
    }

    Result<Row> executeSql(String sql, @Nullable Object... values) {
        ready();
        return core.runner().run(DriverSql.compiled(dialect(), sql, values), settings, "raw sql");
    }

    <R> Result<R> execute(Statement<R> statement, List<Parameters> sets) {
        if (statement instanceof GivenStatement<R> given) {
            return with(given).execute(given.statement(), sets);
        }
        if (statement instanceof PreparedStatement<R>) {
            throw new InvalidRequestException(
                    "A prepared statement has its parameters already; execute it once for each"
                            + " set, or the statement that was prepared with all sets.");
        }
        Statement<R> rewritten = core.events().rewritten(statement);
        int page = settings.get(ExecutionOptions.BATCH_PAGE).orElse(0);
        CompiledBatch<R> compiled = CompiledBatch.of(Batch.of(rewritten, sets), dialect(), page);
        CartesianWarning.log(CartesianWarning.of(rewritten));
        ready();
        return core.batches().run(compiled, settings);
    }

    <R> Result<R> executeAutocommitted(Statement<R> statement) {
        if (statement instanceof GivenStatement<R> given) {
            return with(given).executeAutocommitted(given.statement());
        }
        Traced<R> traced = traced(statement);
        core.transactions().requireNone();
        return core.runner().run(traced.compiled(), settings, traced.origin());
    }

    <R> RowStream<R> stream(Statement<R> statement, FetchSize size, StreamOwner owner) {
        if (statement instanceof GivenStatement<R> given) {
            return with(given).stream(given.statement(), size, owner);
        }
        Traced<R> traced = traced(statement);
        ready();
        return new RowStream<>(core.runner().open(traced.compiled(), settings, traced.origin(), size, owner));
    }

    <R> Prepared<R> prepare(Statement<R> statement) {
        return Prepared.of(dialect(), statement);
    }

    /** A compiled statement, and where it came from, for the log. */
    private record Traced<R>(Compiled<R> compiled, String origin) {}

    private <R> Traced<R> traced(Statement<R> statement) {
        if (statement instanceof PreparedStatement<R> ready) {
            return ready.dialect() == dialect()
                    ? new Traced<>(ready.compiled(), "prepared")
                    : traced(ready.statement());
        }
        Statement<R> filled = ClientDefaults.fill(core.events().rewritten(statement));
        EngineLog log = core.events().log();
        if (!log.hasStatements()) {
            return new Traced<>(compiled(filled), "");
        }
        String cached = log.origin(statements, filled);
        long start = System.nanoTime();
        Compiled<R> compiled = compiled(filled);
        return new Traced<>(compiled, cached.isEmpty() ? EngineLog.compiled(System.nanoTime() - start) : cached);
    }

    private <R> Compiled<R> compiled(Statement<R> filled) {
        if (!settings.get(ExecutionOptions.CACHE).orElse(true)) {
            CartesianWarning.log(CartesianWarning.of(filled));
            return dialect().compile(filled).complete();
        }
        Compiled<R> compiled = statements.compile(filled).complete();
        CartesianWarning.log(compiled.warnings());
        return compiled;
    }

    Dialect dialect() {
        return statements.dialect();
    }

    Link link() {
        return core.link();
    }

    StatementRunner runner() {
        return core.runner();
    }

    TransactionStack transactions() {
        return core.transactions();
    }

    EngineEvents events() {
        return core.events();
    }

    ErrorTranslator errors() {
        return core.errors();
    }
}
