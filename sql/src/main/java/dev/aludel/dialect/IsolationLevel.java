package dev.aludel.dialect;

import dev.aludel.error.ArgumentException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How much transactions see of each other. Which of these a database has is in its {@link TransactionRules}.
 *
 * <pre>{@code
 * connection.begin(isolation(SERIALIZABLE))   // PostgreSQL: SET TRANSACTION ISOLATION LEVEL SERIALIZABLE
 * }</pre>
 */
public enum IsolationLevel {
    /** Sees what others have not committed, where the database lets it. */
    READ_UNCOMMITTED,
    /** Each statement sees what was committed before it began. */
    READ_COMMITTED,
    /** What was read once stays as it was. */
    REPEATABLE_READ,
    /** Sees what was committed before the transaction began; H2 has it beside REPEATABLE READ. */
    SNAPSHOT,
    /** As if one transaction ran after the other; one that cannot be fitted in fails and can be done again. */
    SERIALIZABLE,
    /** No transaction on the server: each statement commits itself, and there is nothing to roll back. */
    AUTOCOMMIT;

    /**
     * Finds a level by its name, for example from a file of settings.
     *
     * @param name the name in small or capital letters, with spaces, {@code _} or {@code -} between its words
     * @return the level
     * @throws ArgumentException if there is none of that name
     */
    public static IsolationLevel named(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (IsolationLevel level : values()) {
            if (level.name().equals(wanted)) {
                return level;
            }
        }
        throw new ArgumentException("There is no isolation level '" + name + "'; there are "
                + Arrays.stream(values()).map(IsolationLevel::sql).collect(Collectors.joining(", ")) + ".");
    }

    /**
     * Returns the name as SQL has it.
     *
     * @return for example {@code "REPEATABLE READ"}
     */
    public String sql() {
        return name().replace('_', ' ');
    }
}
