package dev.aludel.tests.fuzz;

import dev.aludel.error.CompileException;
import java.util.Map;
import java.util.Set;

/** What dialects may refuse of the random statements. Whatever else they refuse is a mistake. */
final class Refusals {
    private static final Set<String> WITH = Set.of("a common table expression before a change");
    private static final Map<String, Set<String>> EXPECTED = Map.of("h2", WITH, "mariadb", WITH);

    private Refusals() {}

    static boolean isExpected(CompileException refusal) {
        return EXPECTED.getOrDefault(refusal.dialect(), Set.of()).contains(refusal.construct());
    }
}
