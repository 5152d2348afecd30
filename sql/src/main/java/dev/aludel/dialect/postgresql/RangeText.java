package dev.aludel.dialect.postgresql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a range, {@code ["a b",c)}, and of several, <code>{[1,3),[5,)}</code>
 * (https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-IO).
 */
final class RangeText {
    private final String text;
    private int position;

    private RangeText(String text) {
        this.text = text;
    }

    static <T> String write(Range<T> range, TextForm<T> form) {
        if (range.isEmpty()) {
            return "empty";
        }
        return (range.includesLower() ? "[" : "(")
                + bound(range.lower(), form)
                + ","
                + bound(range.upper(), form)
                + (range.includesUpper() ? "]" : ")");
    }

    private static <T> String bound(@Nullable T bound, TextForm<T> form) {
        return bound == null ? "" : ListText.element(form.write(bound));
    }

    static <T> String writeAll(List<Range<T>> ranges, TextForm<T> form) {
        StringBuilder text = new StringBuilder("{");
        String separator = "";
        for (Range<T> range : ranges) {
            text.append(separator).append(write(range, form));
            separator = ",";
        }
        return text.append('}').toString();
    }

    static <T> Range<T> read(String text, TextForm<T> form) {
        RangeText reader = new RangeText(text);
        Range<T> range = reader.range(form);
        reader.end();
        return range;
    }

    static <T> List<Range<T>> readAll(String text, TextForm<T> form) {
        RangeText reader = new RangeText(text);
        List<Range<T>> ranges = new ArrayList<>();
        reader.expect("{");
        while (reader.peek() != '}') {
            ranges.add(reader.range(form));
            if (reader.peek() == ',') {
                reader.position++;
            }
        }
        reader.expect("}");
        reader.end();
        return List.copyOf(ranges);
    }

    private <T> Range<T> range(TextForm<T> form) {
        if (text.startsWith("empty", position)) {
            position += "empty".length();
            return Range.empty();
        }
        boolean lowerIncluded = expect("[(") == '[';
        String lower = bound();
        expect(",");
        String upper = bound();
        boolean upperIncluded = expect("])") == ']';
        return new Range<>(
                lower == null ? null : form.read(lower),
                upper == null ? null : form.read(upper),
                bounds(lowerIncluded, upperIncluded));
    }

    private static Range.Bounds bounds(boolean lower, boolean upper) {
        if (lower) {
            return upper ? Range.Bounds.CLOSED : Range.Bounds.CLOSED_OPEN;
        }
        return upper ? Range.Bounds.OPEN_CLOSED : Range.Bounds.OPEN;
    }

    /** Quotes may stand anywhere in a bound, and two of them in quotes are one. */
    private @Nullable String bound() {
        StringBuilder bound = new StringBuilder();
        int begin = position;
        boolean quotes = false;
        while (quotes || ",])".indexOf(peek()) < 0) {
            char letter = peek();
            position++;
            if (letter == '\\') {
                bound.append(peek());
                position++;
            } else if (letter == '"' && quotes && peek() == '"') {
                bound.append('"');
                position++;
            } else if (letter == '"') {
                quotes = !quotes;
            } else {
                bound.append(letter);
            }
        }
        return position == begin ? null : bound.toString();
    }

    private char peek() {
        if (position >= text.length()) {
            throw malformed();
        }
        return text.charAt(position);
    }

    private char expect(String letters) {
        char letter = peek();
        if (letters.indexOf(letter) < 0) {
            throw malformed();
        }
        position++;
        return letter;
    }

    private void end() {
        if (position != text.length()) {
            throw malformed();
        }
    }

    private ArgumentException malformed() {
        return new ArgumentException("'" + text + "' is not a range as PostgreSQL writes it, from position " + position
                + " on; is the column of another type?");
    }
}
