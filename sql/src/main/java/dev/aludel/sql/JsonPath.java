package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where something is in a JSON document: {@code $."address"."lines"[0]}.
 *
 * @param steps the steps from the document down, none for the document itself
 */
public record JsonPath(List<Step> steps) {
    /** The document itself. */
    public static final JsonPath ROOT = new JsonPath(List.of());

    /** Copies the steps. */
    public JsonPath {
        steps = List.copyOf(steps);
    }

    /** One step down. */
    public sealed interface Step {}

    /**
     * To a member of an object.
     *
     * @param name the key of the member
     */
    public record Key(String name) implements Step {}

    /**
     * To an element of an array.
     *
     * @param position its position, the first being 0
     */
    public record Index(int position) implements Step {
        /** Refuses positions counted from the end, which not all databases have. */
        public Index {
            if (position < 0) {
                throw new ArgumentException(
                        "The position " + position + " in a JSON array is less than 0, which is the first.");
            }
        }
    }

    /**
     * Goes further down.
     *
     * @param step a {@link Step}, a key as a {@code String}, or a position as an {@code Integer}
     * @return the longer path
     * @throws ArgumentException if the step is something else
     */
    public JsonPath then(Object step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(
                switch (step) {
                    case Step same -> same;
                    case String key -> new Key(key);
                    case Integer position -> new Index(position);
                    default ->
                        throw new ArgumentException(
                                "A path in a JSON document is made of keys (String) and positions (Integer),"
                                        + " and this step is a "
                                        + step.getClass().getName() + ".");
                });
        return new JsonPath(longer);
    }

    /**
     * Returns the path in the language of SQL/JSON paths.
     *
     * @return for example {@code $."address"."lines"[0]}
     */
    public String text() {
        StringBuilder text = new StringBuilder("$");
        for (Step step : steps) {
            switch (step) {
                case Key key -> quote(key.name(), text.append('.'));
                case Index index -> text.append('[').append(index.position()).append(']');
            }
        }
        return text.toString();
    }

    /** Signs are escaped as everybody escapes them, since MariaDB compares the escapes. */
    private static void quote(String key, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < key.length(); i++) {
            char letter = key.charAt(i);
            switch (letter) {
                case '"', '\\' -> text.append('\\').append(letter);
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(letter < ' ' ? String.format("\\u%04x", (int) letter) : letter);
            }
        }
        text.append('"');
    }
}
