package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.TwoPhase;
import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Row;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of a connection that are committed in two phases; PostgreSQL (which has to be told
 * {@code max_prepared_transactions}), MySQL and MariaDB have them.
 *
 * <pre>{@code
 * for (String id : connection.twoPhase().recover()) {
 *     connection.twoPhase().rollbackPrepared(id);   // ROLLBACK PREPARED 'order-7'
 * }
 * }</pre>
 */
public final class TwoPhaseTransactions {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");

    private final Dialect dialect;
    private final TransactionStack transactions;
    private final StatementRunner runner;

    TwoPhaseTransactions(Dialect dialect, TransactionStack transactions, StatementRunner runner) {
        this.dialect = dialect;
        this.transactions = transactions;
        this.runner = runner;
    }

    /**
     * Begins a transaction with an identifier that nobody else has.
     *
     * @return the transaction
     * @throws dev.aludel.error.InvalidRequestException if there is one already
     * @throws dev.aludel.error.CompileException if the database cannot do it
     */
    public TwoPhaseTransaction begin() {
        return begin("aludel_" + UUID.randomUUID());
    }

    /**
     * Begins a transaction.
     *
     * @param id its identifier: up to 64 letters, digits and {@code _ . : -}
     * @return the transaction
     * @throws ArgumentException if the identifier is another
     * @throws dev.aludel.error.InvalidRequestException if there is a transaction already
     * @throws dev.aludel.error.CompileException if the database cannot do it
     */
    public TwoPhaseTransaction begin(String id) {
        Root.Prepared root = new Root.Prepared(sql(), checked(id), transactions::execute, transactions::tell);
        return new TwoPhaseTransaction(id, root, transactions.begin(root), transactions);
    }

    /**
     * Lists the transactions that are prepared and wait for somebody to end them.
     *
     * @return their identifiers, those that others have begun among them
     */
    public List<String> recover() {
        TwoPhase sql = sql();
        transactions.requireNone();
        Result<Row> rows = runner.run(DriverSql.compiled(dialect, sql.recover()), ExecutionSettings.none(), "raw sql");
        return rows.all().stream().map(row -> text(row.get(sql.column()))).toList();
    }

    /** Some databases keep the identifier as bytes. */
    private static String text(@Nullable Object id) {
        return id instanceof byte[] bytes ? new String(bytes, StandardCharsets.US_ASCII) : String.valueOf(id);
    }

    /**
     * Commits a transaction that is prepared, whoever began it. On MySQL and MariaDB its own connection has to be gone.
     *
     * @param id its identifier
     * @throws dev.aludel.error.InvalidRequestException if this connection is in a transaction
     * @throws dev.aludel.error.DatabaseException if there is no such transaction
     */
    public void commitPrepared(String id) {
        end(TwoPhaseStep.COMMIT, sql().commitPrepared(), id);
    }

    /**
     * Rolls a transaction back that is prepared, whoever began it. On MySQL and MariaDB its own connection has to be gone.
     *
     * @param id its identifier
     * @throws dev.aludel.error.InvalidRequestException if this connection is in a transaction
     * @throws dev.aludel.error.DatabaseException if there is no such transaction
     */
    public void rollbackPrepared(String id) {
        end(TwoPhaseStep.ROLLBACK, sql().rollbackPrepared(), id);
    }

    private void end(TwoPhaseStep step, String sql, String id) {
        String checked = checked(id);
        transactions.requireNone();
        transactions.tell(step, checked);
        transactions.execute(sql.replace("{}", "'" + checked + "'"));
    }

    private TwoPhase sql() {
        return dialect.transactions().twoPhase(dialect.name());
    }

    private static String checked(String id) {
        if (!ID.matcher(id).matches()) {
            throw new ArgumentException(
                    "'" + id + "' cannot be the identifier of a transaction; it has 1 to 64 letters,"
                            + " digits and the characters _ . : -");
        }
        return id;
    }
}
