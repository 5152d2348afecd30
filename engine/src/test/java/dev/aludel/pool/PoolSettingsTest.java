package dev.aludel.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PoolSettingsTest {
    @Test
    void defaultsAreTenConnectionsAndThirtySeconds() {
        assertThat(PoolSettings.defaults().size()).isEqualTo(10);
        assertThat(PoolSettings.defaults().timeout()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void refusesAPoolWithoutConnections() {
        assertThatThrownBy(() -> new PoolSettings(0, Duration.ZERO))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("size 0", "1 or more");
    }

    @Test
    void refusesANegativeWait() {
        assertThatThrownBy(() -> new PoolSettings(1, Duration.ofMillis(-1)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContainingAll("PT-0.001S", "zero");
    }
}
