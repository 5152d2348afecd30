package dev.aludel.dialect;

import java.util.List;

/**
 * How a database commits in two phases, as SQL in which <code>{}</code> stands for the identifier of the transaction, quotes
 * included.
 *
 * @param begin what begins such a transaction; empty if any transaction will do
 * @param prepare what prepares it
 * @param commit what commits it without having prepared it; empty for an ordinary commit
 * @param rollback what rolls it back before it was prepared; empty for an ordinary rollback
 * @param commitPrepared what commits it once it is prepared
 * @param rollbackPrepared what rolls it back once it is prepared
 * @param recover a query of those that are prepared
 * @param column which column of the query has the identifier, the first being 0
 */
public record TwoPhase(
        List<String> begin,
        List<String> prepare,
        List<String> commit,
        List<String> rollback,
        String commitPrepared,
        String rollbackPrepared,
        String recover,
        int column) {
    /** Copies the lists. */
    public TwoPhase {
        begin = List.copyOf(begin);
        prepare = List.copyOf(prepare);
        commit = List.copyOf(commit);
        rollback = List.copyOf(rollback);
    }
}
