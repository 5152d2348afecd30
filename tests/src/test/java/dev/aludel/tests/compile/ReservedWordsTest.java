package dev.aludel.tests.compile;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.dropTable;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.Dialects;
import dev.aludel.dialect.ReservedWords;
import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.DriverRequest;
import dev.aludel.driver.Url;
import dev.aludel.jdbc.JdbcDriverProvider;
import dev.aludel.sql.Column;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every word that a database knows can be a name: where it has to be quoted, its dialect quotes it. */
class ReservedWordsTest {
    private static final Map<TestDatabase, String> WORDS = Map.of(
            TestDatabase.POSTGRESQL, "SELECT word FROM pg_get_keywords()",
            TestDatabase.MARIADB, "SELECT word FROM information_schema.keywords WHERE word IS NOT NULL");

    @ParameterizedTest
    @EnumSource
    void anyWordCanBeTheNameOfATableAColumnALabelAndAnAlias(TestDatabase database) throws SQLException {
        FreshDatabase fresh = database.fresh();
        Dialect dialect = Dialects.named(database.dialect());
        try (var driver = new JdbcDriverProvider().open(Url.parse(fresh.url()), dialect);
                DriverConnection connection = driver.connect()) {
            assertThat(words(database, fresh))
                    .hasSizeGreaterThan(100)
                    .filteredOn(word -> !isTaken(word, dialect, connection))
                    .isEmpty();
        }
    }

    private static Set<String> words(TestDatabase database, FreshDatabase fresh) throws SQLException {
        Set<String> words = new TreeSet<>(ReservedWords.STANDARD);
        try (Connection connection = fresh.connect()) {
            for (String word : connection.getMetaData().getSQLKeywords().split(",", -1)) {
                words.add(word.strip().toLowerCase(Locale.ROOT));
            }
            if (WORDS.containsKey(database)) {
                try (var statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery(WORDS.get(database))) {
                    while (rows.next()) {
                        words.add(rows.getString(1).toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        words.removeIf(word -> !word.matches("[a-z_][a-z0-9_]*"));
        return words;
    }

    private static boolean isTaken(String word, Dialect dialect, DriverConnection connection) {
        Table table = table(word, column(word, INTEGER));
        Column<Integer> column = table.column(word, Integer.class);
        List<Statement<?>> statements = List.of(
                createTable(table),
                insert(table).set(column, 1),
                update(table).set(column, 2).where(column.eq(1)),
                select(column.as(word)).from(table).groupBy(column).orderBy(column),
                select(table.as("t").get(column))
                        .from(table.as("t").join(table, column.eq(table.as("t").get(column)))),
                select(table.as(word).get(column))
                        .from(table.as(word))
                        .where(table.as(word).get(column).eq(2)),
                delete(table).where(column.eq(2)),
                dropTable(table));
        try {
            statements.forEach(statement -> execute(dialect.compile(statement), connection));
            return true;
        } catch (DriverException e) {
            return false;
        }
    }

    private static void execute(Compiled<?> compiled, DriverConnection connection) {
        connection
                .execute(new DriverRequest(compiled.sql(), compiled.binds(), List.of()))
                .close();
    }
}
