package dev.aludel.tests.scoped;

import static dev.aludel.dialect.IsolationLevel.SERIALIZABLE;
import static dev.aludel.engine.EngineOptions.listener;
import static dev.aludel.engine.TransactionOptions.isolation;
import static dev.aludel.scoped.AcquireOption.reuse;
import static dev.aludel.tests.scoped.People.add;
import static dev.aludel.tests.scoped.People.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.engine.Connection;
import dev.aludel.engine.EngineListener;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.PendingRollbackException;
import dev.aludel.scoped.EarlyExit;
import dev.aludel.scoped.ScopedConnection;
import dev.aludel.scoped.ScopedEngine;
import dev.aludel.scoped.ScopedTransaction;
import dev.aludel.tests.server.TestDatabase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Blocks that commit or roll back, those left early, and transactions by hand. */
class ScopedTransactionTest {
    private static int inUse(ScopedEngine engine) {
        return engine.engine().poolStatus().inUse();
    }

    @ParameterizedTest
    @EnumSource
    void aBlockCommitsOrRollsBack(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            engine.transaction(transaction -> {
                engine.execute(add("Dan"));
                assertThat(engine.currentConnection()).contains(transaction.connection());
            });
            assertThatThrownBy(() -> engine.transaction(transaction -> {
                        engine.execute(add("Ana"));
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");

            assertThat(engine.all(names())).containsExactly("Dan");
            assertThat(inUse(engine)).isZero();
            assertThat(engine.currentConnection()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBlockOfAConnectionLeavesItInOrder(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database);
                ScopedConnection connection = engine.acquire()) {
            String value = connection.transactionResult(isolation(SERIALIZABLE), transaction -> {
                connection.execute(add("Dan"));
                return "done";
            });
            assertThat(value).isEqualTo("done");
            connection.execute(add("Ana"));
            assertThat(connection.connection().inTransaction()).isFalse();
            assertThat(engine.all(names())).containsExactly("Dan", "Ana");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBlockWithinIsASavepoint(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            engine.transaction(outer -> {
                engine.execute(add("Dan"));
                assertThatThrownBy(() -> engine.transaction(inner -> {
                            engine.execute(add("Ana"));
                            assertThat(inner.connection().connection())
                                    .isSameAs(outer.connection().connection());
                            throw new IllegalStateException("no");
                        }))
                        .hasMessage("no");
                engine.transaction(inner -> engine.execute(add("Eve")));
                assertThatThrownBy(() -> engine.transaction(isolation(SERIALIZABLE), inner -> {}))
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("give them to the outermost transaction");
            });
            assertThat(engine.all(names())).containsExactly("Dan", "Eve");
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsBlockAloneEndsIt(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            engine.transaction(transaction -> {
                assertThatThrownBy(transaction::commit)
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("leave early with raiseCommit()");
                assertThatThrownBy(transaction::rollback)
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("leave early with raiseRollback()");
                engine.execute(add("Dan"));
            });
            assertThat(engine.all(names())).containsExactly("Dan");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBlockIsLeftEarly(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            Object kept = engine.transactionResult(transaction -> {
                engine.execute(add("Dan"));
                throw transaction.raiseCommit();
            });
            Object undone = engine.transactionResult(transaction -> {
                engine.execute(add("Ana"));
                throw transaction.raiseRollback();
            });

            assertThat(kept).isNull();
            assertThat(undone).isNull();
            assertThat(engine.all(names())).containsExactly("Dan");
            assertThat(inUse(engine)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavingAnOuterBlockEndsThoseWithinTheSameWay(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            AtomicInteger reached = new AtomicInteger();
            engine.transaction(outer -> {
                engine.execute(add("Dan"));
                engine.transaction(middle -> {
                    engine.execute(add("Ana"));
                    engine.transaction(inner -> {
                        engine.execute(add("Eve"));
                        throw middle.raiseRollback();
                    });
                });
                reached.incrementAndGet();
                engine.transaction(inner -> {
                    engine.execute(add("Kim"));
                    throw outer.raiseCommit();
                });
                reached.incrementAndGet();
            });
            assertThat(reached).hasValue(1);
            assertThat(engine.all(names())).containsExactly("Dan", "Kim");

            engine.transaction(outer -> engine.transaction(inner -> {
                engine.execute(add("Lou"));
                throw outer.raiseRollback();
            }));
            assertThat(engine.all(names())).containsExactly("Dan", "Kim");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherConnectionsBlockOnTheWayEndsTheSameWay(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            engine.transaction(outer -> {
                try (ScopedConnection other = engine.acquire()) {
                    other.transaction(inner -> {
                        other.execute(add("Ana"));
                        throw outer.raiseRollback();
                    });
                }
            });
            assertThat(engine.all(names())).isEmpty();
            assertThat(inUse(engine)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOrdinaryCatchDoesNotStopIt(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            AtomicReference<EarlyExit> seen = new AtomicReference<>();
            engine.transaction(transaction -> {
                engine.execute(add("Dan"));
                try {
                    throw transaction.raiseRollback();
                } catch (RuntimeException e) {
                    throw new AssertionError("caught", e);
                } catch (EarlyExit exit) {
                    seen.set(exit);
                    throw exit;
                }
            });
            assertThat(seen.get().getStackTrace()).isEmpty();
            assertThat(engine.all(names())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyItsOwnBlockIsLeftAndOnlyWhileItLasts(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            AtomicReference<ScopedTransaction> kept = new AtomicReference<>();
            engine.transaction(transaction -> {
                kept.set(transaction);
                var elsewhere = CompletableFuture.runAsync(transaction::raiseCommit);
                assertThatThrownBy(elsewhere::join)
                        .hasCauseInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("another thread");
            });
            assertThatThrownBy(kept.get()::raiseRollback)
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("left already");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErrorRollsBackToo(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            assertThatThrownBy(() -> engine.transaction(transaction -> {
                        engine.execute(add("Dan"));
                        throw new StackOverflowError("deep");
                    }))
                    .isInstanceOf(StackOverflowError.class);
            assertThat(engine.all(names())).isEmpty();
            assertThat(inUse(engine)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void byHandItIsCommittedOrRolledBack(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database);
                ScopedConnection connection = engine.acquire()) {
            ScopedTransaction transaction = connection.begin();
            assertThat(transaction.connection()).isSameAs(connection);
            connection.execute(add("Dan"));
            ScopedTransaction savepoint = connection.begin();
            connection.execute(add("Ana"));
            savepoint.rollback();
            transaction.commit();
            ScopedTransaction another = connection.begin(isolation(SERIALIZABLE));
            connection.execute(add("Eve"));
            assertThatThrownBy(another::raiseCommit)
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("call commit() instead");
            assertThatThrownBy(another::raiseRollback)
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("call rollback() instead");
            another.rollback();

            assertThat(engine.all(names())).containsExactly("Dan");
            assertThatThrownBy(transaction::commit).isInstanceOf(InvalidRequestException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneThatCannotBeginGivesItsConnectionBack(TestDatabase database) {
        var failing = new Failing();
        try (ScopedEngine engine = People.engine(database, listener(failing))) {
            failing.begin = true;
            assertThatThrownBy(() -> engine.transaction(transaction -> engine.execute(add("Dan"))))
                    .hasMessage("no begin");
            failing.begin = false;
            assertThat(inUse(engine)).isZero();
            assertThat(engine.currentConnection()).isEmpty();
            assertThat(engine.all(names())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCommitThatFailsIsReportedAndItsConnectionInOrder(TestDatabase database) {
        var failing = new Failing();
        try (ScopedEngine engine = People.engine(database, listener(failing));
                ScopedConnection connection = engine.acquire()) {
            failing.commit = true;
            assertThatThrownBy(() -> engine.transaction(transaction -> engine.execute(add("Dan"))))
                    .hasMessage("no commit");
            failing.commit = false;
            connection.execute(add("Ana"));
            assertThat(engine.all(names())).containsExactly("Ana");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsRolledBackByItselfWhenACommitByHandFails(TestDatabase database) {
        var failing = new Failing();
        try (ScopedEngine engine = People.engine(database, listener(failing));
                ScopedConnection connection = engine.acquire()) {
            ScopedTransaction transaction = connection.begin();
            connection.execute(add("Dan"));
            failing.commit = true;
            assertThatThrownBy(transaction::commit).hasMessage("no commit");
            failing.commit = false;
            assertThat(failing.rollbacks).hasValue(0);
            assertThatThrownBy(() -> connection.execute(add("Ana"))).isInstanceOf(PendingRollbackException.class);
            transaction.rollback();
            assertThat(failing.rollbacks).hasValue(1);
            assertThat(engine.all(names())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSharedConnectionIsInTheTransactionToo(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            engine.transaction(transaction -> {
                try (ScopedConnection sharing = engine.acquire(reuse())) {
                    sharing.execute(add("Dan"));
                }
                throw transaction.raiseRollback();
            });
            assertThat(engine.all(names())).isEmpty();
        }
    }

    private static final class Failing implements EngineListener {
        private final AtomicInteger rollbacks = new AtomicInteger();
        private boolean begin;
        private boolean commit;

        @Override
        public void onBegin(Connection connection) {
            if (begin) {
                throw new IllegalStateException("no begin");
            }
        }

        @Override
        public void onCommit(Connection connection) {
            if (commit) {
                throw new IllegalStateException("no commit");
            }
        }

        @Override
        public void onRollback(Connection connection) {
            rollbacks.incrementAndGet();
        }
    }
}
