package dev.aludel.dialect;

import static dev.aludel.dialect.IsolationLevel.AUTOCOMMIT;
import static dev.aludel.dialect.IsolationLevel.REPEATABLE_READ;
import static dev.aludel.dialect.IsolationLevel.SERIALIZABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"repeatable read", "REPEATABLE_READ", "Repeatable-Read", " repeatable read "})
    void aLevelIsFoundByName(String name) {
        assertThat(IsolationLevel.named(name)).isEqualTo(REPEATABLE_READ);
    }

    @Test
    void aNameThatIsNoneIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> IsolationLevel.named("chaos"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("There is no isolation level 'chaos'; there are READ UNCOMMITTED, READ COMMITTED,"
                        + " REPEATABLE READ, SNAPSHOT, SERIALIZABLE, AUTOCOMMIT.");
    }

    @Test
    void aLevelTheDatabaseHasNotIsRefusedWithThoseItHas() {
        TransactionRules rules = TransactionRules.standard().levels(SERIALIZABLE, AUTOCOMMIT);

        rules.check(SERIALIZABLE, "toy");
        assertThatThrownBy(() -> rules.check(REPEATABLE_READ, "toy"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("toy has no isolation level REPEATABLE READ; it has SERIALIZABLE, AUTOCOMMIT.");
    }

    @Test
    void theStandardHasNeitherWritersNorTwoPhasesNorAQuestion() {
        TransactionRules rules = TransactionRules.standard();

        rules.checkReadOnly("toy");
        assertThat(rules.isolationQuery()).isEmpty();
        assertThatThrownBy(() -> rules.checkImmediate("toy"))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("toy cannot do a BEGIN IMMEDIATE");
        assertThatThrownBy(() -> rules.twoPhase("toy"))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("toy cannot do a commit in two phases");
        assertThatThrownBy(() -> rules.withoutReadOnly().checkReadOnly("toy"))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("toy cannot do a READ ONLY transaction");
        rules.withImmediate().checkImmediate("toy");
    }
}
