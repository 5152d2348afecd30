package dev.aludel.scoped;

/**
 * Leaves the block of a transaction at once; see {@link ScopedTransaction#raiseCommit} and
 * {@link ScopedTransaction#raiseRollback}. Blocks within that one are committed or rolled back on the way, and it ends with
 * the block. It is no failure, and an {@link Error} only so that {@code catch (Exception)} lets it pass; whoever catches
 * {@link Throwable} throws it on.
 */
public final class EarlyExit extends Error {
    private static final long serialVersionUID = 1L;

    private final transient ScopedTransaction owner;
    private final boolean commit;

    EarlyExit(ScopedTransaction owner, boolean commit) {
        super("leaves the block of a transaction; throw it on", null, false, false);
        this.owner = owner;
        this.commit = commit;
    }

    boolean isOf(ScopedTransaction transaction) {
        return owner == transaction;
    }

    boolean commits() {
        return commit;
    }
}
