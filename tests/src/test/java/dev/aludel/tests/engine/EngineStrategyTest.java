package dev.aludel.tests.engine;

import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.tests.engine.NoteStrategy.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.async.AsyncEngine;
import dev.aludel.engine.EngineStrategies;
import dev.aludel.engine.Engines;
import dev.aludel.error.ArgumentException;
import dev.aludel.tests.engine.NoteStrategy.NoteEngine;
import org.junit.jupiter.api.Test;

/** Strategies found by name on the class path. */
class EngineStrategyTest {
    @Test
    void theAsyncOneIsFound() {
        try (AsyncEngine engine = Engines.create("sqlite:", EngineStrategies.named("async", AsyncEngine.class))) {
            assertThat(engine.scalar(select(literal(7))).join()).isEqualTo(7);
        }
    }

    @Test
    void aUsersOwnIsFoundWithItsOptionAndItsScheme() {
        var strategy = EngineStrategies.named("note", NoteEngine.class);

        try (NoteEngine engine = Engines.create("lite:", strategy, NOTE.with("hello"), poolSize(3))) {
            assertThat(engine.note()).isEqualTo("hello");
            assertThat(engine.engine().scalar(select(literal(7)))).isEqualTo(7);
            assertThat(engine.engine()).hasToString("Engine(sqlite:)");
        }
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> EngineStrategies.named("nope", NoteEngine.class))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("no engine strategy 'nope'", "blocking", "mock", "async", "note");
    }
}
