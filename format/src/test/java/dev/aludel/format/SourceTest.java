package dev.aludel.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The other tests here would all pass if no source were found. */
class SourceTest {
    @Test
    void everyModuleIsRead() {
        assertThat(Source.all())
                .extracting(Source::name)
                .contains("pom.xml", "format/pom.xml", "sql/src/main/java/module-info.java")
                .contains("format/src/test/java/dev/aludel/format/SourceTest.java")
                .noneMatch(name -> name.contains("/target/"));
    }

    @Test
    void complaintsFollowTheAdvice() {
        var sources = List.of(new Source("A.java", ""), new Source("B.java", ""));
        assertThatThrownBy(() -> Source.check("be good", sources, source -> List.of(source.name() + ": bad")))
                .hasMessage("be good\n  A.java: bad\n  B.java: bad");
    }
}
