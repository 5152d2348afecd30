package dev.aludel.type;

import dev.aludel.error.ArgumentException;
import java.nio.charset.StandardCharsets;

/**
 * A JSON document as its text: {@code new Json("{\"a\": [1, 2]}")}. The database reads the text; nothing here does.
 *
 * <p>Two are equal if their texts are. A database that keeps documents in a form of its own ({@code JSONB} of PostgreSQL,
 * {@code JSON} of MySQL and H2) gives a document back with other blanks, and some with another order of keys.
 *
 * <p>The document {@code null} is {@link #NULL}, which is a value; the absence of a document is Java's {@code null} and
 * SQL's {@code NULL}.
 *
 * @param text the document
 */
public record Json(String text) {
    /** The document {@code null}, which is not SQL's {@code NULL}. */
    public static final Json NULL = new Json("null");

    /**
     * Refuses text that cannot be a document in any database; all else is the database's to judge.
     *
     * @throws ArgumentException if the text holds U+0000 or half of a surrogate pair
     */
    public Json {
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new ArgumentException("A JSON document holds U+0000 or half of a surrogate pair, which is no Unicode"
                    + " text; write it as an escape, for example \\ud83d, or take it out.");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
