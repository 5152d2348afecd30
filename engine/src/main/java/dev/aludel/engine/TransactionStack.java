package dev.aludel.engine;

import dev.aludel.dialect.Compiled;
import dev.aludel.driver.DriverConnection;
import dev.aludel.driver.DriverException;
import dev.aludel.engine.Transaction.State;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.PendingRollbackException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The transaction of one connection and the savepoints in it, the innermost last. The rules are SQLAlchemy's: any statement
 * begins a transaction; a failed commit has to be rolled back; ending a transaction ends what is in it.
 */
final class TransactionStack {
    private final DriverConnection driver;
    private final ConnectionState state;
    private final StatementRunner runner;
    private final ErrorTranslator errors;
    private final List<EngineListener> listeners;
    private final List<Transaction> open = new ArrayList<>();
    private final Deque<Transaction> blocks = new ArrayDeque<>();
    private int savepoints;

    TransactionStack(
            DriverConnection driver,
            ConnectionState state,
            StatementRunner runner,
            ErrorTranslator errors,
            List<EngineListener> listeners) {
        this.driver = driver;
        this.state = state;
        this.runner = runner;
        this.errors = errors;
        this.listeners = listeners;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Called before each statement: begins a transaction if there is none, refuses if there is one that failed. */
    void ready() {
        requireUsable();
        for (Transaction transaction : open) {
            if (transaction.state() == State.FAILED) {
                throw new PendingRollbackException(
                        "The commit of this " + transaction.kind() + " failed; call rollback() before anything else.");
            }
        }
        if (open.isEmpty()) {
            start();
        }
    }

    /** A block whose transaction has ended is to be left first. */
    private void requireUsable() {
        state.requireUsable();
        if (!blocks.isEmpty() && blocks.peek().state() == State.ENDED) {
            throw new InvalidRequestException("The transaction of this block has ended; leave the block before the next"
                    + " statement, or do not commit or roll back within it.");
        }
    }

    void requireNone() {
        requireUsable();
        if (isOpen()) {
            throw new InvalidRequestException("This connection is in a transaction already; every statement begins one,"
                    + " a SELECT too. Commit or roll back first, or use beginNested() for a savepoint.");
        }
    }

    Transaction begin() {
        requireNone();
        ready();
        return open.getFirst();
    }

    private void start() {
        listeners.forEach(EngineListener::onBegin);
        try {
            driver.begin();
        } catch (DriverException e) {
            throw state.noted(errors.transaction(e, "BEGIN"));
        }
        open.add(new Transaction(this, null));
    }

    Transaction beginNested() {
        ready();
        String name = "aludel_" + ++savepoints;
        execute("SAVEPOINT " + name);
        Transaction savepoint = new Transaction(this, name);
        open.add(savepoint);
        return savepoint;
    }

    void commitRoot() {
        state.requireUsable();
        if (isOpen()) {
            commit(open.getFirst());
        }
    }

    void rollbackRoot() {
        state.requireOpen();
        if (isOpen()) {
            rollback(open.getFirst());
        }
    }

    void commit(Transaction transaction) {
        ready();
        endStream(transaction);
        try {
            if (transaction.savepoint() == null) {
                listeners.forEach(EngineListener::onCommit);
                commitDriver();
            } else {
                execute("RELEASE SAVEPOINT " + transaction.savepoint());
            }
        } catch (RuntimeException e) {
            transaction.become(State.FAILED);
            end(open.indexOf(transaction) + 1);
            throw e;
        }
        end(open.indexOf(transaction));
    }

    /** Whatever rows are left on the server, they end there with the transaction. */
    private void endStream(Transaction transaction) {
        state.openStream()
                .end("The " + transaction.kind() + " in which this stream was opened has ended, and the stream with it;"
                        + " read the stream to its end before you commit or roll back.");
    }

    private void commitDriver() {
        try {
            driver.commit();
        } catch (DriverException e) {
            throw state.noted(errors.transaction(e, "COMMIT"));
        }
    }

    /** On a connection that was lost there is nothing to undo: the server does it by itself. */
    void rollback(Transaction transaction) {
        endStream(transaction);
        end(open.indexOf(transaction));
        if (state.isLost()) {
            return;
        }
        if (transaction.savepoint() == null) {
            try {
                listeners.forEach(EngineListener::onRollback);
            } finally {
                rollbackDriver();
            }
        } else {
            execute("ROLLBACK TO SAVEPOINT " + transaction.savepoint());
        }
    }

    /** After a rollback that failed, nobody knows what the connection is in. */
    private void rollbackDriver() {
        try {
            driver.rollback();
        } catch (DriverException e) {
            state.lose();
            throw errors.transaction(e, "ROLLBACK");
        }
    }

    /** Ends all transactions from here to the innermost; for those within another, no SQL is needed. */
    private void end(int outermost) {
        List<Transaction> ending = open.subList(outermost, open.size());
        ending.forEach(ended -> ended.become(State.ENDED));
        ending.clear();
    }

    /** From here on the transaction belongs to a block, and no other may begin before the block is left. */
    void enter(Transaction transaction) {
        blocks.push(transaction);
    }

    void leave() {
        blocks.pop();
    }

    private void execute(String sql) {
        runner.run(new Compiled<Void>(sql, List.of(), List.of(), Optional.empty()));
    }
}
