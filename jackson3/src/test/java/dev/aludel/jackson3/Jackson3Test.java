package dev.aludel.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class Jackson3Test {
    private static final JsonMapper MAPPER = new Jackson3(new ObjectMapper());

    /** A class of a user's own. */
    public record Settings(String theme, int size, List<String> tags) {}

    /** A class that refers to itself. */
    public static final class Loop {
        /** Leads back here. */
        public final Loop self = this;
    }

    @Test
    void objectsGoThereAndBack() {
        Settings settings = new Settings("it's \"dark\" 🚀\n", 7, List.of("a"));
        assertThat(MAPPER.read(MAPPER.write(settings), Settings.class)).isEqualTo(settings);
        assertThat(MAPPER.write(Map.of("a", 1))).isEqualTo("{\"a\":1}");
    }

    @Test
    void theDocumentNullIsAValueOfJsonNodeAndOfNoOther() {
        JsonNode node = MAPPER.read("null", JsonNode.class);
        assertThat(node).isNotNull();
        assertThat(node.isNull()).isTrue();
        assertThat(MAPPER.write(node)).isEqualTo("null");
        assertThat(MAPPER.read("null", Settings.class)).isNull();
    }

    @Test
    void aDocumentThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> MAPPER.read("{\"size\": \"secret\"}", Settings.class))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "The document does not fit dev.aludel.jackson3.Jackson3Test$Settings; the cause says at which"
                                + " place.")
                .hasCauseInstanceOf(tools.jackson.core.JacksonException.class);
    }

    @Test
    void anObjectThatCannotBeWrittenIsRefused() {
        assertThatThrownBy(() -> MAPPER.write(new Loop()))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "Jackson cannot write a dev.aludel.jackson3.Jackson3Test$Loop as JSON; the cause says why.");
    }
}
