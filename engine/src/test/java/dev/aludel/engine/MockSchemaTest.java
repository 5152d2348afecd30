package dev.aludel.engine;

import static dev.aludel.engine.EngineOptions.executor;
import static dev.aludel.engine.EngineStrategies.MOCK;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.dropTable;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.type.Types.BIGINT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.schema.MetaData;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mock engine is handed every statement of a schema, in order, uncompiled, and nothing is looked up. */
class MockSchemaTest {
    private static final Table USERS = table("users", column("id", BIGINT, primaryKey()));
    private static final Table POSTS = table("posts", column("user_id", BIGINT, references("users.id")));

    @Test
    void everythingIsHandedOverEachTime() {
        List<Statement<?>> handed = new ArrayList<>();
        MockEngine mock = Engines.create("postgresql:", MOCK, executor(handed::add));
        MetaData metadata = MetaData.of(POSTS, USERS);
        mock.createAll(metadata);
        mock.createAll(metadata);
        assertThat(handed)
                .containsExactly(createTable(USERS), createTable(POSTS), createTable(USERS), createTable(POSTS));
        handed.clear();
        mock.dropAll(metadata);
        assertThat(handed).containsExactly(dropTable(POSTS), dropTable(USERS));
    }
}
