package dev.aludel.async;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** Publishes the rows of a statement, which it executes anew for each subscriber, and not at all without one. */
final class RowPublisher<T> implements Flow.Publisher<T> {
    private final Supplier<RowSource<?, T>> sources;
    private final Executor workers;

    RowPublisher(Supplier<RowSource<?, T>> sources, Executor workers) {
        this.sources = sources;
        this.workers = workers;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        new RowSubscription<T>(subscriber, sources.get(), workers).begin();
    }
}
