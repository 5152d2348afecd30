package dev.aludel.engine;

import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.NAMES_SQL;
import static dev.aludel.engine.Users.refused;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.IntegrityException;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Select;
import dev.aludel.sql.Statement;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineListenersTest {
    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING);
    private final List<String> told = new ArrayList<>();

    private EngineListener named(String name) {
        return EngineListener.beforeExecute(execution -> told.add(name));
    }

    @Test
    void areAddedToAnEngineAfterItsConnectionsAndToldBeforeThoseOfTheConnection() {
        try (Connection connection = engine.connect()) {
            connection.listeners().add(named("connection"));
            engine.listeners().add(named("engine"));
            engine.listeners().addFirst(named("first"));
            connection.execute(INSERT);
        }

        assertThat(told).containsExactly("first", "engine", "connection");
    }

    @Test
    void ofAConnectionHearOfNoOther() {
        try (Connection one = engine.connect();
                Connection two = engine.connect()) {
            one.listeners().add(named("one"));
            two.execute(INSERT);
            assertThat(told).isEmpty();
            one.execute(INSERT);
        }

        assertThat(told).containsExactly("one");
    }

    @Test
    void ofAViewHearOfWhatIsDoneThroughIt() {
        Engine view = engine.listening(named("view"));
        engine.execute(INSERT);
        view.with(ExecutionOptions.loggingToken("x")).execute(INSERT);

        assertThat(told).containsExactly("view");
    }

    @Test
    void areRemoved() {
        EngineListener listener = named("gone");
        engine.listeners().add(listener);
        assertThat(engine.listeners().contains(listener)).isTrue();
        assertThat(engine.listeners().remove(listener)).isTrue();
        assertThat(engine.listeners().remove(listener)).isFalse();
        engine.execute(INSERT);

        assertThat(engine.listeners().contains(listener)).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void areToldOnceOfOneStatement() {
        engine.listeners().addOnce(named("once"));
        engine.execute(INSERT);
        engine.execute(INSERT);

        assertThat(told).containsExactly("once");
    }

    @Test
    void thatHearOnceAreRemovedAfterAnErrorToo() {
        driver.refuse(INSERT_SQL, refused("23505"));
        engine.listeners().addOnce(named("once"));
        assertThatThrownBy(() -> engine.execute(INSERT)).isInstanceOf(IntegrityException.class);
        engine.all(NAMES);

        assertThat(told).containsExactly("once");
    }

    @Test
    void rewriteTheTree() {
        Select<String> limited = NAMES.limit(1);
        driver.answer(NAMES_SQL + " LIMIT 1", FakeAnswer.columns("name").row("Dan"));
        engine.listeners().add(EngineListener.rewriting(new StatementRewriter() {
            @Override
            @SuppressWarnings({"unchecked", "ReferenceEquality"}) // rows of the same class, and the very statement
            public <R> Statement<R> rewrite(Statement<R> statement) {
                return statement == NAMES ? (Statement<R>) limited : statement;
            }
        }));
        String sql = engine.dialect().compile(limited).sql();
        driver.answer(sql, FakeAnswer.columns("name").row("Dan"));

        assertThat(engine.all(NAMES)).containsExactly("Dan");
        assertThat(engine.all(select(Users.USERS.name))).hasSize(2);
    }

    @Test
    void rewriteSqlAndValuesOneAfterTheOther() {
        driver.answer("/* a */ " + INSERT_SQL, FakeAnswer.count(1));
        engine.listeners().add(new EngineListener() {
            @Override
            public Execution rewrite(Execution execution) {
                return execution.withSql("/* a */ " + execution.sql());
            }
        });
        engine.listeners().add(new EngineListener() {
            @Override
            public Execution rewrite(Execution execution) {
                return execution.withParameters(List.of(new WireValue(Wire.TEXT, "Casey")));
            }
        });
        engine.execute(INSERT);

        assertThat(driver.calls()).contains("1 execute /* a */ " + INSERT_SQL);
        assertThat(driver.requests().getLast().binds()).containsExactly(new WireValue(Wire.TEXT, "Casey"));
    }

    @Test
    void rewriteBatchesToo() {
        String sql =
                "INSERT INTO users (name) SELECT p.name FROM unnest(CAST(? AS TEXT[])) WITH ORDINALITY AS p (name, n)"
                        + " ORDER BY p.n";
        driver.answer(sql + " /* mine */", FakeAnswer.count(2));
        engine.listeners().add(new EngineListener() {
            @Override
            public Execution rewrite(Execution execution) {
                return execution.withSql(execution.sql() + " /* mine */");
            }
        });
        var sets = List.of(Parameters.of(Users.USERS.name, "Ana"), Parameters.of(Users.USERS.name, "Dan"));

        assertThat(engine.execute(insert(Users.USERS), sets).rowCount()).isEqualTo(2);
    }
}
