package dev.aludel.type;

import dev.aludel.error.ArgumentException;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A type that one database has and others do not, whose values travel as their text. The types of PostgreSQL are in
 * {@code PostgresqlTypes}; use it for a domain or an extension of your own.
 *
 * <pre>{@code
 * SqlType<String> path = new NativeType<>("postgresql", "ltree", String.class, text -> text, text -> text);
 * }</pre>
 *
 * @param database the dialect that has the type, for example {@code "postgresql"}
 * @param name the type in SQL, printed as it stands
 * @param javaType the class of its values
 * @param write from a value to its text
 * @param read from the text, as the server writes it, to the value
 * @param <T> the class of its values
 */
public record NativeType<T>(
        String database, String name, Class<T> javaType, Function<T, String> write, Function<String, T> read)
        implements SqlType<T> {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_\"][A-Za-z0-9_$ \".]*(\\([0-9, ]+\\))?");

    /** Refuses a name that is none, since it is printed as it stands. */
    public NativeType {
        if (!NAME.matcher(name).matches()) {
            throw new ArgumentException("'" + name + "' is not the name of a type; it consists of letters, digits, '_',"
                    + " quotes and dots, with numbers in parentheses behind.");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
