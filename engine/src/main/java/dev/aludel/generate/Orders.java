package dev.aludel.generate;

import dev.aludel.error.ArgumentException;
import dev.aludel.reflect.ReflectedRelation;
import dev.aludel.reflect.RelationKind;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param url where the database is
 * @param packageName the package of the classes
 * @param folder where the folder of the package goes
 * @param schema the schema; the default one if it is absent
 * @param only patterns of the names of tables; all if there are none
 * @param except patterns of the names of tables that are left out
 * @param views whether views get classes too
 */
record Orders(
        String url,
        String packageName,
        Path folder,
        Optional<String> schema,
        List<Pattern> only,
        List<Pattern> except,
        boolean views) {
    static final String USAGE = """
        Usage: GenerateTables --url URL --package NAME --into FOLDER
            [--schema NAME] [--only PATTERN,...] [--except PATTERN,...] [--views]
        A table that another one refers to gets a class too, whatever the patterns say.\
        """;

    private static final String VIEWS = "--views";
    private static final Set<String> WITH_VALUE =
            Set.of("--url", "--package", "--into", "--schema", "--only", "--except");

    static Orders parse(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            if (name.equals(VIEWS)) {
                given.put(name, "");
            } else if (!WITH_VALUE.contains(name)) {
                throw new ArgumentException("The option '" + name + "' is not known.");
            } else if (i + 1 == arguments.length || arguments[i + 1].startsWith("--")) {
                throw new ArgumentException("The option " + name + " needs a value behind it.");
            } else {
                i++;
                given.put(name, arguments[i]);
            }
        }
        return new Orders(
                required(given, "--url"),
                packageName(required(given, "--package")),
                folder(required(given, "--into")),
                Optional.ofNullable(given.get("--schema")),
                patterns(given.get("--only")),
                patterns(given.get("--except")),
                given.containsKey(VIEWS));
    }

    private static String required(Map<String, String> given, String name) {
        String value = given.get(name);
        if (value == null) {
            throw new ArgumentException("The option " + name + " is missing.");
        }
        return value;
    }

    private static String packageName(String name) {
        boolean valid = Stream.of(name.split("\\.", -1)).allMatch(JavaNames::isIdentifier);
        if (!valid) {
            throw new ArgumentException(
                    "'" + name + "' is no name of a Java package; give one like com.example.tables.");
        }
        return name;
    }

    private static Path folder(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new ArgumentException("'" + name + "' is no name of a folder: " + e.getMessage(), e);
        }
    }

    private static List<Pattern> patterns(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(",")).map(Orders::pattern).toList();
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(
                Stream.of(text.strip().split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    boolean wants(ReflectedRelation relation) {
        String name = relation.name();
        return (views || relation.kind() == RelationKind.TABLE)
                && (only.isEmpty() || matches(only, name))
                && !matches(except, name);
    }

    private static boolean matches(List<Pattern> patterns, String name) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }
}
