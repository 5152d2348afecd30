package dev.aludel.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.StatementCache;
import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.CompileException;
import dev.aludel.sql.Statement;
import dev.aludel.testkit.Fixture;
import dev.aludel.testkit.KnownDialects;
import dev.aludel.tests.server.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Random statements of a fixed seed. {@code -Dfuzz.statements=20000 -Dfuzz.seed=7} makes it more of them, or others; one
 * that failed comes again with its seed and {@code -Dfuzz.statements=1}.
 */
class RandomStatementsTest {
    private static final int STATEMENTS = Integer.getInteger("fuzz.statements", 400);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_120L);

    private static List<RandomStatement> statements() {
        List<RandomStatement> statements = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            statements.add(RandomStatement.of(SEED + i));
        }
        return statements;
    }

    @Test
    void equalTreesBecomeEqualSql() {
        for (Dialect dialect : KnownDialects.ALL) {
            StatementCache cache = new StatementCache(dialect);
            for (RandomStatement random : statements()) {
                Statement<?> statement = random.statement();
                Statement<?> again = RandomStatement.of(random.seed()).statement();
                assertThat(again).isEqualTo(statement).isNotSameAs(statement).hasSameHashCodeAs(statement);
                String fresh = sent(dialect::compile, statement);
                same(random, fresh, sent(dialect::compile, again));
                same(random, fresh, sent(dialect::compile, (Statement<?>) statement.rewrite(node -> node)));
                for (int i = 0; i < 3; i++) {
                    same(random, fresh, sent(cache::compile, statement));
                }
            }
        }
    }

    /** The SQL and the values, or why the dialect refuses the statement. */
    private static String sent(Function<Statement<?>, Compiled<?>> compiler, Statement<?> statement) {
        try {
            Compiled<?> compiled = compiler.apply(statement);
            return compiled.sql() + "\n" + compiled.binds();
        } catch (CompileException e) {
            assertThat(Refusals.isExpected(e)).as(e.toString()).isTrue();
            return e.toString();
        }
    }

    private static void same(RandomStatement random, String expected, String actual) {
        assertThat(actual)
                .as(() -> "seed " + random.seed() + ", " + random.statement())
                .isEqualTo(expected);
    }

    /** SQLite, H2 and PostgreSQL take all of them, and yield the same rows where nothing is left to chance. */
    @Test
    void databasesAgree() {
        List<RandomStatement> statements = statements();
        Agreement agreement = new Agreement();
        for (TestDatabase database : List.of(TestDatabase.SQLITE, TestDatabase.POSTGRESQL, TestDatabase.H2)) {
            try (Engine engine = Engines.create(database.url());
                    Connection connection = engine.connect()) {
                Fixture.create().forEach(connection::execute);
                connection.commit();
                statements.forEach(random -> agreement.add(connection, random));
            }
        }
        assertThat(agreement.complaints()).isEmpty();
        assertThat(agreement.compared()).isGreaterThanOrEqualTo(statements.size() * 4 / 5);
        assertThat(agreement.withRows()).isGreaterThanOrEqualTo(statements.size() * 2 / 5);
    }
}
