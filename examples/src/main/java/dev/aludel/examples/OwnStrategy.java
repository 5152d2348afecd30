package dev.aludel.examples;

import static dev.aludel.engine.EngineOptions.dialect;
import static dev.aludel.engine.EngineOptions.listener;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.dropTable;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;

import dev.aludel.dialect.Rewrite;
import dev.aludel.driver.Url;
import dev.aludel.engine.EngineOption;
import dev.aludel.engine.EngineOption.Target;
import dev.aludel.engine.EngineRequest;
import dev.aludel.engine.EngineStrategy;
import dev.aludel.engine.Engines;
import dev.aludel.sql.Select;
import java.util.Map;

/**
 * A strategy of one's own: its name, its class of engines, its URL aliases, and its options, one for the dialect and one for
 * the engine. The engine it makes counts statements; the dialect it makes never selects more rows than allowed.
 */
public final class OwnStrategy implements EngineStrategy<CountingEngine> {
    /** The strategy. */
    public static final EngineStrategy<CountingEngine> COUNTING = new OwnStrategy();

    /** An option for the dialect: the most rows a select may yield. */
    static final EngineOption<Long> ROW_LIMIT = EngineOption.of("rowLimit", Target.DIALECT);

    /** An option for the engine: what it calls itself. */
    static final EngineOption<String> LABEL = EngineOption.of("label", Target.ENGINE);

    /** What people write, and what they mean. */
    private static final Map<String, String> ALIASES = Map.of("pg", "postgresql", "lite", "sqlite");

    private OwnStrategy() {}

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public Class<CountingEngine> engineType() {
        return CountingEngine.class;
    }

    @Override
    public Url resolve(Url url) {
        return url.withDialect(ALIASES.getOrDefault(url.dialect(), url.dialect()));
    }

    @Override
    public CountingEngine create(EngineRequest request) {
        var counter = new CountingEngine.Counter();
        request.add(listener(counter));
        request.take(ROW_LIMIT)
                .ifPresent(rows -> request.add(dialect(request.dialect().with(limitTo(rows)))));
        String label = request.take(LABEL).orElse("counting engine");
        return new CountingEngine(label, request.engine(), counter);
    }

    private static Rewrite limitTo(long rows) {
        return node -> node instanceof Select<?> select && select.page().limit().isEmpty() ? select.limit(rows) : node;
    }

    /**
     * Runs the example.
     *
     * @param args {@code --url URL}, optional, with an alias in it if you like: {@code lite:///own.db}
     */
    public static void main(String... args) {
        String url = Arguments.parse("lite:", args).url();
        Users users = new Users();
        try (CountingEngine engine = Engines.create(url, COUNTING, LABEL.with("example"), ROW_LIMIT.with(1L))) {
            engine.blocking().transaction(connection -> {
                connection.execute(createTable(users));
                connection.execute(
                        insert(users).columns(users.name).values("Dan Rydell").values("Casey McCall"));
                System.out.println(
                        "Rows in the table: " + connection.one(select(count()).from(users)));
                System.out.println(
                        "Rows selected: " + connection.all(select(users)).size());
                connection.execute(dropTable(users));
            });
            System.out.println(engine);
        }
    }
}
