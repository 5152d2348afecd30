package dev.aludel.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriverRequestTest {
    @Test
    void keepsCopiesOfItsLists() {
        var binds = new ArrayList<>(List.of(new WireValue(Wire.TEXT, "ana")));
        var columns = new ArrayList<>(List.of(Wire.BIGINT));
        var request = new DriverRequest("SELECT ?", binds, columns);
        binds.clear();
        columns.clear();

        assertThat(request.binds())
                .containsExactly(new WireValue(Wire.TEXT, "ana"))
                .isUnmodifiable();
        assertThat(request.columns()).containsExactly(Wire.BIGINT).isUnmodifiable();
    }

    @Test
    void anExceptionKeepsWhatTheServerSaid() {
        var cause = new IllegalStateException();
        var error = new DriverException("gone", "08006", 7, true, cause);

        assertThat(error).hasMessage("gone").hasCause(cause);
        assertThat(error.sqlState()).isEqualTo("08006");
        assertThat(error.vendorCode()).isEqualTo(7);
        assertThat(error.connectionLost()).isTrue();
        assertThat(new DriverException("no", null, 0, false, null).sqlState()).isNull();
    }
}
