package dev.aludel.tests.reflect;

import static dev.aludel.engine.EngineOptions.listener;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.EngineListener;
import dev.aludel.engine.Engines;
import dev.aludel.reflect.Inspector;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However many tables there are, there is one statement for each kind of thing, and it is sent once. */
@Timeout(180)
class BulkTest {
    private static final int TABLES = 50;

    private static FreshDatabase manyTables(TestDatabase database) {
        FreshDatabase fresh = database.fresh();
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < TABLES; i++) {
            String referred = i == 0 ? "0" : String.valueOf(i - 1);
            statements.add("create table t%1$d (id int primary key, a int unique, b int check (b > 0),".formatted(i)
                    + " constraint fk_%1$d foreign key (b) references t%2$s (id))".formatted(i, referred));
            statements.add("create index ix_%1$d on t%1$d (b)".formatted(i));
        }
        Library.execute(fresh, statements);
        return fresh;
    }

    @ParameterizedTest
    @EnumSource
    void asksOnceForEachKind(TestDatabase database) {
        List<String> sent = new ArrayList<>();
        try (Engine engine = Engines.create(
                        manyTables(database).url(),
                        listener(EngineListener.beforeExecute(execution -> sent.add(execution.sql()))));
                Connection connection = engine.connect()) {
            Inspector inspector = Inspector.of(connection);

            assertThat(inspector.columns()).hasSize(TABLES);
            assertThat(sent).as("the default schema, the tables, their columns").hasSize(3);
            assertThat(inspector.primaryKeys()).hasSize(TABLES);
            assertThat(sent).hasSize(4);
            assertThat(inspector.foreignKeys()).hasSize(TABLES);
            assertThat(sent).hasSize(5);
            assertThat(inspector.uniqueConstraints()).hasSize(TABLES);
            assertThat(sent).hasSize(6);
            assertThat(inspector.checks()).hasSize(TABLES);
            assertThat(sent).hasSize(7);
            assertThat(inspector.indexes()).hasSize(TABLES);
            assertThat(sent).hasSize(8);

            for (String table : inspector.sortedTableNames()) {
                assertThat(inspector.relation(table).columns()).hasSize(3);
                assertThat(inspector.only(table).indexes()).hasSize(1);
            }
            assertThat(sent).as("remembered").hasSize(8);

            inspector.only("t1").clear();
            assertThat(inspector.tableNames()).hasSize(TABLES);
            assertThat(sent).as("forgotten").hasSize(10);
        }
    }
}
