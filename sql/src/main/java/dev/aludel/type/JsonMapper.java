package dev.aludel.type;

import org.jspecify.annotations.Nullable;

/**
 * Turns JSON documents into objects and back; the door to a JSON library. The modules {@code dev.aludel.jackson2} and
 * {@code dev.aludel.jackson3} have one each.
 *
 * <pre>{@code
 * SqlType<Settings> settings = Types.json(Settings.class, new Jackson2(new ObjectMapper()));
 * }</pre>
 */
public interface JsonMapper {
    /**
     * Makes an object of a document.
     *
     * @param text the document
     * @param type the class of the object
     * @param <T> the class of the object
     * @return the object; {@code null} says that the class has no value for the document {@code null}
     * @throws dev.aludel.error.ArgumentException if the document does not fit the class
     */
    <T> @Nullable T read(String text, Class<T> type);

    /**
     * Makes a document of an object.
     *
     * @param value the object
     * @return the document
     * @throws dev.aludel.error.ArgumentException if the object cannot be written
     */
    String write(Object value);
}
