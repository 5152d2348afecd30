package dev.aludel.engine;

import dev.aludel.sql.Statement;

/**
 * Puts another statement in the place of one that is about to be compiled; the other has rows of the same class.
 *
 * <pre>{@code
 * StatementRewriter archive = new StatementRewriter() {
 *     public <R> Statement<R> rewrite(Statement<R> statement) {
 *         return statement == CURRENT ? cast(ARCHIVED) : statement;
 *     }
 * };
 * engine.listeners().add(EngineListener.rewriting(archive));
 * }</pre>
 *
 * <p>Return the same object for the same statement where you can: what became of a statement is remembered by its identity.
 */
public interface StatementRewriter {
    /**
     * Gives the statement to execute.
     *
     * @param statement what is asked for
     * @param <R> what one row of its result is in Java
     * @return the same, or another one
     */
    <R> Statement<R> rewrite(Statement<R> statement);
}
