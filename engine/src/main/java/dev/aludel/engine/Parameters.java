package dev.aludel.engine;

import dev.aludel.type.WireValue;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Prints the values of a statement for messages: long ones cut in the middle, bytes only counted. */
final class Parameters {
    private static final int LONGEST = 300;
    private static final int MOST_SETS = 3;

    private Parameters() {}

    static String text(List<WireValue> values) {
        StringJoiner text = new StringJoiner(", ");
        for (WireValue value : values) {
            text.add(text(value.value()));
        }
        return text.toString();
    }

    /** The first sets of a batch, and how many more there are. */
    static String ofSets(List<List<WireValue>> sets) {
        StringJoiner text = new StringJoiner(", ");
        sets.stream().limit(MOST_SETS).forEach(set -> text.add("(" + text(set) + ")"));
        return sets.size() <= MOST_SETS ? text.toString() : text + " and " + (sets.size() - MOST_SETS) + " sets more";
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "NULL";
        }
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        String text = value instanceof String string ? "'" + string + "'" : value.toString();
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST / 2) + " … (" + text.length() + " characters) … "
                        + text.substring(text.length() - LONGEST / 2);
    }
}
