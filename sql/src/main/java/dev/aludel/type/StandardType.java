package dev.aludel.type;

import dev.aludel.error.ArgumentException;
import java.util.List;

/**
 * A type of the SQL standard, with the arguments it was given: {@code NUMERIC(10, 2)}.
 *
 * @param name which of the standard types
 * @param javaType the class of its values
 * @param arguments length, or precision and scale; empty where none were given
 * @param strict whether digits of a second that are not kept are refused and not cut off
 * @param <T> the class of its values
 */
public record StandardType<T>(TypeName name, Class<T> javaType, List<Integer> arguments, boolean strict)
        implements SqlType<T> {
    /** Copies the arguments and refuses negative ones. */
    public StandardType {
        arguments = List.copyOf(arguments);
        for (int argument : arguments) {
            if (argument < 0) {
                throw new ArgumentException("The type " + name + " was given the argument " + argument
                        + "; lengths, precisions and scales are zero or more.");
            }
        }
    }

    /**
     * A type that cuts off digits of a second that are not kept.
     *
     * @param name which of the standard types
     * @param javaType the class of its values
     * @param arguments length, or precision and scale; empty where none were given
     */
    public StandardType(TypeName name, Class<T> javaType, List<Integer> arguments) {
        this(name, javaType, arguments, false);
    }

    @Override
    public String toString() {
        if (arguments.isEmpty()) {
            return name.name();
        }
        StringBuilder text = new StringBuilder(name.name());
        String separator = "(";
        for (int argument : arguments) {
            text.append(separator).append(argument);
            separator = ", ";
        }
        return text.append(')').toString();
    }
}
