package dev.aludel.async;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber that asks when the test does, writes down each signal, and fails on whatever breaks the rules: two calls at
 * once, more rows than were asked for, a word after the last one.
 */
class Rows<T> implements Flow.Subscriber<T> {
    private static final long PATIENCE_SECONDS = 30;

    private final BlockingQueue<String> signals = new LinkedBlockingQueue<>();
    private final List<T> items = new ArrayList<>();
    private final List<String> breaches = new ArrayList<>();
    private final AtomicInteger inside = new AtomicInteger();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable Throwable error;
    private final AtomicLong asked = new AtomicLong();
    private volatile boolean ended;

    @Override
    public void onSubscribe(Flow.Subscription given) {
        enter();
        subscription = given;
        leave("subscribed");
    }

    @Override
    public void onNext(T item) {
        enter();
        items.add(Objects.requireNonNull(item));
        if (items.size() > asked.get()) {
            breaches.add("more than was asked for");
        }
        received(item);
        leave("next " + item);
    }

    /** For subclasses. */
    void received(T item) {}

    @Override
    public void onError(Throwable thrown) {
        enter();
        error = thrown;
        leave("error");
        ended = true;
    }

    @Override
    public void onComplete() {
        enter();
        leave("complete");
        ended = true;
    }

    private void enter() {
        if (inside.getAndIncrement() > 0) {
            breaches.add("two calls at once");
        }
        if (ended) {
            breaches.add("a call after the end");
        }
    }

    private void leave(String signal) {
        inside.decrementAndGet();
        signals.add(signal);
    }

    Rows<T> ask(long rows) {
        asked.accumulateAndGet(rows, (had, more) -> had + more < 0 ? Long.MAX_VALUE : had + more);
        subscription().request(rows);
        return this;
    }

    Flow.Subscription subscription() {
        return Objects.requireNonNull(subscription);
    }

    /** Waits for the next signal. */
    String signal() throws InterruptedException {
        String signal = signals.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return signal == null ? "nothing in " + PATIENCE_SECONDS + " seconds" : signal;
    }

    /** The signals that have come and were not waited for. */
    List<String> waiting() {
        return List.copyOf(signals);
    }

    /** Waits for the last signal. */
    String end() throws InterruptedException {
        String signal = signal();
        while (signal.startsWith("next") || signal.equals("subscribed")) {
            signal = signal();
        }
        return signal;
    }

    List<T> items() {
        return items;
    }

    @Nullable
    Throwable error() {
        return error;
    }

    List<String> breaches() {
        return breaches;
    }
}
