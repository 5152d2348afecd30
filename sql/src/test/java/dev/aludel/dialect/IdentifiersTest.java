package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.CompileException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    private final Identifiers names = new Identifiers("toy", '"', 10, Set.of("select"));

    @ParameterizedTest
    @ValueSource(strings = {"a", "users", "_users", "u1", "u$", "selects", "a_b_1"})
    void plainNamesAreWrittenAsTheyAre(String name) {
        assertThat(names.write(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"select", "Users", "uSers", "1st", "$a", "a b", "a-b", "a.b", "ä", "a\nb", " "})
    void otherNamesAreQuoted(String name) {
        assertThat(names.write(name)).isEqualTo("\"" + name + "\"");
    }

    @Test
    void aQuoteInANameIsDoubled() {
        assertThat(names.write("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(names.write("\"")).isEqualTo("\"\"\"\"");
        assertThat(new Identifiers("toy", '`', 10, Set.of()).write("a`\"")).isEqualTo("`a``\"`");
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThat(names.write("a".repeat(10))).hasSize(10);
        assertThatThrownBy(() -> names.write("a".repeat(11)))
                .isInstanceOf(CompileException.class)
                .hasMessage("toy cannot do the name 'aaaaaaaaaaa' of 11 characters; its names have at most 10;"
                        + " choose a shorter one");
    }

    @Test
    void theSameNameIsWrittenTheSameAgain() {
        for (int i = 0; i < 20_000; i++) {
            assertThat(names.write("n" + i)).isEqualTo("n" + i);
        }
        assertThat(names.write("Ab")).isEqualTo("\"Ab\"");
        assertThat(names.write("Ab")).isEqualTo("\"Ab\"");
    }

    @Test
    void aNameIsWrittenBehindItsOwner() {
        for (int i = 0; i < 2; i++) {
            assertThat(names.write("users", "id")).isEqualTo("users.id");
            assertThat(names.write("select", "Id")).isEqualTo("\"select\".\"Id\"");
            assertThat(names.write("a.b", "c")).isEqualTo("\"a.b\".c");
            assertThat(names.write("a", "b.c")).isEqualTo("a.\"b.c\"");
        }
        assertThatThrownBy(() -> names.write("users", "a".repeat(11))).isInstanceOf(CompileException.class);
    }

    /** Two pairs of equal hash. */
    @Test
    void namesThatWantTheSamePlaceAreKeptApart() {
        for (int i = 0; i < 3; i++) {
            assertThat(names.write("Aa", "x")).isEqualTo("\"Aa\".x");
            assertThat(names.write("BB", "x")).isEqualTo("\"BB\".x");
            assertThat(names.write("x", "Aa")).isEqualTo("x.\"Aa\"");
            assertThat(names.write("x", "BB")).isEqualTo("x.\"BB\"");
        }
    }

    @Test
    void theWordsAreCopied() {
        Set<String> words = new HashSet<>(Set.of("users"));
        Identifiers copied = new Identifiers("toy", '"', 10, words);
        words.clear();
        assertThat(copied.write("users")).isEqualTo("\"users\"");
    }

    @Test
    void aDialectAddsWordsToTheCommonOnes() {
        assertThat(ReservedWords.and("toy\n play"))
                .contains("toy", "play", "select")
                .hasSize(ReservedWords.STANDARD.size() + 2);
        assertThat(ReservedWords.STANDARD).doesNotContain("toy").allMatch(word -> word.matches("[a-z_]+"));
    }

    /** As SQLAlchemy shortens them: cut by eight, and four digits of a checksum. */
    @Test
    void aNameThatNobodyChoseIsShortened() {
        assertThat(names.maxLength()).isEqualTo(10);
        assertThat(names.shortened("a".repeat(10))).isEqualTo("a".repeat(10));
        String first = names.shortened("ix_users_name");
        assertThat(first)
                .matches("ix_[0-9a-f]{4}")
                .isEqualTo(names.shortened("ix_users_name"))
                .isNotEqualTo(names.shortened("ix_users_mail"));
    }

    @Test
    void allNamesCanBeQuoted() {
        assertThat(names.quotingAll().write("users")).isEqualTo("\"users\"");
        assertThat(names.write("users")).isEqualTo("users");
    }
}
