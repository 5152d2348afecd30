package dev.aludel.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/** A class is called by what it is. Whoever needs one of these words has not found it yet. */
class NamesTest {
    @Test
    void noEmptyWords() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$]Abstract[^.$]*(\\$.*)?")
                .orShould()
                .haveNameMatching(".*(Impl|Manager|Utils?|Helper)(\\$.*)?")
                .check(Plan.CLASSES);
    }
}
