package dev.aludel.tests.scoped;

import static dev.aludel.engine.EngineOptions.poolOverflow;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.scoped.AcquireOption.lazy;
import static dev.aludel.scoped.AcquireOption.notReusable;
import static dev.aludel.scoped.AcquireOption.reuse;
import static dev.aludel.scoped.AcquireOption.timeout;
import static dev.aludel.tests.scoped.People.add;
import static dev.aludel.tests.scoped.People.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.ConnectionClosedException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.error.TimeoutException;
import dev.aludel.scoped.ScopedConnection;
import dev.aludel.scoped.ScopedEngine;
import dev.aludel.tests.server.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who shares which connection, and for how long. */
class AcquireTest {
    private static int inUse(ScopedEngine engine) {
        return engine.engine().poolStatus().inUse();
    }

    @ParameterizedTest
    @EnumSource
    void eachAcquireIsAConnectionOfItsOwnUnlessItReuses(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database);
                ScopedConnection outer = engine.acquire()) {
            try (ScopedConnection inner = engine.acquire();
                    ScopedConnection sharing = engine.acquire(reuse())) {
                assertThat(inner.connection()).isNotSameAs(outer.connection());
                assertThat(sharing.connection()).isSameAs(inner.connection());
                assertThat(sharing.isReusing()).isTrue();
                assertThat(inUse(engine)).isEqualTo(2);
            }
            assertThat(engine.currentConnection()).contains(outer);
            assertThat(inUse(engine)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatReusesIsNotReusedItself(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database);
                ScopedConnection outer = engine.acquire();
                ScopedConnection sharing = engine.acquire(reuse())) {
            assertThat(engine.currentConnection()).contains(outer);
            sharing.release();
            assertThat(engine.currentConnection()).contains(outer);
            assertThat(outer.all(names())).isEmpty();
            assertThatThrownBy(() -> sharing.all(names()))
                    .isInstanceOf(ConnectionClosedException.class)
                    .hasMessage("This connection was released; acquire another one.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotReusableIsKnownToNobodyElse(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database);
                ScopedConnection alone = engine.acquire(notReusable())) {
            assertThat(engine.currentConnection()).isEmpty();
            try (ScopedConnection other = engine.acquire(reuse())) {
                assertThat(other.connection()).isNotSameAs(alone.connection());
                assertThat(other.isReusing()).isFalse();
                assertThat(engine.currentConnection()).contains(other);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTaskDoesNotKnowTheConnectionOfItsParent(TestDatabase database) throws InterruptedException {
        try (ScopedEngine engine = People.engine(database, poolSize(3));
                ScopedConnection mine = engine.acquire()) {
            for (Thread.Builder kind : List.<Thread.Builder>of(Thread.ofVirtual(), Thread.ofPlatform())) {
                var seen = new CompletableFuture<Boolean>();
                kind.start(() -> {
                            boolean none = engine.currentConnection().isEmpty();
                            try (ScopedConnection own = engine.acquire(reuse())) {
                                seen.complete(none && own.connection() != mine.connection());
                            }
                        })
                        .join();
                assertThat(seen.join()).isTrue();
            }
            assertThat(engine.currentConnection()).contains(mine);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tasksSideBySideNeverMeet(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database, poolSize(4), poolOverflow(0));
                ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Boolean>> all = IntStream.range(0, 60)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> alone(engine), tasks))
                    .toList();

            assertThat(all).allSatisfy(task -> assertThat(task.join()).isTrue());
            assertThat(inUse(engine)).isZero();
        }
    }

    private static boolean alone(ScopedEngine engine) {
        try (ScopedConnection connection = engine.acquire()) {
            return Boolean.TRUE.equals(connection.transactionResult(transaction -> {
                engine.all(names());
                return engine.currentConnection().orElseThrow() == connection;
            }));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLazyOneTakesNothingBeforeItsFirstUse(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            try (ScopedConnection lazy = engine.acquire(lazy(), timeout(Duration.ZERO))) {
                assertThat(lazy.holdsConnection()).isFalse();
                assertThat(inUse(engine)).isZero();
                try (ScopedConnection lazyToo = engine.acquire(lazy(), reuse())) {
                    assertThat(lazyToo.holdsConnection()).isFalse();
                    assertThat(inUse(engine)).isZero();
                }
                try (ScopedConnection sharing = engine.acquire(reuse())) {
                    assertThat(sharing.holdsConnection()).isTrue();
                    assertThat(lazy.holdsConnection()).isTrue();
                }
                assertThat(lazy.all(names())).isEmpty();
            }
            assertThat(inUse(engine)).isZero();
            try (ScopedConnection unused = engine.acquire(lazy())) {
                assertThat(unused.isReleased()).isFalse();
            }
            assertThat(inUse(engine)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWaitForAConnectionHasAnEndAndLeavesNothing(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database, poolSize(1), poolOverflow(0))) {
            try (ScopedConnection only = engine.acquire(notReusable())) {
                assertThatThrownBy(() -> engine.acquire(timeout(Duration.ofMillis(50))))
                        .isInstanceOf(TimeoutException.class);
                assertThat(engine.currentConnection()).isEmpty();
                try (ScopedConnection late = engine.acquire(lazy(), timeout(Duration.ofMillis(50)))) {
                    assertThatThrownBy(() -> late.all(names())).isInstanceOf(TimeoutException.class);
                    assertThatThrownBy(() -> engine.acquire(reuse())).isInstanceOf(TimeoutException.class);
                    only.release();
                    assertThat(late.all(names())).isEmpty();
                }
            }
            assertThat(engine.currentConnection()).isEmpty();
            assertThat(inUse(engine)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRootTakesThoseThatReuseItWithIt(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            ScopedConnection root = engine.acquire();
            ScopedConnection sharing = engine.acquire(reuse());
            root.release();

            assertThat(engine.currentConnection()).isEmpty();
            assertThat(sharing.isReleased()).isTrue();
            assertThatThrownBy(() -> sharing.execute(add("Dan")))
                    .isInstanceOf(ConnectionClosedException.class)
                    .hasMessageContaining("released, since the one it shares was");
            assertThatThrownBy(sharing::release)
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("released already");
            assertThatThrownBy(root::release).isInstanceOf(InvalidRequestException.class);
            assertThatThrownBy(() -> root.release(false)).isInstanceOf(InvalidRequestException.class);
            root.close();
            assertThat(inUse(engine)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void releasedForTheTimeBeingItStaysOfUse(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database);
                ScopedConnection connection = engine.acquire()) {
            connection.execute(add("Dan"));
            try (ScopedConnection sharing = engine.acquire(reuse())) {
                sharing.release(false);
                assertThat(connection.holdsConnection()).isTrue();
            }
            connection.release(false);
            connection.release(false);
            assertThat(inUse(engine)).isZero();
            assertThat(engine.currentConnection()).contains(connection);
            assertThat(engine.all(names())).containsExactly("Dan");
            assertThat(connection.holdsConnection()).isTrue();

            connection.begin();
            assertThatThrownBy(() -> connection.release(false))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("commit or roll back first");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theyAreReleasedInAnyOrder(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            ScopedConnection first = engine.acquire();
            ScopedConnection second = engine.acquire();
            ScopedConnection third = engine.acquire();
            second.release();
            assertThat(engine.currentConnection()).contains(third);
            third.release();
            assertThat(engine.currentConnection()).contains(first);
            first.release();
            assertThat(engine.currentConnection()).isEmpty();
            assertThat(inUse(engine)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherThreadMayReleaseIt(TestDatabase database) throws InterruptedException {
        try (ScopedEngine engine = People.engine(database)) {
            ScopedConnection connection = engine.acquire();
            Thread.ofVirtual().start(connection::release).join();
            assertThat(engine.currentConnection()).isEmpty();
            assertThat(inUse(engine)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotReleasedIsRolledBackWithItsConnection(TestDatabase database) {
        try (ScopedEngine engine = People.engine(database)) {
            try (ScopedConnection connection = engine.acquire()) {
                connection.begin();
                connection.execute(add("Dan"));
            }
            assertThat(engine.all(names())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void noTimeAtAllIsNoWish(TestDatabase database) {
        assertThatThrownBy(() -> timeout(Duration.ofMillis(-1))).isInstanceOf(ArgumentException.class);
        try (ScopedEngine engine = People.engine(database)) {
            assertThat(engine).hasToString("Scoped" + engine.engine());
        }
    }
}
