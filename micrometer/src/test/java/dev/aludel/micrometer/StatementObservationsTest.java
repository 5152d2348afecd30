package dev.aludel.micrometer;

import static dev.aludel.engine.EngineOptions.listener;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.Url;
import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.engine.Execution;
import dev.aludel.error.DatabaseException;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementObservationsTest {
    private final ObservationRegistry registry = ObservationRegistry.create();
    private final List<Observation.Context> stopped = new ArrayList<>();

    @BeforeEach
    void keepWhatStops() {
        registry.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {
            @Override
            public void onStop(Observation.Context context) {
                stopped.add(context);
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
    }

    private String low(int number, String key) {
        return stopped.get(number).getAllKeyValues().stream()
                .filter(it -> it.getKey().equals(key))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @Test
    void aStatementIsObservedWithinWhatItsCallerDoes() {
        Observation request = Observation.start("request", registry);
        try (Engine engine =
                        Engines.create("sqlite:", listener(StatementObservations.of(registry, Url.parse("sqlite:"))));
                Connection connection = engine.connect();
                Observation.Scope scope = request.openScope()) {
            assertThat(connection.executeSql("SELECT 1").all()).hasSize(1);
            assertThat(scope).isNotNull();
        }

        assertThat(stopped).hasSize(1);
        assertThat(stopped.getFirst().getName()).isEqualTo("db.client.operation");
        assertThat(stopped.getFirst().getParentObservation()).isSameAs(request);
        assertThat(low(0, "db.system.name")).isEqualTo("sqlite");
        assertThat(low(0, "db.operation.name")).isEqualTo("SELECT");
        assertThat(low(0, "db.query.text")).isEqualTo("SELECT 1");
        assertThat(low(0, "error.type")).isEqualTo("none");
    }

    @Test
    void anErrorIsObserved() {
        try (Engine engine =
                        Engines.create("sqlite:", listener(StatementObservations.of(registry, Url.parse("sqlite:"))));
                Connection connection = engine.connect()) {
            assertThatThrownBy(() -> connection.executeSql("SELECT nothing FROM nowhere"))
                    .isInstanceOf(DatabaseException.class);
        }

        assertThat(stopped.getFirst().getError()).isInstanceOf(DatabaseException.class);
        assertThat(low(0, "error.type")).isNotEqualTo("none");
    }

    @Test
    void tellsWhereTheDatabaseIsAndEndsWhatIsLeft() {
        StatementObservations listener =
                StatementObservations.of(registry, Url.parse("postgresql://app:secret@db.example.com:6432/shop"));
        var inner = new Execution("", List.of());
        var outer = new Execution("insert into t", List.of());
        listener.beforeExecute(outer);
        listener.beforeExecute(inner);
        listener.onError(outer, new IllegalStateException("listener"));
        listener.afterExecute(outer, Duration.ZERO);

        assertThat(stopped).hasSize(2);
        assertThat(low(0, "db.operation.name")).isEqualTo("SQL");
        assertThat(low(1, "db.operation.name")).isEqualTo("INSERT");
        assertThat(low(1, "error.type")).isEqualTo("java.lang.IllegalStateException");
        assertThat(low(1, "server.address")).isEqualTo("db.example.com");
        assertThat(low(1, "server.port")).isEqualTo("6432");
        assertThat(low(1, "db.namespace")).isEqualTo("shop");
    }
}
