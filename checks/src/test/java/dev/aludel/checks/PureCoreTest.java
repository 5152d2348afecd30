package dev.aludel.checks;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Module {@code sql} turns values into text: it opens nothing, starts nothing and waits for nothing. */
class PureCoreTest {
    private static final Set<String> THREADS = Set.of(
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.lang.InheritableThreadLocal",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.util.Timer");

    /** Not a thread: something to remember in. */
    private static final Set<String> MEMORY =
            Set.of("java.util.concurrent.ConcurrentHashMap", "java.util.concurrent.ConcurrentMap");

    @Test
    void noInputOrOutput() {
        noClasses()
                .that()
                .resideInAnyPackage(pure())
                .should()
                .dependOnClassesThat(describe("do input or output", PureCoreTest::doesIo))
                .check(Plan.CLASSES);
    }

    @Test
    void noThreads() {
        noClasses()
                .that()
                .resideInAnyPackage(pure())
                .should()
                .dependOnClassesThat(describe("start, stop or wait for threads", PureCoreTest::isAboutThreads))
                .check(Plan.CLASSES);
    }

    private static String[] pure() {
        return Plan.full(
                Stream.of(Plan.PURE, Plan.DIALECTS).flatMap(List::stream).toList());
    }

    private static boolean doesIo(JavaClass type) {
        return Stream.of("java.net.", "java.nio.file.", "java.nio.channels.", "java.io.File", "java.io.RandomAccess")
                        .anyMatch(type.getName()::startsWith)
                || Set.of("java.io.PrintStream", "java.io.Console").contains(type.getName());
    }

    private static boolean isAboutThreads(JavaClass type) {
        boolean concurrent = type.getPackageName().startsWith("java.util.concurrent")
                && !type.getPackageName().equals("java.util.concurrent.atomic")
                && !MEMORY.contains(type.getName());
        return concurrent || THREADS.contains(type.getName());
    }
}
