package dev.aludel.dialect.postgresql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an array: <code>{1,NULL,"a,b"}</code>. What is in quotes has backslashes before quotes and backslashes
 * (https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO).
 */
final class ListText {
    private final String text;
    private int position;

    private ListText(String text, int position) {
        this.text = text;
        this.position = position;
    }

    /** Quotes what has to be quoted in an array or a range. */
    static String element(String element) {
        return isPlain(element) ? element : quoted(element);
    }

    /** Adds an element to the text of an array. */
    static void append(StringBuilder text, String element) {
        if (isPlain(element)) {
            text.append(element);
        } else if (element.indexOf('\\') < 0 && element.indexOf('"') < 0) {
            text.append('"').append(element).append('"');
        } else {
            text.append(quoted(element));
        }
    }

    private static boolean isPlain(String element) {
        for (int i = 0; i < element.length(); i++) {
            char letter = element.charAt(i);
            boolean plain = (letter >= 'a' && letter <= 'z')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9')
                    || letter == '_'
                    || letter == '.'
                    || letter == '+'
                    || letter == '-';
            if (!plain) {
                return false;
            }
        }
        return !element.isEmpty() && !element.equalsIgnoreCase("NULL");
    }

    static String quoted(String element) {
        return '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Reads the elements; those of a nested array are the text of the inner ones. */
    static List<@Nullable String> parse(String text, boolean nested) {
        int begin = text.startsWith("[") ? text.indexOf('=') + 1 : 0;
        return new ListText(text, begin).elements(nested);
    }

    private List<@Nullable String> elements(boolean nested) {
        expect('{');
        List<@Nullable String> elements = new ArrayList<>();
        if (peek() == '}') {
            position++;
        } else {
            do {
                elements.add(nested ? inner() : element());
            } while (more());
        }
        if (position != text.length()) {
            throw malformed();
        }
        return elements;
    }

    private boolean more() {
        char next = peek();
        position++;
        if (next != ',' && next != '}') {
            throw malformed();
        }
        return next == ',';
    }

    private @Nullable String element() {
        if (peek() == '{') {
            throw new ArgumentException("The array has more dimensions than its type; declare it as array(array(…)).");
        }
        if (peek() == '"') {
            return inQuotes();
        }
        int begin = position;
        while (peek() != ',' && peek() != '}') {
            position++;
        }
        String element = text.substring(begin, position);
        return element.equals("NULL") ? null : element;
    }

    private String inQuotes() {
        StringBuilder element = new StringBuilder();
        expect('"');
        while (peek() != '"') {
            if (peek() == '\\') {
                position++;
            }
            element.append(peek());
            position++;
        }
        expect('"');
        return element.toString();
    }

    /** An inner array, with its braces. */
    private String inner() {
        int begin = position;
        expect('{');
        int depth = 1;
        while (depth > 0) {
            switch (peek()) {
                case '"' -> {
                    inQuotes();
                    position--;
                }
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {
                    // belongs to an element
                }
            }
            position++;
        }
        return text.substring(begin, position);
    }

    private char peek() {
        if (position >= text.length()) {
            throw malformed();
        }
        return text.charAt(position);
    }

    private void expect(char letter) {
        if (peek() != letter) {
            throw malformed();
        }
        position++;
    }

    private ArgumentException malformed() {
        return new ArgumentException("The text of an array ends or differs at position " + position
                + " from what its type says; an array of arrays is declared as array(array(…)).");
    }
}
