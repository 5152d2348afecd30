package dev.aludel.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostPortTest {
    @Test
    void isWrittenAsInAUrl() {
        assertThat(HostPort.of("db.example")).hasToString("db.example");
        assertThat(HostPort.of("db.example", 5432)).hasToString("db.example:5432");
        assertThat(HostPort.of("::1")).hasToString("[::1]");
        assertThat(HostPort.of("fe80::1%eth0", 5432)).hasToString("[fe80::1%eth0]:5432");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b", "a?b", "a,b", "[::1]", "db:5432", "ab:cd", "a%b", "a\nb", "a\\b"})
    void refusesWhatIsNoHost(String host) {
        assertThatThrownBy(() -> HostPort.of(host))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("the host \"" + host + "\" is neither a name nor an IP address");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65_536})
    void refusesWhatIsNoPort(int port) {
        assertThatThrownBy(() -> HostPort.of("db", port))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("the port " + port + " is not between 1 and 65535");
    }
}
