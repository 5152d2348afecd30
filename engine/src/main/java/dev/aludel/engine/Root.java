package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.TwoPhase;
import dev.aludel.driver.TransactionMode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** How the database is told of a transaction that is no savepoint. */
sealed interface Root {
    /**
     * One of this kind.
     *
     * @throws dev.aludel.error.ArgumentException if the database has no such kind
     */
    static Root of(TransactionOptions options, Dialect dialect) {
        TransactionMode mode = options.mode(dialect);
        return options.isAutocommit() ? new Autocommit(options) : new Ordinary(options, mode);
    }

    /** The kind of transaction. */
    TransactionOptions options();

    /** Whether the database knows of the transaction at all. */
    default boolean isReal() {
        return true;
    }

    void begin(Link link);

    void commit(Link link);

    void rollback(Link link);

    /** One that the driver begins and ends. */
    record Ordinary(TransactionOptions options, TransactionMode mode) implements Root {
        @Override
        public void begin(Link link) {
            link.driver().begin(mode);
        }

        @Override
        public void commit(Link link) {
            link.driver().commit();
        }

        @Override
        public void rollback(Link link) {
            link.driver().rollback();
        }
    }

    /** None: the books are kept, and each statement commits itself. */
    record Autocommit(TransactionOptions options) implements Root {
        @Override
        public boolean isReal() {
            return false;
        }

        @Override
        public void begin(Link link) {}

        @Override
        public void commit(Link link) {}

        @Override
        public void rollback(Link link) {}
    }

    /** One that can be prepared, and committed later by somebody else. */
    final class Prepared implements Root {
        private final TwoPhase sql;
        private final String id;
        private final Consumer<String> execute;
        private final BiConsumer<TwoPhaseStep, String> told;
        private boolean prepared;

        Prepared(TwoPhase sql, String id, Consumer<String> execute, BiConsumer<TwoPhaseStep, String> told) {
            this.sql = sql;
            this.id = id;
            this.execute = execute;
            this.told = told;
        }

        @Override
        public TransactionOptions options() {
            return TransactionOptions.defaults();
        }

        @Override
        public void begin(Link link) {
            told.accept(TwoPhaseStep.BEGIN, id);
            if (sql.begin().isEmpty()) {
                link.driver().begin();
            } else {
                run(sql.begin());
            }
        }

        /** The driver, which began the transaction, does not hear of its end otherwise. */
        void prepare(Link link) {
            told.accept(TwoPhaseStep.PREPARE, id);
            run(sql.prepare());
            if (sql.begin().isEmpty()) {
                link.driver().commit();
            }
            prepared = true;
            link.over();
        }

        boolean isPrepared() {
            return prepared;
        }

        @Override
        public void commit(Link link) {
            told.accept(TwoPhaseStep.COMMIT, id);
            end(sql.commitPrepared(), sql.commit(), () -> link.driver().commit());
        }

        @Override
        public void rollback(Link link) {
            told.accept(TwoPhaseStep.ROLLBACK, id);
            end(sql.rollbackPrepared(), sql.rollback(), () -> link.driver().rollback());
        }

        private void end(String ofPrepared, List<String> statements, Runnable ordinary) {
            if (prepared) {
                run(List.of(ofPrepared));
            } else if (statements.isEmpty()) {
                ordinary.run();
            } else {
                run(statements);
            }
        }

        private void run(List<String> statements) {
            statements.forEach(statement -> execute.accept(statement.replace("{}", "'" + id + "'")));
        }
    }
}
