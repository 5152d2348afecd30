package dev.aludel.tests.scoped;

import static dev.aludel.engine.ExecutionOptions.given;
import static dev.aludel.engine.ExecutionOptions.timeout;
import static dev.aludel.schema.Columns.insertDefault;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.parameter;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.tests.scoped.People.PEOPLE;
import static dev.aludel.tests.scoped.People.add;
import static dev.aludel.tests.scoped.People.names;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.engine.Prepared;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.scoped.ScopedConnection;
import dev.aludel.scoped.ScopedEngine;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Select;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Statements that are compiled ahead. */
class PreparedTest {
    private static final Select<String> BY_ID =
            select(PEOPLE.name).from(PEOPLE).where(PEOPLE.id.eq(parameter("id", BIGINT)));
    private static final Counted COUNTED = new Counted();

    private static final class Counted extends Table {
        private Counted() {
            super("counted");
            column("number", BIGINT, insertDefault(() -> 1L));
        }
    }

    private static ScopedEngine engine(TestDatabase database) {
        ScopedEngine engine = People.engine(database);
        engine.execute(add("Dan"));
        engine.execute(add("Ana"));
        return engine;
    }

    @ParameterizedTest
    @EnumSource
    void isExecutedWithOneParameterAfterTheOther(TestDatabase database) {
        try (ScopedEngine engine = engine(database);
                ScopedConnection connection = engine.acquire()) {
            Prepared<String> byId = connection.connection().prepare(BY_ID);

            assertThat(byId.sql()).isEqualTo("SELECT people.name FROM people WHERE people.id = ?");
            assertThat(connection.one(byId.with("id", 1L))).isEqualTo("Dan");
            assertThat(connection.all(byId.with("id", 2L))).containsExactly("Ana");
            assertThat(connection.first(byId.with("id", 3L))).isEmpty();
            assertThat(connection.scalar(byId.with("id", null))).isNull();
            assertThat(engine.engine().one(byId.with("id", 2L))).isEqualTo("Ana");
            connection.transaction(transaction -> {
                try (var rows = connection.iterate(byId.with("id", 1L))) {
                    assertThat(rows).containsExactly("Dan");
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStatementMayHaveNoParametersOrAllOfThem(TestDatabase database) {
        try (ScopedEngine engine = engine(database)) {
            assertThat(engine.all(engine.prepare(names()).statement())).containsExactly("Dan", "Ana");
            assertThat(engine.one(engine.prepare(BY_ID.with("id", 2L)).statement()))
                    .isEqualTo("Ana");
            Prepared<String> slow = engine.prepare(given(BY_ID, timeout(Duration.ofMinutes(1))));
            assertThat(engine.one(slow.with("id", 1L))).isEqualTo("Dan");
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesTheDatabaseToo(TestDatabase database) {
        try (ScopedEngine engine = engine(database)) {
            Prepared<?> adding = engine.prepare(insert(PEOPLE).set(PEOPLE.name, parameter("name", TEXT)));
            assertThat(engine.execute(adding.with(Parameters.of("name", "Eve"))).rowCount())
                    .isEqualTo(1);
            assertThat(engine.all(names())).containsExactly("Dan", "Ana", "Eve");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWouldChangeItsSqlIsRefused(TestDatabase database) {
        try (ScopedEngine engine = engine(database)) {
            assertThatThrownBy(() ->
                            engine.prepare(select(PEOPLE.name).from(PEOPLE).where(PEOPLE.id.inParameter("ids"))))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("The parameter 'ids' takes a list");
            assertThatThrownBy(() -> engine.prepare(insert(COUNTED)))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("The program has defaults");
            Prepared<String> byId = engine.prepare(BY_ID);
            assertThatThrownBy(() -> byId.with("name", "Dan")).isInstanceOf(ArgumentException.class);
            assertThatThrownBy(byId::statement).isInstanceOf(ArgumentException.class);
            assertThatThrownBy(() -> byId.with("id", "one")).isInstanceOf(ArgumentException.class);
            assertThatThrownBy(() -> engine.prepare(byId.with("id", 1L)))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("prepared already");
            assertThatThrownBy(() -> engine.execute(byId.with("id", 1L), List.of(Parameters.of("id", 1L))))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("execute it once for each set");
        }
    }

    @ParameterizedTest
    @EnumSource
    void onAnotherEngineItIsWrittenInItsDialect(TestDatabase database) {
        try (ScopedEngine engine = engine(database);
                ScopedEngine other = engine(TestDatabase.SQLITE)) {
            Prepared<String> byId = other.prepare(BY_ID);
            assertThat(engine.one(byId.with("id", 2L))).isEqualTo("Ana");
        }
    }
}
