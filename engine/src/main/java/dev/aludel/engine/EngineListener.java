package dev.aludel.engine;

import dev.aludel.sql.Statement;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Is told what an engine does, and may change it. Called on the thread that does it; an exception from a listener reaches
 * the caller of the engine.
 *
 * <pre>{@code
 * listener(EngineListener.beforeExecute(execution -> System.out.println(execution.sql())))
 * }</pre>
 *
 * <p>The order is always this one. A connection is taken: {@link #onConnect}. A statement is given: {@link #rewrite(Statement)},
 * then {@link #onBegin} if it begins a transaction, {@link #rewrite(Execution)}, {@link #beforeExecute}, and
 * {@link #afterExecute} or {@link #onFailure} and {@link #onError}. In the end {@link #onCommit} or {@link #onRollback}.
 */
public interface EngineListener {
    /**
     * A listener that is only interested in what is about to be sent.
     *
     * @param listener is handed each execution
     * @return the listener
     */
    static EngineListener beforeExecute(Consumer<Execution> listener) {
        return new EngineListener() {
            @Override
            public void beforeExecute(Execution execution) {
                listener.accept(execution);
            }
        };
    }

    /**
     * A listener that puts other statements in the place of those that are given.
     *
     * @param rewriter gives the statements
     * @return the listener
     */
    static EngineListener rewriting(StatementRewriter rewriter) {
        return new EngineListener() {
            @Override
            public <R> Statement<R> rewrite(Statement<R> statement) {
                return rewriter.rewrite(statement);
            }
        };
    }

    /**
     * A listener that looks at what the database refuses.
     *
     * @param handler may change each failure
     * @return the listener
     */
    static EngineListener failing(Consumer<Failure> handler) {
        return new EngineListener() {
            @Override
            public void onFailure(Failure failure) {
                handler.accept(failure);
            }
        };
    }

    /**
     * A connection was taken from the pool by its user.
     *
     * @param connection the connection; to listen to it alone, use {@link Connection#listeners}
     */
    default void onConnect(Connection connection) {}

    /**
     * A statement was given and is about to be compiled. Another one may be put in its place.
     *
     * @param statement what is asked for, or what an earlier listener made of it
     * @param <R> what one row of its result is in Java
     * @return the statement to execute
     */
    default <R> Statement<R> rewrite(Statement<R> statement) {
        return statement;
    }

    /**
     * A compiled statement is about to be sent. Other SQL or other values may be put in its place; the columns it yields must
     * stay the same.
     *
     * @param execution what is to be sent, or what an earlier listener made of it
     * @return what to send; see {@link Execution#withSql} and {@link Execution#withParameters}
     */
    default Execution rewrite(Execution execution) {
        return execution;
    }

    /**
     * A statement is about to be sent.
     *
     * @param execution what is sent
     */
    default void beforeExecute(Execution execution) {}

    /**
     * A statement was executed.
     *
     * @param execution what was sent; the same object as before
     * @param elapsed how long it took
     */
    default void afterExecute(Execution execution, Duration elapsed) {}

    /**
     * The database refused something, or could not be reached. What the caller is told may be changed, and whether the
     * connection is lost. If this throws, the caller is told that instead.
     *
     * @param failure what went wrong, and when
     */
    default void onFailure(Failure failure) {}

    /**
     * A statement failed.
     *
     * @param execution what was sent; the same object as before
     * @param error what the caller will be told
     */
    default void onError(Execution execution, RuntimeException error) {}

    /**
     * The rows of a stream have ended: all were read, or reading failed, or it was closed before. That it began was told
     * by {@link #beforeExecute} and {@link #afterExecute}; a failure was told by {@link #onError}.
     *
     * @param execution what was sent
     * @param rows how many rows were read
     * @param elapsed how long it was open
     */
    default void onStreamEnd(Execution execution, long rows, Duration elapsed) {}

    /**
     * A transaction begins.
     *
     * @param connection where
     */
    default void onBegin(Connection connection) {}

    /**
     * A transaction is about to be committed.
     *
     * @param connection where
     */
    default void onCommit(Connection connection) {}

    /**
     * A transaction is about to be rolled back.
     *
     * @param connection where
     */
    default void onRollback(Connection connection) {}

    /**
     * A savepoint is about to be set, released or rolled back to.
     *
     * @param connection where
     * @param step what is about to be done
     * @param name the name of the savepoint
     */
    default void onSavepoint(Connection connection, SavepointStep step, String name) {}

    /**
     * A transaction in two phases is about to be begun, prepared or ended.
     *
     * @param connection where
     * @param step what is about to be done
     * @param id the identifier of the transaction
     */
    default void onTwoPhase(Connection connection, TwoPhaseStep step, String id) {}

    /** The engine begins anew: all its connections were closed, or are closed as they come back. */
    default void onDispose() {}
}
