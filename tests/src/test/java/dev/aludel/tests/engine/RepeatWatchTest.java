package dev.aludel.tests.engine;

import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.tests.engine.Library.AUTHORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.engine.RepeatWatch;
import dev.aludel.engine.RepeatWatch.Repeat;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.sql.Select;
import dev.aludel.tests.server.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One query for each row of another is found. */
class RepeatWatchTest {
    private final List<Repeat> repeats = new ArrayList<>();

    private static Engine library(TestDatabase database, RepeatWatch watch) {
        Engine engine = Engines.create(database.fresh().url());
        Library.create(engine);
        for (long id = 1; id <= 5; id++) {
            engine.execute(insert(AUTHORS).set(AUTHORS.id, id).set(AUTHORS.name, "author " + id));
        }
        engine.listeners().add(watch);
        return engine;
    }

    private static Optional<String> name(Engine engine, long id) {
        return engine.first(byId(id));
    }

    private static Select<String> byId(long id) {
        return select(AUTHORS.name).from(AUTHORS).where(AUTHORS.id.eq(id));
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "POSTGRESQL"})
    void isReportedOnceWithItsPlaceAndCount(TestDatabase database) {
        RepeatWatch watch = RepeatWatch.reporting(3, repeats::add);
        try (Engine engine = library(database, watch);
                RepeatWatch.Scope scope = watch.open()) {
            for (long id : engine.all(select(AUTHORS.id).from(AUTHORS))) {
                assertThat(name(engine, id)).contains("author " + id);
            }
            assertThat(scope.count(engine.dialect().compile(byId(1)).sql())).isEqualTo(5);
            assertThat(scope.count("SELECT 1")).isZero();
        }

        assertThat(repeats).singleElement().satisfies(repeat -> {
            assertThat(repeat.count()).isEqualTo(3);
            assertThat(repeat.place()).contains("RepeatWatchTest.name(RepeatWatchTest.java:");
        });
    }

    @Test
    void fails() {
        RepeatWatch watch = RepeatWatch.failing(2);
        try (Engine engine = library(TestDatabase.SQLITE, watch);
                RepeatWatch.Scope scope = watch.open()) {
            assertThat(name(engine, 1)).isPresent();
            assertThatThrownBy(() -> name(engine, 2))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContainingAll("comes 2 times", "RepeatWatchTest.java:", "[SQL: SELECT authors.name");
            assertThat(scope.count("")).isZero();
        }
    }

    @Test
    void countsWithinTheInnermostScopeOnly() {
        RepeatWatch watch = RepeatWatch.reporting(2, repeats::add);
        try (Engine engine = library(TestDatabase.SQLITE, watch)) {
            assertThat(name(engine, 1)).isEqualTo(name(engine, 1));
            try (RepeatWatch.Scope outer = watch.open()) {
                assertThat(name(engine, 1)).isPresent();
                try (RepeatWatch.Scope inner = watch.open()) {
                    assertThat(name(engine, 2)).isPresent();
                    assertThat(inner).isNotSameAs(outer);
                }
                assertThat(repeats).isEmpty();
                assertThat(name(engine, 3)).isPresent();
                assertThat(repeats).hasSize(1);
            }
        }
    }

    @Test
    void onceIsNoRepetition() {
        assertThatThrownBy(() -> RepeatWatch.failing(1)).isInstanceOf(ArgumentException.class);
    }
}
