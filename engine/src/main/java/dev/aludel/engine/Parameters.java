package dev.aludel.engine;

import dev.aludel.type.WireValue;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Prints the values of a statement for messages: long ones cut in the middle, bytes only counted. */
final class Parameters {
    private static final int LONGEST = 300;
    private static final int FIRST_SETS = 8;
    private static final int LAST_SETS = 2;

    private Parameters() {}

    static String text(List<WireValue> values) {
        return values(values.stream().map(WireValue::value).toList());
    }

    static String values(List<? extends @Nullable Object> values) {
        StringJoiner text = new StringJoiner(", ");
        for (Object value : values) {
            text.add(text(value));
        }
        return text.toString();
    }

    /** The first sets of a batch, and the last; how many there are between is only said. */
    static String ofSets(List<List<WireValue>> sets) {
        StringJoiner text = new StringJoiner(", ");
        boolean all = sets.size() <= FIRST_SETS + LAST_SETS;
        sets.stream().limit(all ? sets.size() : FIRST_SETS).forEach(set -> text.add("(" + text(set) + ")"));
        if (!all) {
            text.add("… " + (sets.size() - FIRST_SETS - LAST_SETS) + " of " + sets.size() + " sets are left out …");
            sets.subList(sets.size() - LAST_SETS, sets.size()).forEach(set -> text.add("(" + text(set) + ")"));
        }
        return text.toString();
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
