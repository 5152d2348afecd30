package dev.aludel.dialect;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a database can do about transactions, as data. It does not change; a dialect says where it differs from
 * {@link #standard()}.
 *
 * <pre>{@code
 * TransactionRules.standard()
 *         .levels(READ_COMMITTED, SERIALIZABLE, AUTOCOMMIT)
 *         .isolationQuery("SELECT current_setting('transaction_isolation')", true)
 * }</pre>
 */
public final class TransactionRules {
    private static final TransactionRules STANDARD = new TransactionRules(
            EnumSet.of(
                    IsolationLevel.READ_UNCOMMITTED,
                    IsolationLevel.READ_COMMITTED,
                    IsolationLevel.REPEATABLE_READ,
                    IsolationLevel.SERIALIZABLE,
                    IsolationLevel.AUTOCOMMIT),
            new Question(null, true),
            true,
            false,
            null);

    private final Set<IsolationLevel> levels;
    private final Question question;
    private final boolean readOnly;
    private final boolean immediate;
    private final @Nullable TwoPhase twoPhase;

    private TransactionRules(
            Set<IsolationLevel> levels,
            Question question,
            boolean readOnly,
            boolean immediate,
            @Nullable TwoPhase twoPhase) {
        this.levels = Collections.unmodifiableSet(levels);
        this.question = question;
        this.readOnly = readOnly;
        this.immediate = immediate;
        this.twoPhase = twoPhase;
    }

    /**
     * The four levels of the standard, transactions that only read, and no commit in two phases.
     *
     * @return the rules to begin with
     */
    public static TransactionRules standard() {
        return STANDARD;
    }

    /**
     * Says which levels there are.
     *
     * @param first one of them
     * @param others the others
     * @return rules with these levels
     */
    public TransactionRules levels(IsolationLevel first, IsolationLevel... others) {
        return new TransactionRules(EnumSet.of(first, others), question, readOnly, immediate, twoPhase);
    }

    /**
     * Says how the database is asked for the level.
     *
     * @param sql a query of one text
     * @param ofTransaction whether the answer is about the transaction that is open; if not, about those that begin later
     * @return rules with this query
     */
    public TransactionRules isolationQuery(String sql, boolean ofTransaction) {
        return new TransactionRules(levels, new Question(sql, ofTransaction), readOnly, immediate, twoPhase);
    }

    /**
     * Says that the database does not hold a transaction to reading.
     *
     * @return rules without transactions that only read
     */
    public TransactionRules withoutReadOnly() {
        return new TransactionRules(levels, question, false, immediate, twoPhase);
    }

    /**
     * Says that a transaction can be begun as a writer, which waits for its turn at the beginning.
     *
     * @return rules with such transactions
     */
    public TransactionRules withImmediate() {
        return new TransactionRules(levels, question, readOnly, true, twoPhase);
    }

    /**
     * Says how to commit in two phases.
     *
     * @param sql how
     * @return rules with such transactions
     */
    public TransactionRules with(TwoPhase sql) {
        return new TransactionRules(levels, question, readOnly, immediate, sql);
    }

    /**
     * Returns the levels there are.
     *
     * @return the levels, the weakest first
     */
    public Set<IsolationLevel> levels() {
        return levels;
    }

    /**
     * Returns the query for the level.
     *
     * @return nothing if the database cannot be asked
     */
    public Optional<String> isolationQuery() {
        return Optional.ofNullable(question.sql());
    }

    /**
     * Says what the query is about.
     *
     * @return true if about the transaction that is open, false if about those that begin later
     */
    public boolean isAboutTransaction() {
        return question.ofTransaction();
    }

    /**
     * Returns how to commit in two phases.
     *
     * @param dialect the name of the dialect, for the message
     * @return how
     * @throws CompileException if the database cannot do it
     */
    public TwoPhase twoPhase(String dialect) {
        if (twoPhase == null) {
            throw new CompileException(
                    "a commit in two phases", dialect, "commit in one, or use PostgreSQL, MySQL or MariaDB");
        }
        return twoPhase;
    }

    /**
     * Refuses a level that the database does not have.
     *
     * @param level the level
     * @param dialect the name of the dialect, for the message
     * @throws ArgumentException if there is no such level; the message lists those there are
     */
    public void check(IsolationLevel level, String dialect) {
        if (!levels.contains(level)) {
            throw new ArgumentException(dialect + " has no isolation level " + level.sql() + "; it has "
                    + levels.stream().map(IsolationLevel::sql).collect(Collectors.joining(", ")) + ".");
        }
    }

    /**
     * Refuses a transaction that only reads, where the database would let it write.
     *
     * @param dialect the name of the dialect, for the message
     * @throws CompileException if the database has none
     */
    public void checkReadOnly(String dialect) {
        if (!readOnly) {
            throw new CompileException(
                    "a READ ONLY transaction", dialect, "leave out readOnly(), or give the user no right to write");
        }
    }

    /**
     * Refuses a transaction that begins as a writer.
     *
     * @param dialect the name of the dialect, for the message
     * @throws CompileException if the database has none
     */
    public void checkImmediate(String dialect) {
        if (!immediate) {
            throw new CompileException(
                    "a BEGIN IMMEDIATE", dialect, "leave out immediate(), and lock rows with forUpdate() if need be");
        }
    }

    /** How to ask for the level, and what the answer is about. */
    private record Question(@Nullable String sql, boolean ofTransaction) {}
}
