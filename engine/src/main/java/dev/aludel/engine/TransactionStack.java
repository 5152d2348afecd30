package dev.aludel.engine;

import dev.aludel.dialect.Compiled;
import dev.aludel.driver.DriverException;
import dev.aludel.engine.Transaction.State;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.PendingRollbackException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The transaction of one connection and the savepoints in it, the innermost last. The rules are SQLAlchemy's: any statement
 * begins a transaction; one that failed, or was lost with its connection, has to be rolled back; ending a transaction ends
 * what is in it.
 */
final class TransactionStack {
    private final Link link;
    private final StatementRunner runner;
    private final ErrorTranslator errors;
    private final EngineEvents events;
    private final List<Transaction> open = new ArrayList<>();
    private final Deque<Transaction> blocks = new ArrayDeque<>();
    private @Nullable Root root;
    private int savepoints;

    TransactionStack(Link link, StatementRunner runner, ErrorTranslator errors, EngineEvents events) {
        this.link = link;
        this.runner = runner;
        this.errors = errors;
        this.events = events;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    boolean isNested() {
        return open.size() > 1;
    }

    /** The transaction that is open, as the database is told of it. */
    Optional<Root> root() {
        return isOpen() ? Optional.ofNullable(root) : Optional.empty();
    }

    /** Called before each statement: begins a transaction if there is none, refuses if there is one that failed. */
    void ready(Supplier<Root> kind) {
        requireUsable();
        if (isOpen()) {
            requireHealthy();
            requireUnprepared();
        } else {
            start(kind.get());
        }
    }

    /** Called before anything is asked that is no statement: takes another connection if need be, begins nothing. */
    void usable() {
        requireUsable();
        if (isOpen()) {
            requireHealthy();
        } else {
            link.ready();
        }
    }

    /** A block whose transaction has ended is to be left first. */
    private void requireUsable() {
        link.requireUsable();
        if (!blocks.isEmpty() && blocks.peek().state() == State.ENDED) {
            throw new InvalidRequestException("The transaction of this block has ended; leave the block before the next"
                    + " statement, or do not commit or roll back within it.");
        }
    }

    private void requireHealthy() {
        for (Transaction transaction : open) {
            if (transaction.state() == State.FAILED) {
                throw pending("The commit of this " + transaction.kind() + " failed");
            }
        }
        if (link.isLost()) {
            throw pending("The connection was lost, and this transaction with it");
        }
        if (link.isUndone()) {
            throw pending("The database has rolled this transaction back because of an error");
        }
    }

    private void requireUnprepared() {
        if (root instanceof Root.Prepared prepared && prepared.isPrepared()) {
            throw new InvalidRequestException(
                    "This transaction is prepared; commit it or roll it back before the next" + " statement.");
        }
    }

    private PendingRollbackException pending(String what) {
        return new PendingRollbackException(what + "; call rollback() before anything else.", link.reason());
    }

    void requireNone() {
        requireUsable();
        if (isOpen()) {
            throw new InvalidRequestException("This connection is in a transaction already; every statement begins one,"
                    + " a SELECT too. Commit or roll back first, or use beginNested() for a savepoint.");
        }
        link.ready();
    }

    Transaction begin(Root kind) {
        requireNone();
        start(kind);
        return open.getFirst();
    }

    private void start(Root kind) {
        link.ready();
        events.begin(kind);
        try {
            kind.begin(link);
        } catch (DriverException e) {
            throw noted(Failure.Stage.BEGIN, errors.transaction(e, "BEGIN", true));
        }
        root = kind;
        if (kind.isReal()) {
            link.begun();
        }
        open.add(new Transaction(this, null));
    }

    Transaction beginNested(Supplier<Root> kind) {
        ready(kind);
        if (root != null && !root.isReal()) {
            throw new InvalidRequestException("There are no savepoints at the isolation level AUTOCOMMIT, where each"
                    + " statement commits itself; begin a transaction with another level.");
        }
        String name = "aludel_" + ++savepoints;
        events.savepoint(SavepointStep.SET, name);
        execute("SAVEPOINT " + name);
        Transaction savepoint = new Transaction(this, name);
        open.add(savepoint);
        return savepoint;
    }

    void commitRoot() {
        link.requireUsable();
        if (isOpen()) {
            commit(open.getFirst());
        }
    }

    void rollbackRoot() {
        link.requireOpen();
        if (isOpen()) {
            rollback(open.getFirst());
        }
    }

    void commit(Transaction transaction) {
        requireUsable();
        requireHealthy();
        endStream(transaction);
        try {
            if (transaction.savepoint() == null) {
                events.commit(knownRoot());
                commitDriver();
            } else {
                events.savepoint(SavepointStep.RELEASE, transaction.savepoint());
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
        link.openStream()
                .end("The " + transaction.kind() + " in which this stream was opened has ended, and the stream with it;"
                        + " read the stream to its end before you commit or roll back.");
    }

    private RuntimeException noted(Failure.Stage stage, DatabaseException error) {
        return link.noted(error, events.failed(stage, null, error));
    }

    /** Of a commit that loses the connection nobody knows what came of it, so it does not count as undone. */
    private void commitDriver() {
        try {
            knownRoot().commit(link);
        } catch (DriverException e) {
            throw noted(Failure.Stage.COMMIT, errors.transaction(e, "COMMIT", false));
        }
    }

    private Root knownRoot() {
        Root known = root;
        if (known == null) {
            throw new IllegalStateException("There is no transaction.");
        }
        return known;
    }

    /** On a connection that was lost there is nothing to undo: the server does it by itself. */
    void rollback(Transaction transaction) {
        endStream(transaction);
        boolean undone = link.isUndone();
        end(open.indexOf(transaction));
        if (link.isLost()) {
            dropIfOver();
        } else if (transaction.savepoint() == null) {
            try {
                events.rollback(knownRoot());
            } finally {
                rollbackDriver();
            }
        } else if (!undone) {
            events.savepoint(SavepointStep.ROLLBACK, transaction.savepoint());
            execute("ROLLBACK TO SAVEPOINT " + transaction.savepoint());
        }
    }

    private void dropIfOver() {
        if (open.isEmpty()) {
            link.drop();
        }
    }

    /** After a rollback that failed, nobody knows what the connection is in. */
    private void rollbackDriver() {
        try {
            knownRoot().rollback(link);
        } catch (DriverException e) {
            link.lose();
            throw events.failed(Failure.Stage.ROLLBACK, null, errors.transaction(e, "ROLLBACK", false))
                    .error();
        } catch (RuntimeException e) {
            link.lose();
            throw e;
        }
    }

    /** Ends all transactions from here to the innermost; for those within another, no SQL is needed. */
    private void end(int outermost) {
        List<Transaction> ending = open.subList(outermost, open.size());
        ending.forEach(ended -> ended.become(State.ENDED));
        ending.clear();
        if (open.isEmpty()) {
            link.over();
        }
    }

    /** From here on the transaction belongs to a block, and no other may begin before the block is left. */
    void enter(Transaction transaction) {
        blocks.push(transaction);
    }

    void leave() {
        blocks.pop();
    }

    /** Prepares the transaction, which can then be nothing but committed or rolled back. */
    void prepare(Transaction transaction, Root.Prepared prepared) {
        requireUsable();
        requireHealthy();
        end(open.indexOf(transaction) + 1);
        try {
            prepared.prepare(link);
        } catch (DriverException e) {
            throw noted(Failure.Stage.PREPARE, errors.transaction(e, "PREPARE", true));
        }
    }

    void tell(TwoPhaseStep step, String id) {
        events.twoPhase(step, id);
    }

    void execute(String sql) {
        runner.run(
                new Compiled<Void>(sql, List.of(), List.of(), Optional.empty()), ExecutionSettings.none(), "raw sql");
    }
}
