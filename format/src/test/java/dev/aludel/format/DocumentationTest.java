package dev.aludel.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever a user can call says what it is. What it says is checked by javac ({@code -Xdoclint}) and by readers. */
class DocumentationTest {
    @Test
    void everythingAUserSeesIsDocumented() {
        Source.check(
                "say what it is, with an example where that helps",
                published(),
                source -> PublicApi.undocumented(JavaTree.of(source)));
    }

    @Test
    void everyPackageIsDocumented() {
        Set<String> documented = published().stream()
                .filter(source -> source.name().endsWith("/package-info.java"))
                .map(DocumentationTest::folder)
                .collect(Collectors.toSet());
        var classes = published().stream()
                .filter(source -> !source.name().endsWith("/module-info.java"))
                .toList();
        Source.check(
                "say what the package is, what it is not, and which three types to read first",
                classes,
                source -> documented.contains(folder(source))
                        ? List.of()
                        : List.of(source.name() + ": its package has no package-info.java"));
    }

    @Test
    void whatIsMissingIsNamedWithItsLine() {
        assertThat(undocumented("public class A {\n    public void run() {}\n}"))
                .containsExactly("A.java:1: A has no Javadoc", "A.java:2: run has no Javadoc");
        assertThat(undocumented("/** A. */ public interface A {\n    void run();\n}"))
                .containsExactly("A.java:2: run has no Javadoc");
        assertThat(undocumented("/** A. */ public class A {\n    public A() {}\n\n    protected class B {}\n}"))
                .containsExactly("A.java:2: <init> has no Javadoc", "A.java:4: B has no Javadoc");
        assertThat(undocumented("module a {}")).containsExactly("A.java:1: the module has no Javadoc");
        assertThat(undocumented("package a;", "a/package-info.java"))
                .containsExactly("a/package-info.java:1: the package has no Javadoc");
    }

    @Test
    void whatUsersDoNotSeeOrKnowAlreadyIsLeftAlone() {
        assertThat(undocumented("class A {\n    public void run() {}\n}")).isEmpty();
        assertThat(undocumented(
                        "/** A. */ public class A {\n    A() {}\n\n    @Override public String toString() {}\n}"))
                .isEmpty();
        assertThat(undocumented("/** A. */ public record A(int a) {\n    public A {}\n}"))
                .isEmpty();
        assertThat(undocumented("/** A. */ public interface A {\n    private void run() {}\n}"))
                .isEmpty();
    }

    private static List<String> undocumented(String text) {
        return undocumented(text, "A.java");
    }

    private static List<String> undocumented(String text, String name) {
        return PublicApi.undocumented(JavaTree.of(new Source(name, text)));
    }

    /** The main code of every module with a {@code module-info.java}. */
    private static List<Source> published() {
        List<String> modules = Source.java().stream()
                .map(Source::name)
                .filter(name -> name.endsWith("/src/main/java/module-info.java"))
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .toList();
        return Source.java().stream()
                .filter(Source::isMain)
                .filter(source -> modules.stream().anyMatch(source.name()::startsWith))
                .toList();
    }

    private static String folder(Source source) {
        return source.name().substring(0, source.name().lastIndexOf('/'));
    }
}
