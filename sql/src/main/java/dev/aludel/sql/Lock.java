package dev.aludel.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Locks the rows that are read: {@code FOR UPDATE OF users SKIP LOCKED}. It does not change; each call returns another
 * one.
 *
 * <pre>{@code
 * select(jobs.id).from(jobs).limit(1).lock(Lock.forUpdate().skipLocked())
 * // SELECT jobs.id FROM jobs LIMIT ? FOR UPDATE SKIP LOCKED
 * }</pre>
 *
 * <p>SQLite has no locks on rows, and needs none for {@link #forUpdate}: its transactions are serializable, and a
 * transaction that read what another has changed since is refused its own change. So nothing is written there.
 *
 * @param strength how strongly
 * @param of of which tables the rows are locked; of all where it is empty
 * @param waiting what happens if another transaction has them
 */
public record Lock(Strength strength, List<Relation> of, Waiting waiting) implements Clause {
    /** Copies the list. */
    public Lock {
        of = List.copyOf(of);
    }

    /**
     * Nobody else may change or lock the rows until the transaction ends.
     *
     * @return the lock
     */
    public static Lock forUpdate() {
        return new Lock(Strength.UPDATE, List.of(), Waiting.WAIT);
    }

    /**
     * Nobody may change the rows until the transaction ends, everybody may read and share them.
     *
     * @return the lock
     */
    public static Lock forShare() {
        return new Lock(Strength.SHARE, List.of(), Waiting.WAIT);
    }

    /**
     * Nobody else may delete the rows or change their keys; they may be referred to. PostgreSQL only.
     *
     * @return the lock
     */
    public static Lock forNoKeyUpdate() {
        return new Lock(Strength.NO_KEY_UPDATE, List.of(), Waiting.WAIT);
    }

    /**
     * Nobody may delete the rows or change their keys; all else may be changed. PostgreSQL only.
     *
     * @return the lock
     */
    public static Lock forKeyShare() {
        return new Lock(Strength.KEY_SHARE, List.of(), Waiting.WAIT);
    }

    /**
     * Locks only the rows of some tables.
     *
     * @param relations tables or aliases of the select
     * @return the lock
     */
    public Lock of(Relation... relations) {
        List<Relation> more = new ArrayList<>(of);
        more.addAll(List.of(relations));
        return new Lock(strength, more, waiting);
    }

    /**
     * Fails at once if another transaction has a row: {@code NOWAIT}.
     *
     * @return the lock
     */
    public Lock noWait() {
        return new Lock(strength, of, Waiting.NO_WAIT);
    }

    /**
     * Leaves rows out that another transaction has: {@code SKIP LOCKED}.
     *
     * @return the lock
     */
    public Lock skipLocked() {
        return new Lock(strength, of, Waiting.SKIP_LOCKED);
    }

    @Override
    public Lock mapChildren(Mapper mapper) {
        return new Lock(strength, mapper.mapAll(of), waiting);
    }

    /** How strongly rows are locked. */
    public enum Strength {
        /** Nobody else may change or lock them. */
        UPDATE("UPDATE"),
        /** Nobody else may change them, but refer to them. PostgreSQL only. */
        NO_KEY_UPDATE("NO KEY UPDATE"),
        /** Nobody may change them, everybody may read them. */
        SHARE("SHARE"),
        /** Nobody may change their keys. PostgreSQL only. */
        KEY_SHARE("KEY SHARE");

        private final String keyword;

        Strength(String keyword) {
            this.keyword = keyword;
        }

        /**
         * Returns the strength in SQL.
         *
         * @return for example {@code "NO KEY UPDATE"}
         */
        public String keyword() {
            return keyword;
        }
    }

    /** What happens if another transaction has the rows. */
    public enum Waiting {
        /** The statement waits. */
        WAIT,
        /** The statement fails. */
        NO_WAIT,
        /** The rows are left out. */
        SKIP_LOCKED
    }
}
