package dev.aludel.tests.stream;

import static dev.aludel.async.AsyncStrategy.ASYNC;
import static dev.aludel.engine.EngineOptions.poolSize;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.aludel.async.AsyncEngine;
import dev.aludel.engine.Engines;
import dev.aludel.engine.FetchSize;
import dev.aludel.tests.server.TestDatabase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form with futures, on each database; the rules of Reactive Streams are tested in the engine's own tests. */
@Timeout(value = 180, threadMode = SEPARATE_THREAD) // join() heeds no interrupt
class PublisherTest {
    private static final int COUNT = 3000;
    private static final int CANCELLATIONS = 40;

    private static AsyncEngine engine(TestDatabase database) {
        AsyncEngine engine = Engines.create(database.url(), ASYNC, poolSize(2));
        Numbers.fill(engine.blocking(), COUNT, 1);
        return engine;
    }

    private static void untilGivenBack(AsyncEngine engine) {
        while (engine.blocking().poolStatus().inUse() > 0) {
            Thread.onSpinWait();
        }
    }

    /** Hands each row to a publisher of Java's, whose consumers are slower than the database. */
    private record Bridge(SubmissionPublisher<Long> to, AtomicReference<Flow.Subscription> rows)
            implements Flow.Subscriber<Long> {
        @Override
        public void onSubscribe(Flow.Subscription given) {
            rows.set(given);
            given.request(1);
        }

        @Override
        public void onNext(Long n) {
            to.submit(n);
            rows.get().request(1);
        }

        @Override
        public void onError(Throwable error) {
            to.closeExceptionally(error);
        }

        @Override
        public void onComplete() {
            to.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesOverToAPublisherOfJava(TestDatabase database) {
        try (AsyncEngine engine = engine(database);
                var processor = new SubmissionPublisher<Long>(Runnable::run, 16)) {
            var seen = new ConcurrentLinkedQueue<Long>();
            CompletableFuture<Void> end = processor.consume(seen::add);
            engine.stream(Numbers.all()).subscribe(new Bridge(processor, new AtomicReference<>()));
            end.join();
            assertThat(seen)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, COUNT).boxed().toList());
            untilGivenBack(engine);
            assertThat(engine.blocking().poolStatus().idle()).isEqualTo(1);
        }
    }

    /** Asks for everything, and cancels from another thread while it comes. */
    @ParameterizedTest
    @EnumSource
    void cancelledAtAnyMomentItLeavesThePoolInOrder(TestDatabase database) throws Exception {
        try (AsyncEngine engine = engine(database)) {
            for (int i = 0; i < CANCELLATIONS; i++) {
                var subscribed = new CompletableFuture<Flow.Subscription>();
                var begun = new CountDownLatch(i % 4 == 0 ? 0 : 1 + 50 * i);
                var errors = new ConcurrentLinkedQueue<Throwable>();
                engine.stream(Numbers.all(), FetchSize.yieldPer(20)).subscribe(new Flow.Subscriber<>() {
                    @Override
                    public void onSubscribe(Flow.Subscription given) {
                        given.request(Long.MAX_VALUE);
                        subscribed.complete(given);
                    }

                    @Override
                    public void onNext(Long n) {
                        begun.countDown();
                    }

                    @Override
                    public void onError(Throwable error) {
                        errors.add(error);
                    }

                    @Override
                    public void onComplete() {}
                });
                begun.await();
                subscribed.join().cancel();
                assertThat(errors).isEmpty();
            }
            assertThat(engine.scalar(select(literal(7))).join()).isEqualTo(7);
            untilGivenBack(engine);
            assertThat(engine.all(Numbers.all()).join()).hasSize(COUNT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void partitionsOnAConnection(TestDatabase database) {
        try (AsyncEngine engine = engine(database)) {
            List<Integer> sizes = engine.connect(connection -> {
                        var all = new SubmissionPublisher<Integer>(Runnable::run, COUNT);
                        var seen = new ConcurrentLinkedQueue<Integer>();
                        CompletableFuture<Void> end = all.consume(seen::add);
                        connection.streamPartitions(Numbers.all(), 1024).subscribe(new Flow.Subscriber<>() {
                            @Override
                            public void onSubscribe(Flow.Subscription given) {
                                given.request(Long.MAX_VALUE);
                            }

                            @Override
                            public void onNext(List<Long> part) {
                                all.submit(part.size());
                            }

                            @Override
                            public void onError(Throwable error) {
                                all.closeExceptionally(error);
                            }

                            @Override
                            public void onComplete() {
                                all.close();
                            }
                        });
                        return end.thenApply(done -> List.copyOf(seen));
                    })
                    .join();
            assertThat(sizes).containsExactly(1024, 1024, 952);
        }
    }
}
