package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorRulesTest {
    private final ErrorRules rules = ErrorRules.standard()
            .state("23505", ErrorKind.UNIQUE)
            .code(19, ErrorKind.NOT_NULL)
            .words("out of disk", ErrorKind.INTERNAL);

    @Test
    void aLongerStateBeatsAShorterOne() {
        assertThat(rules.classify("23505", 0, "")).isEqualTo(ErrorKind.UNIQUE);
        assertThat(rules.classify("23999", 0, "")).isEqualTo(ErrorKind.INTEGRITY);
    }

    @Test
    void wordsBeatAStateAndACodeBeatsBoth() {
        assertThat(rules.classify("23505", 0, "we are out of disk space")).isEqualTo(ErrorKind.INTERNAL);
        assertThat(rules.classify("23505", 19, "we are out of disk space")).isEqualTo(ErrorKind.NOT_NULL);
    }

    @Test
    void whatNobodyKnowsIsAboutTheRunning() {
        assertThat(rules.classify(null, 0, "x")).isEqualTo(ErrorKind.OPERATIONAL);
        assertThat(rules.classify("", 7, "x")).isEqualTo(ErrorKind.OPERATIONAL);
        assertThat(rules.classify("ZZ000", 7, "x")).isEqualTo(ErrorKind.OPERATIONAL);
    }

    @Test
    void rulesDoNotChange() {
        assertThat(ErrorRules.standard().classify("23505", 19, "out of disk")).isEqualTo(ErrorKind.INTEGRITY);
        assertThat(rules.state("23505", ErrorKind.CHECK).classify("23505", 0, ""))
                .isEqualTo(ErrorKind.CHECK);
        assertThat(rules.classify("23505", 0, "")).isEqualTo(ErrorKind.UNIQUE);
    }

    @Test
    void theFirstPatternThatFitsNamesTheConstraint() {
        ErrorRules named = rules.constraint("constraint (\\w+)").constraint("key (\\w+)");
        assertThat(named.constraintName("key a of constraint b")).contains("b");
        assertThat(named.constraintName("key a")).contains("a");
        assertThat(named.constraintName("nothing")).isEmpty();
        assertThat(rules.constraintName("key a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "08006, CONNECTION",
        "0A000, NOT_SUPPORTED",
        "21S01, PROGRAMMING",
        "22003, DATA",
        "23000, INTEGRITY",
        "28000, AUTHENTICATION",
        "40001, CONFLICT",
        "42601, PROGRAMMING"
    })
    void theClassesOfTheStandardHaveAMeaning(String state, ErrorKind kind) {
        assertThat(ErrorRules.standard().classify(state, 0, "")).isEqualTo(kind);
    }
}
