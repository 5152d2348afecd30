package dev.aludel.generate;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What one file imports; asking for a name notes it. */
final class Imports {
    private final Set<String> statics = new TreeSet<>();
    private final Set<String> classes = new TreeSet<>();

    /** A function or constant of a class, which is then known by its own name. */
    String of(String className, String member) {
        statics.add("import static " + className + "." + member + ";\n");
        return member;
    }

    /** A function of {@code Schema}. */
    String schema(String member) {
        return of("dev.aludel.schema.Schema", member);
    }

    /** A function of {@code Columns}. */
    String columns(String member) {
        return of("dev.aludel.schema.Columns", member);
    }

    /** A function of {@code SchemaObjects}. */
    String objects(String member) {
        return of("dev.aludel.schema.SchemaObjects", member);
    }

    /** A type or a function of {@code Types}. */
    String types(String member) {
        return of("dev.aludel.type.Types", member);
    }

    /** A class, which is then known by its own name. */
    String type(Class<?> type) {
        if (type.isArray()) {
            return type(type.getComponentType()) + "[]";
        }
        if (!type.isPrimitive() && !type.getPackageName().equals("java.lang")) {
            classes.add("import " + type.getCanonicalName() + ";\n");
        }
        return type.getSimpleName();
    }

    String text() {
        String first = statics.stream().collect(Collectors.joining());
        String second = classes.stream().collect(Collectors.joining());
        return first + (first.isEmpty() || second.isEmpty() ? "" : "\n") + second;
    }
}
