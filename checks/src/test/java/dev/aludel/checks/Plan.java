package dev.aludel.checks;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packages from the bottom of the house to its top. A package may use those before it, and no other. */
final class Plan {
    /** Module {@code sql}: values in, SQL text out. */
    static final List<String> PURE = List.of("error", "type", "sql", "schema", "dialect");

    /** Each knows {@code dialect} and what is below it; none knows another. */
    static final List<String> DIALECTS = List.of("dialect.sqlite", "dialect.postgresql", "dialect.mysql", "dialect.h2");

    static final List<String> ENGINE = List.of("driver", "pool", "engine", "async", "scoped", "reflect", "generate");

    static final List<String> DRIVERS = List.of("jdbc");

    /** Mappers of JSON documents. */
    static final List<String> MAPPERS = List.of("jackson2", "jackson3");

    /** Listeners for what programs are watched with. */
    static final List<String> OBSERVERS = List.of("micrometer");

    static final List<String> TESTKIT = List.of("testkit", "testkit.cases");

    /** What one package may use beyond {@code java..} and JSpecify. */
    static final Map<String, List<String>> LIBRARIES = Map.of(
            "jdbc",
            List.of("javax.sql", "org.postgresql.."),
            "jackson2",
            List.of("com.fasterxml.jackson.."),
            "jackson3",
            List.of("tools.jackson.."),
            "micrometer",
            List.of("io.micrometer.."),
            "testkit",
            List.of("org.junit.jupiter.api..", "org.assertj.core.."));

    /** The main code of every published module, and the examples. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.aludel");

    private Plan() {}

    static List<String> all() {
        return Stream.of(PURE, DIALECTS, ENGINE, DRIVERS, MAPPERS, OBSERVERS, TESTKIT)
                .flatMap(List::stream)
                .toList();
    }

    /** The packages that {@code name} may use, itself included, as ArchUnit writes them. */
    static String[] allowed(String name) {
        var allowed = new ArrayList<String>(List.of("java..", "org.jspecify.annotations"));
        for (String lower : all().subList(0, all().indexOf(name))) {
            if (!DIALECTS.contains(name) || !DIALECTS.contains(lower)) {
                allowed.add(full(lower));
            }
        }
        allowed.add(full(name));
        allowed.addAll(LIBRARIES.getOrDefault(name, List.of()));
        return allowed.toArray(String[]::new);
    }

    static String full(String name) {
        return "dev.aludel." + name;
    }

    static String[] full(List<String> names) {
        return names.stream().map(Plan::full).toArray(String[]::new);
    }
}
