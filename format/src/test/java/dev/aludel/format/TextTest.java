package dev.aludel.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A file fits in a head, and is finished. */
class TextTest {
    private static final int LONGEST_FILE = 400;

    /** Written so that this file does not complain about itself. */
    private static final Pattern UNFINISHED =
            Pattern.compile("\\bTO" + "DO\\b|\\bFIX" + "ME\\b|\\bX" + "XX\\b|@Dis" + "abled\\b");

    @Test
    void noFileIsTooLong() {
        Source.check("split a file by what its parts are about", Source.java(), TextTest::length);
    }

    @Test
    void noFileIsUnfinished() {
        Source.check("do it now, or open an issue", Source.all(), TextTest::unfinished);
    }

    @Test
    void theLongestFileHas400Lines() {
        assertThat(length(new Source("A.java", "\n".repeat(400)))).isEmpty();
        assertThat(length(new Source("A.java", "\n".repeat(401))))
                .containsExactly("A.java: 401 lines, the limit is 400");
    }

    @Test
    void aMarkIsFoundWithItsLine() {
        String mark = "TO" + "DO";
        assertThat(unfinished(new Source("A.java", "one\n// " + mark + " two\nmas" + mark)))
                .containsExactly("A.java:2: says " + mark);
        assertThat(unfinished(new Source("A.java", "@Dis" + "abled void test() {}")))
                .hasSize(1);
        assertThat(unfinished(new Source("A.java", "@Dis" + "abledOnOs(WINDOWS) void test() {}")))
                .isEmpty();
    }

    private static List<String> length(Source source) {
        long lines = source.text().lines().count();
        return lines <= LONGEST_FILE
                ? List.of()
                : List.of(source.name() + ": " + lines + " lines, the limit is " + LONGEST_FILE);
    }

    private static List<String> unfinished(Source source) {
        var complaints = new ArrayList<String>();
        var lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var mark = UNFINISHED.matcher(lines.get(i));
            if (mark.find()) {
                complaints.add(source.name() + ":" + (i + 1) + ": says " + mark.group());
            }
        }
        return complaints;
    }
}
