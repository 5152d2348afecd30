package dev.aludel.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

/** palantir-java-format decides the layout of every Java file; nobody else has an opinion. */
class LayoutTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void everyFileIsLaidOut() {
        boolean write = "write".equals(System.getProperty("format"));
        Source.check(
                "to lay out every file, run ./mvnw -q -pl format test -Dformat=write",
                Source.java(),
                source -> write ? rewrite(source) : complaints(source));
    }

    @Test
    void aFileThatIsNotLaidOutIsNamed() {
        assertThat(complaints(new Source("A.java", "class A{int a;}"))).containsExactly("A.java: not laid out");
        assertThat(complaints(new Source("A.java", "class A {\n    int a;\n}\n")))
                .isEmpty();
    }

    @Test
    void aFileThatDoesNotParseIsNamedWithTheLine() {
        assertThat(complaints(new Source("A.java", "class A {\n    int = 1;\n}\n")))
                .singleElement()
                .asString()
                .startsWith("A.java: cannot be parsed, 2:");
    }

    private static List<String> complaints(Source source) {
        try {
            return layOut(source).equals(source.text()) ? List.of() : List.of(source.name() + ": not laid out");
        } catch (FormatterException e) {
            return List.of(source.name() + ": cannot be parsed, " + e.getMessage());
        }
    }

    private static List<String> rewrite(Source source) {
        try {
            String text = layOut(source);
            if (!text.equals(source.text())) {
                source.write(text);
                System.out.println("rewrote " + source.name());
            }
            return List.of();
        } catch (FormatterException e) {
            return List.of(source.name() + ": cannot be parsed, " + e.getMessage());
        }
    }

    private static String layOut(Source source) throws FormatterException {
        return FORMATTER.formatSourceAndFixImports(source.text());
    }
}
