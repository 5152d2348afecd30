package dev.aludel.tests.scoped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Reads the table of tests of others, and looks for those that it names here. */
class CounterpartsTest {
    private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final List<String> PACKAGES = List.of("scoped", "engine", "stream");

    @Test
    void eachTestThatIsNamedIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (String line : lines()) {
            var found = NAMED.matcher(line);
            while (found.find()) {
                named.add(found.group());
                if (!isTest(found.group(1), found.group(2))) {
                    missing.add(found.group());
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).hasSizeGreaterThan(40);
    }

    @Test
    void eachLineSaysWhatStandsForItsTest() throws IOException {
        assertThat(lines().stream().filter(line -> line.startsWith("| ") && !line.equals("| test | here |")))
                .hasSizeGreaterThan(100)
                .allMatch(line -> NAMED.matcher(line).find()
                        || line.contains("| the compiler")
                        || line.contains("| elsewhere: "));
    }

    private static List<String> lines() throws IOException {
        try (InputStream table = CounterpartsTest.class.getResourceAsStream("counterparts.md")) {
            assertThat(table).isNotNull();
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static boolean isTest(String type, String method) {
        return PACKAGES.stream()
                .flatMap(name -> methods("dev.aludel.tests." + name + "." + type))
                .anyMatch(found -> found.getName().equals(method)
                        && (found.isAnnotationPresent(Test.class)
                                || found.isAnnotationPresent(ParameterizedTest.class)));
    }

    private static Stream<Method> methods(String type) {
        try {
            return Arrays.stream(Class.forName(type).getDeclaredMethods());
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }
}
