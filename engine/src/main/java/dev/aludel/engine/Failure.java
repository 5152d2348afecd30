package dev.aludel.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the database refused, as {@link EngineListener#onFailure} may look at it and change it before the caller is
 * told. Each listener sees what those before it have made of it.
 *
 * <pre>{@code
 * engine.listeners().add(EngineListener.failing(failure -> {
 *     if (failure.error() instanceof IntegrityException) {
 *         failure.replace(new NameIsTaken(failure.error()));
 *     }
 * }));
 * }</pre>
 */
public final class Failure {
    private final Stage stage;
    private final @Nullable Execution execution;
    private RuntimeException error;
    private boolean connectionLost;
    private boolean invalidatingPool = true;

    Failure(Stage stage, @Nullable Execution execution, RuntimeException error, boolean connectionLost) {
        this.stage = stage;
        this.execution = execution;
        this.error = error;
        this.connectionLost = connectionLost;
    }

    /** What was being done. */
    public enum Stage {
        /** A connection was being opened. */
        CONNECT,
        /** A connection was asked for a sign of life before it is lent, and gave none. */
        PRE_PING,
        /** A transaction was being begun. */
        BEGIN,
        /** A statement was being executed, or its rows read. */
        STATEMENT,
        /** A transaction was being prepared. */
        PREPARE,
        /** A transaction was being committed. */
        COMMIT,
        /** A transaction was being rolled back. */
        ROLLBACK
    }

    /**
     * Says what was being done.
     *
     * @return the stage
     */
    public Stage stage() {
        return stage;
    }

    /**
     * Gives the statement that failed.
     *
     * @return nothing unless the stage is {@link Stage#STATEMENT}
     */
    public Optional<Execution> execution() {
        return Optional.ofNullable(execution);
    }

    /**
     * Gives what the caller will be told.
     *
     * @return the error, or what an earlier listener put in its place
     */
    public RuntimeException error() {
        return error;
    }

    /**
     * Tells the caller something else.
     *
     * @param other what to throw; give it {@link #error} as its cause
     */
    public void replace(RuntimeException other) {
        error = other;
    }

    /**
     * Says whether the connection counts as lost, so that another one takes its place.
     *
     * @return whether it does
     */
    public boolean isConnectionLost() {
        return connectionLost;
    }

    /**
     * Decides whether the connection counts as lost; for servers and proxies whose errors Aludel does not know.
     *
     * @param lost whether it does
     */
    public void connectionLost(boolean lost) {
        connectionLost = lost;
    }

    /**
     * Says whether all connections of the pool are replaced if this one is lost.
     *
     * @return true unless a listener has decided otherwise
     */
    public boolean isInvalidatingPool() {
        return invalidatingPool;
    }

    /**
     * Decides whether all connections of the pool are replaced if this one is lost.
     *
     * @param all false if only this one is
     */
    public void invalidatePool(boolean all) {
        invalidatingPool = all;
    }
}
