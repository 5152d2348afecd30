package dev.aludel.engine;

import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.engine.EngineOptions.dialect;
import static dev.aludel.engine.EngineOptions.executor;
import static dev.aludel.engine.EngineOptions.poolSize;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.async.AsyncEngine;
import dev.aludel.async.AsyncStrategy;
import dev.aludel.driver.FakeDriver;
import dev.aludel.driver.Url;
import dev.aludel.engine.EngineOption.Target;
import dev.aludel.error.ArgumentException;
import org.junit.jupiter.api.Test;

class EngineStrategyTest {
    private static final EngineOption<String> USER = EngineOption.of("auditUser", Target.ENGINE);

    private final FakeDriver driver = Users.driver();

    /** What somebody outside of this project could write. */
    private static final class AuditStrategy implements EngineStrategy<AuditEngine> {
        @Override
        public String name() {
            return "audit";
        }

        @Override
        public Class<AuditEngine> engineType() {
            return AuditEngine.class;
        }

        @Override
        public Url resolve(Url url) {
            return url.dialect().equals("audited") ? url.withDialect("postgresql") : url;
        }

        @Override
        public AuditEngine create(EngineRequest request) {
            String user = request.take(USER).orElse("nobody");
            String dialect = request.dialect().name();
            if (request.url().isPresent()) {
                return new AuditEngine(user, dialect, request.url().get().toString(), null);
            }
            return new AuditEngine(user, dialect, "", request.engine());
        }
    }

    record AuditEngine(String user, String dialect, String url, Engine engine) {}

    @Test
    void takesItsOwnOption() {
        AuditEngine engine = Engines.create(driver, new AuditStrategy(), USER.with("ana"), poolSize(3));

        assertThat(engine.user()).isEqualTo("ana");
        assertThat(engine.engine().poolStatus().size()).isEqualTo(3);
        assertThat(Engines.create(driver, new AuditStrategy()).user()).isEqualTo("nobody");
    }

    @Test
    void givesItsOwnMeaningToAUrl() {
        AuditEngine engine = Engines.create("audited://db.example/shop", new AuditStrategy());

        assertThat(engine.dialect()).isEqualTo("postgresql");
        assertThat(engine.url()).isEqualTo("postgresql://db.example/shop");
    }

    @Test
    void mayAskForTheDialectBeforeTheEngine() {
        AuditEngine engine = Engines.create(driver, new AuditStrategy(), dialect(MARIADB));

        assertThat(engine.dialect()).isEqualTo("mariadb");
        assertThat(engine.engine().dialect()).isSameAs(MARIADB);
    }

    @Test
    void itsOwnOptionIsRefusedElsewhere() {
        assertThatThrownBy(() -> Engines.create(driver, EngineStrategies.BLOCKING, USER.with("ana")))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The strategy 'blocking' does not understand auditUser (for the engine).");
    }

    @Test
    void anEngineThatCannotBeClosedIsSimplyRefused() {
        assertThatThrownBy(() -> Engines.create(driver, new AuditStrategy(), executor(statement -> {})))
                .isInstanceOf(ArgumentException.class)
                .hasNoSuppressedExceptions();
    }

    @Test
    void isFoundByNameAndClass() {
        assertThat(EngineStrategies.named("blocking", Engine.class)).isSameAs(EngineStrategies.BLOCKING);
        assertThat(EngineStrategies.named("mock", MockEngine.class)).isSameAs(EngineStrategies.MOCK);
        assertThat(EngineStrategies.named("async", AsyncEngine.class)).isInstanceOf(AsyncStrategy.class);
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> EngineStrategies.named("reactive", Engine.class))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll(
                        "no engine strategy 'reactive'", "blocking, mock, async", "ServiceLoader", "pass it itself");
    }

    @Test
    void theClassOfTheEnginesMustFit() {
        assertThatThrownBy(() -> EngineStrategies.named("async", Engine.class))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The strategy 'async' makes dev.aludel.async.AsyncEngine, not dev.aludel.engine.Engine.");
    }
}
