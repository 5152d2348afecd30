package dev.aludel.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.TypeMap;
import dev.aludel.error.ArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    /** The simplest of all libraries: whole numbers, and null. */
    private static final JsonMapper NUMBERS = new JsonMapper() {
        @Override
        public <T> T read(String text, Class<T> type) {
            return text.equals("null") ? null : type.cast(Integer.valueOf(text));
        }

        @Override
        public String write(Object value) {
            return value.toString();
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"\"\0\"", "\"\ud83d\"", "\"\ude80\ud83d\""})
    void textThatNoDatabaseTakesIsRefused(String text) {
        assertThatThrownBy(() -> new Json(text))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("U+0000 or half of a surrogate pair")
                .hasMessageNotContaining(text);
    }

    @Test
    void aDocumentIsItsText() {
        assertThat(new Json("[1, \"🚀\"]")).hasToString("[1, \"🚀\"]").isNotEqualTo(new Json("[1,\"🚀\"]"));
        assertThat(new Json("null")).isEqualTo(Json.NULL);
        assertThat(Types.of(Json.NULL)).isEqualTo(Types.JSON);
    }

    @Test
    void objectsAreKeptAsDocuments() {
        var codec = TypeMap.standard().codec(Types.json(Integer.class, NUMBERS));
        assertThat(codec.encode(7)).isEqualTo("7");
        assertThat(codec.decode("7")).isEqualTo(7);
        assertThat(codec.encode(null)).isNull();
        assertThat(codec.decode(null)).isNull();
        assertThat(Types.json(Integer.class, NUMBERS).stored()).isEqualTo(Types.JSON);
        assertThat(Types.jsonb(Integer.class, NUMBERS).stored()).isEqualTo(Types.JSONB);
    }

    @Test
    void theDocumentNullIsNotSqlsNull() {
        var codec = TypeMap.standard().codec(Types.json(Integer.class, NUMBERS));
        assertThatThrownBy(() -> codec.decode("null"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The document is JSON's null, and java.lang.Integer has no value for it; read it as JSON,"
                        + " whose Json.NULL is not SQL's NULL.");
    }
}
