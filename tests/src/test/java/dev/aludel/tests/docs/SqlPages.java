package dev.aludel.tests.docs;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.Dialect;
import dev.aludel.error.CompileException;
import dev.aludel.testkit.CompileCase;
import dev.aludel.testkit.KnownDialects;
import dev.aludel.testkit.cases.CompileTable;
import dev.aludel.type.WireValue;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that show the compile table: one for each section, and a list of them. */
final class SqlPages {
    private static final Pattern ABOUT =
            Pattern.compile("/\\*\\* (.*?)\\s*\\*/\\s*(?:public )?final class", Pattern.DOTALL);
    private static final String NOTE = "<!-- Written by SqlPagesTest from the compile table; do not edit. -->\n\n";

    private final Path sources;

    SqlPages(Path sources) {
        this.sources = sources;
    }

    /** The text of each page by the name of its file. */
    Map<String, String> render() throws Exception {
        List<Section> sections = sections();
        Map<String, String> pages = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder(NOTE).append("""
            # Every construct, in Java and in SQL

            Each of these is compiled for every dialect by the tests, and where it is not refused and can run, it is run on
            SQLite, PostgreSQL, MariaDB and H2 and its result compared; there is no MySQL server among the tests. The tables
            are those of [Fixture](../../testkit/src/main/java/dev/aludel/testkit/Fixture.java).

            """);
        for (Section section : sections) {
            list.append("- [%s](%s): %s (%d)\n"
                    .formatted(
                            section.title(),
                            section.file(),
                            section.about(),
                            section.cases().size()));
            pages.put(section.file(), page(section));
        }
        pages.put("README.md", list.toString());
        return pages;
    }

    private List<Section> sections() throws Exception {
        List<Section> sections = new ArrayList<>();
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.filter(file -> file.toString().endsWith("Cases.java"))
                    .sorted()
                    .toList()) {
                sections.add(section(file));
            }
        }
        List<String> order =
                CompileTable.cases().stream().map(CompileCase::name).toList();
        sections.sort(Comparator.comparingInt(
                section -> order.indexOf(section.cases().getFirst().name())));
        return sections;
    }

    @SuppressWarnings("unchecked") // the method of every section
    private static Section section(Path file) throws Exception {
        String name = file.getFileName().toString().replace(".java", "");
        Method cases =
                Class.forName(CompileTable.class.getPackageName() + "." + name).getDeclaredMethod("cases");
        cases.setAccessible(true);
        return new Section(
                name.replace("Cases", ""), about(file), (List<CompileCase>) cases.invoke(null), CaseSources.of(file));
    }

    private static String about(Path file) throws IOException {
        Matcher matcher = ABOUT.matcher(Files.readString(file));
        if (!matcher.find()) {
            throw new IllegalStateException(file + " does not say what it is about, in /** … */ before its class");
        }
        return matcher.group(1)
                .replaceAll("\\s*\n \\*\\s*", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                .replaceAll("(?s)\\s*<p>.*", "");
    }

    private static String page(Section section) {
        StringBuilder page =
                new StringBuilder(NOTE).append("# ").append(section.title()).append("\n\n");
        page.append(section.about()).append('\n');
        for (CompileCase line : section.cases()) {
            page.append("\n## ").append(line.name()).append("\n\n");
            String java = section.java().get(line.name());
            if (java != null) {
                page.append("```java\n").append(java).append("\n```\n\n");
            }
            page.append("```sql\n").append(sql(line)).append("```\n");
        }
        return page.toString();
    }

    /** What the dialects make of it, those that make the same of it together. */
    private static String sql(CompileCase line) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Dialect dialect : KnownDialects.ALL) {
            names.computeIfAbsent(text(line, dialect), text -> new ArrayList<>())
                    .add(dialect.name());
        }
        return names.entrySet().stream()
                .map(entry -> "-- " + String.join(", ", entry.getValue()) + "\n" + entry.getKey() + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static String text(CompileCase line, Dialect dialect) {
        try {
            Compiled<?> compiled = dialect.compile(line.statement());
            return compiled.sql() + values(compiled.binds());
        } catch (CompileException e) {
            return "-- refused: " + e.construct() + "; " + e.hint();
        }
    }

    private static String values(List<WireValue> binds) {
        return binds.isEmpty()
                ? ""
                : binds.stream().map(SqlPages::value).collect(Collectors.joining(", ", "\n-- with ", ""));
    }

    private static String value(WireValue bind) {
        return switch (bind.value()) {
            case null -> "NULL";
            case String text -> '"' + text.replace("\n", "\\n") + '"';
            case byte[] bytes -> bytes.length + " bytes";
            case Object value -> value.toString();
        };
    }

    /**
     * The cases of one class.
     *
     * @param title the subject
     * @param about what the class says it is about
     * @param cases its cases
     * @param java the Java text of those whose name is a literal
     */
    private record Section(String title, String about, List<CompileCase> cases, Map<String, String> java) {
        private String file() {
            return title.toLowerCase(Locale.ROOT) + ".md";
        }
    }
}
