package dev.aludel.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTypeTest {
    @Test
    void aTypeHasANameAndTheClassOfItsBase() {
        ExactType<Short> type = Types.exact("TINYINT", Types.SMALLINT);
        assertThat(type).hasToString("TINYINT");
        assertThat(type.javaType()).isEqualTo(Short.class);
        assertThat(type.only("mysql").dialects()).containsExactly("mysql");
        assertThatThrownBy(() -> Types.exact(" ", Types.SMALLINT))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A type needs a name, as in exact(\"TINYINT\", SMALLINT).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f(?)", "{}{}"})
    void sqlAroundAValueHasOnePlaceForIt(String template) {
        ExactType<String> type = Types.exact("GEOMETRY", Types.TEXT);
        assertThatThrownBy(() -> type.sent(template))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "The SQL '" + template + "' around values of GEOMETRY needs {} once, where the value goes.");
        assertThatThrownBy(() -> type.read(template)).isInstanceOf(ArgumentException.class);
    }

    @Test
    void aVariantGoesByTheNameOfItsBase() {
        SqlType<String> type = Types.TEXT.variant("mysql", Types.varchar(9)).variant("h2", Types.varchar(8));
        assertThat(type).hasToString("TEXT");
        assertThat(type.javaType()).isEqualTo(String.class);
        assertThat(type)
                .isEqualTo(new VariantType<>(Types.TEXT, Map.of("mysql", Types.varchar(9), "h2", Types.varchar(8))));
    }
}
