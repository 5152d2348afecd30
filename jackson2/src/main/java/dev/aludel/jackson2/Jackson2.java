package dev.aludel.jackson2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aludel.error.ArgumentException;
import dev.aludel.type.JsonMapper;
import org.jspecify.annotations.Nullable;

/**
 * JSON documents by Jackson 2.
 *
 * <pre>{@code
 * record Settings(String theme, int size) {}
 * column("settings", jsonb(Settings.class, new Jackson2(new ObjectMapper())))   // a Column<Settings>
 * }</pre>
 *
 * <p>The document {@code null} is an error for a class that has no value for it; {@code JsonNode} has one.
 */
public final class Jackson2 implements JsonMapper {
    private final ObjectMapper mapper;

    /**
     * Uses a mapper as it is configured.
     *
     * @param mapper the mapper, which is not changed
     */
    public Jackson2(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public <T> @Nullable T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new ArgumentException(
                    "The document does not fit " + type.getName() + "; the cause says at which place.", e);
        }
    }

    @Override
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new ArgumentException(
                    "Jackson cannot write a " + value.getClass().getName() + " as JSON; the cause says why.", e);
        }
    }
}
