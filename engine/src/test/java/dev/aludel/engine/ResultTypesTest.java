package dev.aludel.engine;

import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.engine.EngineOptions.hideParameters;
import static dev.aludel.engine.EngineOptions.listener;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.NAMES;
import static dev.aludel.engine.Users.ROWS;
import static dev.aludel.engine.Users.ROWS_SQL;
import static dev.aludel.engine.Users.USERS;
import static dev.aludel.sql.Sql.row;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.type.Types.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.DataException;
import dev.aludel.sql.Row;
import dev.aludel.sql.Select;
import dev.aludel.type.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResultTypesTest {
    private static final UUID KEY = java.util.UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final String KEY_SQL = "SELECT ? AS secret_key";

    private final FakeDriver driver = Users.driver();
    private final Engine engine = Engines.create(driver, BLOCKING);

    record User(Long id, String name) {}

    @Test
    void oneValueIsItself() {
        List<String> names = engine.all(NAMES);

        assertThat(names).containsExactly("Dan", "Ana");
        assertThat(driver.requests().getFirst().columns()).containsExactly(Wire.TEXT);
    }

    @Test
    void severalValuesAreARow() {
        Row first = engine.first(ROWS).orElseThrow();
        Long id = first.get(USERS.id);

        assertThat(id).isEqualTo(1);
        assertThat(first.get(USERS.name)).isEqualTo("Dan");
        assertThat(first.get("name")).isEqualTo("Dan");
        assertThat(first.get(0)).isEqualTo(1L);
        assertThat(driver.requests().getFirst().columns()).containsExactly(Wire.BIGINT, Wire.TEXT);
    }

    @Test
    void aFunctionMakesAnObject() {
        Select<User> users = select(row(USERS.id, USERS.name, User::new)).from(USERS);

        assertThat(engine.all(users)).containsExactly(new User(1L, "Dan"), new User(2L, "Ana"));
    }

    @Test
    void nullReachesTheFunction() {
        driver.answer(ROWS_SQL, FakeAnswer.columns("id", "name").row(1L, null));
        Select<User> users = select(row(USERS.id, USERS.name, User::new)).from(USERS);

        assertThat(engine.one(users)).isEqualTo(new User(1L, null));
        assertThat(engine.one(ROWS).get(USERS.name)).isNull();
    }

    @Test
    void anObjectIsNotAScalar() {
        Select<User> users = select(row(USERS.id, USERS.name, User::new)).from(USERS);

        assertThatThrownBy(() -> engine.scalar(users)).isInstanceOf(ArgumentException.class);
    }

    @Test
    void whatTheFunctionThrowsReachesTheCaller() {
        var failure = new IllegalStateException("no such user");
        List<RuntimeException> told = new ArrayList<>();
        var watched = Engines.create(driver, BLOCKING, listener(onError(told)));
        Select<User> users = select(row(USERS.id, USERS.name, (id, name) -> {
                    if (id == 2) {
                        throw failure;
                    }
                    return new User(id, name);
                }))
                .from(USERS);

        assertThatThrownBy(() -> watched.all(users)).isSameAs(failure);
        assertThat(told).containsExactly(failure);
        assertThat(driver.openRows()).isZero();
        assertThat(watched.poolStatus().idle()).isEqualTo(1);
    }

    @Test
    void aSecondColumnOfOneNameHasANumber() {
        String sql = "SELECT users.name, users.name AS name_1 FROM users";
        driver.answer(sql, FakeAnswer.columns("name", "name").row("Dan", "Ana"));
        Row row = engine.one(select(USERS.name, USERS.name).from(USERS));

        assertThat(row.labels()).containsExactly("name", "name_1");
        assertThat(row.get("name")).isEqualTo("Dan");
        assertThat(row.get("name_1")).isEqualTo("Ana");
        assertThat(row.get(USERS.name)).isEqualTo("Dan");
    }

    @Test
    void labelsThatTheUserGaveTwiceAreAmbiguousByNameOnly() {
        String sql = "SELECT users.name AS n, users.name AS n FROM users";
        driver.answer(sql, FakeAnswer.columns("n", "n").row("Dan", "Dan"));
        Row row = engine.one(select(USERS.name.as("n"), USERS.name.as("n")).from(USERS));

        assertThat(row.get(1)).isEqualTo("Dan");
        assertThatThrownBy(() -> row.get("n"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("Several columns of the row are named 'n'");
    }

    @Test
    void valuesTravelInTheFormTheDialectChose() {
        var maria = new FakeDriver(MARIADB)
                .answer(KEY_SQL, FakeAnswer.columns("secret_key").row(KEY.toString()));
        var mariaEngine = Engines.create(maria, BLOCKING);

        assertThat(mariaEngine.one(select(value(UUID, KEY).as("secret_key")))).isEqualTo(KEY);
        var request = maria.requests().getFirst();
        assertThat(request.columns()).containsExactly(Wire.TEXT);
        assertThat(request.binds())
                .singleElement()
                .satisfies(bind -> assertThat(bind.value()).isEqualTo(KEY.toString()));
    }

    @Test
    void aValueThatCannotBeReadNamesItsColumn() {
        List<RuntimeException> told = new ArrayList<>();
        var maria = new FakeDriver(MARIADB)
                .answer(KEY_SQL, FakeAnswer.columns("secret_key").row("nonsense"));
        var mariaEngine = Engines.create(maria, BLOCKING, listener(onError(told)));

        try (Connection connection = mariaEngine.connect()) {
            assertThatThrownBy(() -> connection.one(select(value(UUID, KEY).as("secret_key"))))
                    .isInstanceOf(DataException.class)
                    .hasMessageContainingAll(
                            "The column 'secret_key' holds a value that is not UUID",
                            "nonsense",
                            "correct the value in the database, or the column's type",
                            "[SQL: " + KEY_SQL + "]",
                            "[parameters: '" + KEY + "']")
                    .hasCauseInstanceOf(IllegalArgumentException.class)
                    .satisfies(e -> assertThat(told).containsExactly((RuntimeException) e));
            assertThat(connection.inTransaction()).isTrue();
        }
        assertThat(maria.openRows()).isZero();
        assertThat(mariaEngine.poolStatus().idle()).isEqualTo(1);
    }

    @Test
    void aValueThatCannotBeReadHidesParametersToo() {
        var maria = new FakeDriver(MARIADB)
                .answer(KEY_SQL, FakeAnswer.columns("secret_key").row("nonsense"));
        var mariaEngine = Engines.create(maria, BLOCKING, hideParameters());

        assertThatThrownBy(() -> mariaEngine.one(select(value(UUID, KEY).as("secret_key"))))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("[parameters hidden]")
                .hasMessageNotContaining(KEY.toString())
                .hasMessageNotContaining("nonsense")
                .hasNoCause();
    }

    private static EngineListener onError(List<RuntimeException> told) {
        return new EngineListener() {
            @Override
            public void onError(Execution execution, RuntimeException error) {
                told.add(error);
            }
        };
    }
}
