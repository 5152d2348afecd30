package dev.aludel.reflect;

import dev.aludel.sql.Row;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One row of the catalog.
 *
 * @param row the row
 * @param names from a name as it is kept to the name as it is written
 */
record Fact(Row row, UnaryOperator<String> names) {
    /** The name of a thing, which is always there. */
    String name(String column) {
        return names.apply(string(column));
    }

    /** Whether a name, as it is written or as it is kept, is that of this thing. */
    boolean isNamed(String name) {
        return name("name").equals(name) || string("name").equals(name);
    }

    /** The name of a thing that may have none. */
    Optional<String> nameIfAny(String column) {
        return text(column).map(names);
    }

    /** Text that is always there. */
    String string(String column) {
        return Objects.requireNonNullElse(row.get(column, String.class), "");
    }

    Optional<String> text(String column) {
        return Optional.ofNullable(row.get(column, String.class));
    }

    long number(String column) {
        return numberIfAny(column).orElse(0L);
    }

    Optional<Long> numberIfAny(String column) {
        return Optional.ofNullable(row.get(column, Long.class));
    }

    boolean flag(String column) {
        return number(column) == 1;
    }
}
