package dev.aludel.dialect;

import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final TypeNames NONE =
            new TypeNames(Map.of(), Map.of(), Map.of(), Optional.empty(), TypeNames::unknown);

    private final Map<String, Function<List<String>, ? extends SqlType<?>>> names;
    private final Map<String, SqlType<?>> nearest;
    private final Map<String, SqlType<?>> own;
    private final Optional<Pattern> arrays;
    private final Function<String, SqlType<?>> rest;

    private TypeNames(
            Map<String, Function<List<String>, ? extends SqlType<?>>> names,
            Map<String, SqlType<?>> nearest,
            Map<String, SqlType<?>> own,
            Optional<Pattern> arrays,
            Function<String, SqlType<?>> rest) {
        this.names = names;
        this.nearest = nearest;
        this.own = own;
        this.arrays = arrays;
        this.rest = rest;
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
        return new TypeNames(more, nearest, own, arrays, rest);
    }

    /**
     * Says what a name means that may have a length, or a number of digits.
     *
     * @param name the name, as in {@link #with(String, SqlType)}
     * @param bare the type without one
     * @param sized makes the type with one
     * @return names with this one
     */
    public TypeNames with(String name, SqlType<?> bare, IntFunction<? extends SqlType<?>> sized) {
        return with(name, arguments -> arguments.isEmpty() ? bare : sized.apply(Integer.parseInt(only(arguments))));
    }

    private static String only(List<String> arguments) {
        if (arguments.size() > 1) {
            throw new IllegalArgumentException("one argument and not " + arguments);
        }
        return arguments.get(0);
    }

    /**
     * Says that a name is that of exact decimals.
     *
     * @param name the name, as in {@link #with(String, SqlType)}
     * @return names with this one
     */
    public TypeNames withDecimals(String name) {
        return with(name, arguments -> switch (arguments.size()) {
            case 0 -> Types.NUMERIC;
            case 1 -> Types.numeric(Integer.parseInt(arguments.get(0)), 0);
            default -> Types.numeric(Integer.parseInt(arguments.get(0)), Integer.parseInt(arguments.get(1)));
        });
    }

    /**
     * Says as what the values of a type travel that is not one of the standard types. The type keeps its spelling.
     *
     * @param type the standard type
     * @param more the names, as in {@link #with(String, SqlType)}; asked only where they mean nothing with these arguments
     * @return names with these
     */
    public TypeNames near(SqlType<?> type, String... more) {
        Map<String, SqlType<?>> all = new HashMap<>(nearest);
        for (String name : more) {
            all.put(name, type);
        }
        return new TypeNames(names, all, own, arrays, rest);
    }

    /**
     * Says how arrays are spelled.
     *
     * @param suffix a regular expression for what stands behind the type of the elements: {@code "\\[\\]"}. An array with
     *     anything in brackets in it keeps its spelling
     * @return names with arrays of all types
     */
    public TypeNames withArrays(String suffix) {
        Pattern pattern = Pattern.compile("(.+?)" + suffix);
        return new TypeNames(names, nearest, own, Optional.of(pattern), rest);
    }

    /**
     * Says what types mean that users have made.
     *
     * @param types the types by their whole spelling, in which capital letters count; they go before all others
     * @return names with these
     */
    public TypeNames withOwn(Map<String, ? extends SqlType<?>> types) {
        Map<String, SqlType<?>> more = new HashMap<>(own);
        more.putAll(types);
        return new TypeNames(names, nearest, more, arrays, rest);
    }

    /**
     * Says what becomes of a type that is not known.
     *
     * @param reading makes a type of the spelling; it throws if it cannot
     * @return names with this
     */
    public TypeNames withRest(Function<String, SqlType<?>> reading) {
        return new TypeNames(names, nearest, own, arrays, reading);
    }

    /**
     * Says what a type is.
     *
     * @param spelling the type as the catalog spells it: {@code "NUMERIC(10, 2)"}, {@code "timestamp(6) without time zone"}
     * @return the type, or nothing if the name is not known with these arguments
     */
    public Optional<SqlType<?>> find(String spelling) {
        Optional<SqlType<?>> users = Optional.ofNullable(own.get(spelling));
        return users.or(() -> array(spelling)).or(() -> named(spelling));
    }

    /**
     * A type as what its values travel best that {@link #find} does not find.
     *
     * @param spelling the type as the catalog spells it
     * @return the type; text where nothing else is known
     */
    public SqlType<?> rest(String spelling) {
        try {
            return rest.apply(spelling);
        } catch (RuntimeException notThisOne) {
            return unknown(spelling);
        }
    }

    private static SqlType<?> unknown(String spelling) {
        return spelling.isBlank() ? Types.TEXT : keeping(spelling, Types.TEXT);
    }

    private Optional<SqlType<?>> array(String spelling) {
        return arrays.map(pattern -> pattern.matcher(spelling))
                .filter(Matcher::matches)
                .flatMap(parts -> find(parts.group(1)).map(element -> array(spelling, parts.group(1), element)));
    }

    private static SqlType<?> array(String spelling, String element, SqlType<?> type) {
        boolean limited = spelling.substring(element.length()).matches(".*\\d.*");
        return limited ? keeping(spelling, Types.array(type)) : Types.array(type);
    }

    private Optional<SqlType<?>> named(String spelling) {
        Optional<SqlType<?>> whole = read(plain(spelling), List.of());
        if (whole.isPresent()) {
            return whole;
        }
        int open = spelling.indexOf('(');
        int close = spelling.lastIndexOf(')');
        boolean bare = open < 0 || close < open;
        String name = plain(bare ? spelling : spelling.substring(0, open) + " " + spelling.substring(close + 1));
        List<String> arguments = bare ? List.of() : arguments(spelling.substring(open + 1, close));
        return read(name, arguments)
                .or(() -> Optional.ofNullable(nearest.get(name)).map(type -> keeping(spelling, type)));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the labels of {@code "enum('a','it''s')"}.
     *
     * @param spelling a type as the catalog spells it
     * @return the labels without their quotes; none if there are no parentheses
     */
    public static List<String> labels(String spelling) {
        int open = spelling.indexOf('(');
        return open < 0
                ? List.of()
                : arguments(spelling.substring(open + 1, spelling.lastIndexOf(')'))).stream()
                        .map(label -> label.substring(1, label.length() - 1).replace("''", "'"))
                        .toList();
    }

    private Optional<SqlType<?>> read(String name, List<String> arguments) {
        var reading = names.get(name);
        if (reading == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(arguments));
        } catch (RuntimeException notThisOne) {
            return Optional.empty();
        }
    }

    /**
     * A type under the name a database has for it.
     *
     * @param spelling the type as the catalog spells it
     * @param type as what its values travel
     * @return the type
     */
    public static SqlType<?> keeping(String spelling, SqlType<?> type) {
        return Types.exact(spelling, type);
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
