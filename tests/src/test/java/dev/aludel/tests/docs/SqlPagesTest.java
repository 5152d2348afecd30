package dev.aludel.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages under {@code docs/sql} say what the compile table says. */
class SqlPagesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path FOLDER = ROOT.resolve("docs/sql");
    private static final SqlPages PAGES = new SqlPages(ROOT.resolve("testkit/src/main/java/dev/aludel/testkit/cases"));

    @Test
    void everyPageIsUpToDate() throws Exception {
        Map<String, String> rendered = PAGES.render();
        if ("write".equals(System.getProperty("docs"))) {
            write(rendered);
        }
        Map<String, String> written = written();
        assertThat(written.keySet())
                .as("the files in docs/sql; to write them, run ./mvnw -q -pl tests -am test -Dtest=SqlPagesTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs=write")
                .containsExactlyInAnyOrderElementsOf(rendered.keySet());
        assertThat(rendered)
                .allSatisfy((name, text) -> assertThat(written.get(name))
                        .as(
                                "docs/sql/%s; to write it, run ./mvnw -q -pl tests -am test -Dtest=SqlPagesTest"
                                        + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs=write",
                                name)
                        .isEqualTo(text));
    }

    @Test
    void aCaseShowsItsJavaAndItsSql() throws Exception {
        Map<String, String> pages = PAGES.render();
        assertThat(pages.get("join.md"))
                .contains("-- mysql, mariadb", "-- refused: FULL JOIN; ", "```java\nselect(")
                .doesNotContain("compileCase");
        assertThat(pages.get("cte.md"))
                .contains("Cte busy = select(posts.authorId, count().as(\"n\"))\n        .from(posts)");
        assertThat(pages.get("README.md")).contains("[Cte](cte.md): Common table expressions.");
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> written = new TreeMap<>();
        if (Files.exists(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : files.toList()) {
                    written.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return written;
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (String name : written().keySet()) {
            Files.delete(FOLDER.resolve(name));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }
}
