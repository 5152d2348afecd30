package dev.aludel.testkit;

import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.ContractDatabase.NOTES;
import static dev.aludel.testkit.ContractDatabase.note;
import static dev.aludel.testkit.ContractDatabase.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.driver.DriverException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The chapter about transactions. */
abstract class TransactionChapter {
    private final ContractDatabase database;

    TransactionChapter(ContractDatabase database) {
        this.database = database;
    }

    @Test
    void withoutBeginEachStatementCommits() {
        PlainConnection writer = writer();
        PlainConnection reader = database.another();
        writer.execute(note(1, "a"));
        assertThat(seenBy(reader)).containsExactly(row(1));
        writer.driver().rollback();
        assertThat(seenBy(reader)).containsExactly(row(1));
    }

    @Test
    void othersSeeWhatIsCommittedAndNotBefore() {
        PlainConnection writer = writer();
        PlainConnection reader = database.another();
        writer.driver().begin();
        writer.execute(note(1, "a"));
        assertThat(seenBy(writer)).containsExactly(row(1));
        assertThat(seenBy(reader)).isEmpty();
        writer.driver().commit();
        assertThat(seenBy(reader)).containsExactly(row(1));
    }

    @Test
    void whatIsRolledBackIsGone() {
        PlainConnection writer = writer();
        writer.execute(note(1, "a"));
        writer.driver().begin();
        writer.execute(note(2, "b"));
        writer.execute(note(3, "c"));
        writer.driver().rollback();
        assertThat(seenBy(writer)).containsExactly(row(1));
    }

    @Test
    void afterCommitEachStatementCommitsAgain() {
        PlainConnection writer = writer();
        PlainConnection reader = database.another();
        writer.driver().begin();
        writer.execute(note(1, "a"));
        writer.driver().commit();
        writer.execute(note(2, "b"));
        assertThat(seenBy(reader)).containsExactly(row(1), row(2));
    }

    @Test
    void afterRollbackEachStatementCommitsAgain() {
        PlainConnection writer = writer();
        PlainConnection reader = database.another();
        writer.driver().begin();
        writer.driver().rollback();
        writer.execute(note(1, "a"));
        assertThat(seenBy(reader)).containsExactly(row(1));
    }

    @Test
    void transactionsFollowEachOther() {
        PlainConnection writer = writer();
        for (int i = 1; i <= 3; i++) {
            writer.driver().begin();
            writer.execute(note(i, "kept"));
            writer.driver().commit();
            writer.driver().begin();
            writer.execute(note(i + 10, "lost"));
            writer.driver().rollback();
        }
        assertThat(seenBy(writer)).containsExactly(row(1), row(2), row(3));
    }

    @Test
    void aTransactionMayBeEmpty() {
        PlainConnection writer = writer();
        writer.driver().begin();
        writer.driver().commit();
        writer.driver().begin();
        writer.driver().rollback();
        assertThat(seenBy(writer)).isEmpty();
    }

    @Test
    void rollbackWithoutATransactionDoesNothing() {
        PlainConnection writer = writer();
        writer.execute(note(1, "a"));
        writer.driver().rollback();
        writer.driver().rollback();
        assertThat(seenBy(writer)).containsExactly(row(1));
    }

    @Test
    void closingLosesTheOpenTransaction() {
        PlainConnection reader = writer();
        PlainConnection writer = database.another();
        writer.driver().begin();
        writer.execute(note(1, "a"));
        writer.close();
        assertThat(seenBy(reader)).isEmpty();
    }

    /** Some databases go on after an error and some end the transaction; rolling back is right for both. */
    @Test
    void afterAnErrorInATransactionItIsRolledBack() {
        PlainConnection writer = writer();
        writer.execute(note(1, "a"));
        writer.driver().begin();
        writer.execute(note(2, "b"));
        assertThatThrownBy(() -> writer.execute(note(1, "again"))).isInstanceOf(DriverException.class);
        writer.driver().rollback();
        assertThat(seenBy(writer)).containsExactly(row(1));
        writer.driver().begin();
        writer.execute(note(3, "c"));
        writer.driver().commit();
        assertThat(seenBy(writer)).containsExactly(row(1), row(3));
    }

    private PlainConnection writer() {
        database.create(NOTES);
        return database.connection();
    }

    private static List<List<@Nullable Object>> seenBy(PlainConnection connection) {
        return connection.execute(notes()).rows();
    }
}
