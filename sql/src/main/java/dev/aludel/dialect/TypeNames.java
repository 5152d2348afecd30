package dev.aludel.dialect;

import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a database's names of types mean, for reading its catalog. It is data and does not change.
 *
 * <pre>{@code
 * TypeNames.none()
 *         .with("int4", INTEGER)
 *         .with("character varying", arguments -> varchar(Integer.parseInt(arguments.get(0))))
 *         .find("character varying(20)")   // VARCHAR(20)
 * }</pre>
 */
public final class TypeNames {
    private static final TypeNames NONE = new TypeNames(Map.of());

    private final Map<String, Function<List<String>, ? extends SqlType<?>>> names;

    private TypeNames(Map<String, Function<List<String>, ? extends SqlType<?>>> names) {
        this.names = names;
    }

    /**
     * No names at all.
     *
     * @return the names to begin with
     */
    public static TypeNames none() {
        return NONE;
    }

    /**
     * Says what a name means, whatever its arguments are.
     *
     * @param name the name in small letters, its words one space apart, without arguments: {@code "double precision"}
     * @param type the type
     * @return names with this one
     */
    public TypeNames with(String name, SqlType<?> type) {
        return with(name, arguments -> type);
    }

    /**
     * Says what a name means with its arguments.
     *
     * @param name the name, as in {@link #with(String, SqlType)}
     * @param reading makes the type of the arguments, which are SQL; it throws if it cannot
     * @return names with this one
     */
    public TypeNames with(String name, Function<List<String>, ? extends SqlType<?>> reading) {
        Map<String, Function<List<String>, ? extends SqlType<?>>> more = new HashMap<>(names);
        more.put(name, reading);
        return new TypeNames(more);
    }

    /**
     * Says what a type is.
     *
     * @param spelling the type as the catalog spells it: {@code "NUMERIC(10, 2)"}, {@code "timestamp(6) without time zone"}
     * @return the type, or nothing if the name is not known with these arguments
     */
    public Optional<SqlType<?>> find(String spelling) {
        int open = spelling.indexOf('(');
        int close = spelling.lastIndexOf(')');
        boolean bare = open < 0 || close < open;
        String name = bare ? spelling : spelling.substring(0, open) + " " + spelling.substring(close + 1);
        var reading = names.get(name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
        if (reading == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(bare ? List.of() : arguments(spelling.substring(open + 1, close))));
        } catch (RuntimeException notThisOne) {
            return Optional.empty();
        }
    }

    /** Splits at the commas that stand in no quotes. */
    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '\'';
            if (text.charAt(i) == ',' && !quoted) {
                arguments.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        arguments.add(text.substring(start).strip());
        return List.copyOf(arguments);
    }
}
