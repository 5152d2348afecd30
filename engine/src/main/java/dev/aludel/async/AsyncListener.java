package dev.aludel.async;

import dev.aludel.engine.Execution;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Is told what an engine does, and has it wait for futures; an exception from a future reaches the caller of the engine.
 *
 * <pre>{@code
 * AsyncListener audit = new AsyncListener() {
 *     public CompletionStage<?> beforeExecute(Execution execution) {
 *         return auditor.write(execution.sql());   // the statement is sent once this has completed
 *     }
 * };
 * engine.listeners().add(AsyncListeners.awaited(audit));
 * }</pre>
 */
public interface AsyncListener {
    /**
     * A statement is about to be sent.
     *
     * @param execution what is sent
     * @return when to send it
     */
    default CompletionStage<?> beforeExecute(Execution execution) {
        return CompletableFuture.completedFuture(execution);
    }

    /**
     * A statement was executed.
     *
     * @param execution what was sent
     * @param elapsed how long it took
     * @return when to go on
     */
    default CompletionStage<?> afterExecute(Execution execution, Duration elapsed) {
        return CompletableFuture.completedFuture(execution);
    }

    /**
     * A statement failed.
     *
     * @param execution what was sent
     * @param error what the caller will be told
     * @return when to go on
     */
    default CompletionStage<?> onError(Execution execution, RuntimeException error) {
        return CompletableFuture.completedFuture(execution);
    }

    /**
     * A transaction is about to be committed.
     *
     * @return when to commit it
     */
    default CompletionStage<?> onCommit() {
        return CompletableFuture.completedFuture(this);
    }

    /**
     * A transaction is about to be rolled back.
     *
     * @return when to roll it back
     */
    default CompletionStage<?> onRollback() {
        return CompletableFuture.completedFuture(this);
    }
}
