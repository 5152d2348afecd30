package dev.aludel.examples;

import static dev.aludel.engine.EngineOptions.executor;
import static dev.aludel.engine.EngineStrategies.MOCK;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.defaultValue;
import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.onDelete;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.Schema.unique;
import static dev.aludel.sql.ReferentialAction.CASCADE;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.BOOLEAN;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.TIMESTAMP_TZ;
import static dev.aludel.type.Types.varchar;

import dev.aludel.engine.Engines;
import dev.aludel.engine.MockEngine;
import dev.aludel.schema.MetaData;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Table;
import java.util.ArrayList;
import java.util.List;

/** The mock strategy: prints the statements that create a schema, for each dialect, without any database. */
public final class DumpDdl {
    private static final Table AUTHORS = table(
            "authors",
            column("id", BIGINT, primaryKey()),
            column("name", varchar(100), notNull(), unique()),
            column("active", BOOLEAN, notNull(), defaultValue(literal(true))));

    private static final Table BOOKS = table(
            "books",
            column("id", BIGINT, primaryKey()),
            column("author_id", BIGINT, notNull(), references(() -> AUTHORS.column("id"), onDelete(CASCADE))),
            column("title", TEXT, notNull()),
            column("published", TIMESTAMP_TZ));

    private static final MetaData LIBRARY = MetaData.of(BOOKS, AUTHORS);

    private DumpDdl() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String... args) {
        for (String url : List.of("sqlite:", "postgresql:", "mysql:", "mariadb:", "h2:")) {
            System.out.println("-- " + url);
            dump(url).forEach(System.out::println);
        }
    }

    private static List<String> dump(String url) {
        List<Statement<?>> statements = new ArrayList<>();
        MockEngine engine = Engines.create(url, MOCK, executor(statements::add));
        engine.createAll(LIBRARY);
        return statements.stream()
                .map(statement -> engine.dialect().compile(statement).sql() + ";")
                .toList();
    }
}
