package dev.aludel.examples;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.listener;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.dropTable;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;

import dev.aludel.async.AsyncEngine;
import dev.aludel.engine.Engine;
import dev.aludel.engine.EngineListener;
import dev.aludel.engine.Engines;
import dev.aludel.sql.Select;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The main job: a table, five rows, a query, a transaction; once with futures and once waiting for each step.
 *
 * <p>{@code --url URL} runs it on another database, {@code --sql} prints each statement as it is sent.
 */
public final class Quickstart {
    private static final Users users = new Users();

    private static final List<String> NAMES =
            List.of("Jeremy Goodwin", "Natalie Hurley", "Dan Rydell", "Casey McCall", "Dana Whitaker");

    private static final Select<String> NAMES_WITH_D =
            select(users.name).from(users).where(users.name.startsWith("D")).orderBy(users.id);

    private Quickstart() {}

    /**
     * Runs the program.
     *
     * @param args {@code --url URL} and {@code --sql}, both optional
     */
    public static void main(String... args) {
        Arguments arguments = Arguments.parse("sqlite:///quickstart.db", args);
        EngineListener sql = EngineListener.beforeExecute(execution -> arguments.printSql(execution.sql()));

        try (AsyncEngine engine = Engines.create(arguments.url(), ASYNC, listener(sql))) {
            asynchronous(engine).join();
        }
        try (Engine engine = Engines.create(arguments.url(), listener(sql))) {
            blocking(engine);
        }
    }

    private static CompletableFuture<?> asynchronous(AsyncEngine engine) {
        return engine.execute(createTable(users))
                .thenCompose(created -> engine.call(connection -> {
                    for (String name : NAMES) {
                        connection.execute(insert(users).set(users.name, name));
                    }
                    connection.commit();
                    return connection.all(NAMES_WITH_D);
                }))
                .thenAccept(Quickstart::print)
                .thenCompose(printed -> engine.transactionResult(connection -> connection.one(select(literal(1)))))
                .thenAccept(Quickstart::checkIsOne)
                .thenCompose(checked -> engine.execute(dropTable(users)));
    }

    private static void blocking(Engine engine) {
        engine.execute(createTable(users));
        try (var connection = engine.connect()) {
            for (String name : NAMES) {
                connection.execute(insert(users).set(users.name, name));
            }
            connection.commit();
            print(connection.all(NAMES_WITH_D));
        }
        engine.transaction(connection -> checkIsOne(connection.one(select(literal(1)))));
        engine.execute(dropTable(users));
    }

    private static void print(List<String> names) {
        for (String name : names) {
            System.out.println("Username: " + name);
        }
    }

    private static void checkIsOne(int value) {
        if (value != 1) {
            throw new IllegalStateException("select 1 brought back " + value);
        }
    }
}
