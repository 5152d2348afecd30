package dev.aludel.schema;

import dev.aludel.sql.Expression;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the program takes a value that a statement does not give. */
public sealed interface DefaultSource {
    /**
     * One value for all rows.
     *
     * @param value the value
     */
    record Constant(Object value) implements DefaultSource {}

    /**
     * A value that is asked for each row.
     *
     * @param supplier gives it
     */
    record Supplied(Supplier<? extends @Nullable Object> supplier) implements DefaultSource {}

    /**
     * A value that is made of the others of its row.
     *
     * @param function makes it
     */
    record Derived(Function<? super GivenValues, ? extends @Nullable Object> function) implements DefaultSource {}

    /**
     * A value that the database computes with the statement.
     *
     * @param expression the value
     */
    record Computed(Expression<?> expression) implements DefaultSource {}
}
