package dev.aludel.async;

import dev.aludel.error.InvalidRequestException;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What one subscriber wants and gets. Whoever changes what is to be done gives a signal; of those who do, one at a time looks
 * what it is, so that the subscriber is never called by two threads at once. No thread waits for a subscriber, and none for
 * the database but the one that reads.
 */
final class RowSubscription<T> implements Flow.Subscription {
    private final Flow.Subscriber<? super T> subscriber;
    private final RowSource<?, T> source;
    private final Executor workers;
    private final AtomicLong demand = new AtomicLong();

    /** How often somebody gave a signal since the last look. At first one, so that nobody looks before the subscriber is ready. */
    private final AtomicInteger signals = new AtomicInteger(1);

    private volatile boolean cancelled;
    private volatile @Nullable IllegalArgumentException badRequest;
    private volatile @Nullable CompletableFuture<Portion<T>> fetch;

    /** The rest is for the thread that looks. */
    private Iterator<T> items = Collections.emptyIterator();

    private boolean last;
    private boolean ended;

    RowSubscription(Flow.Subscriber<? super T> subscriber, RowSource<?, T> source, Executor workers) {
        this.subscriber = subscriber;
        this.source = source;
        this.workers = workers;
    }

    /** Greets the subscriber, and begins with what it asked for. */
    void begin() {
        try {
            subscriber.onSubscribe(this);
        } catch (Throwable e) {
            cancelled = true;
            throw e;
        } finally {
            if (signals.decrementAndGet() > 0) {
                workers.execute(this::look);
            }
        }
    }

    @Override
    public void request(long n) {
        if (n > 0) {
            demand.accumulateAndGet(n, (had, more) -> had + more < 0 ? Long.MAX_VALUE : had + more);
        } else {
            badRequest = new IllegalArgumentException("A subscriber asked for " + n
                    + " rows; it may ask for one or more, or cancel (rule 3.9 of Reactive Streams).");
        }
        signal();
    }

    @Override
    public void cancel() {
        cancelled = true;
        CompletableFuture<Portion<T>> running = fetch;
        if (running != null) {
            running.cancel(true);
        }
        signal();
    }

    private void signal() {
        if (signals.getAndIncrement() == 0) {
            workers.execute(this::look);
        }
    }

    private void look() {
        int seen = signals.get();
        while (seen != 0) {
            while (step()) {}
            seen = signals.addAndGet(-seen);
        }
    }

    /** Does one thing, if there is one to do. */
    private boolean step() {
        IllegalArgumentException bad = badRequest;
        if (ended) {
            return false;
        }
        if (cancelled) {
            abandon();
            return false;
        }
        if (bad != null) {
            end(bad);
            return false;
        }
        if (items.hasNext()) {
            return demand.get() > 0 && publish(items.next());
        }
        if (last) {
            end(null);
            return false;
        }
        return fetch == null ? demand.get() > 0 && beginFetch() : endFetch();
    }

    private boolean beginFetch() {
        CompletableFuture<Portion<T>> begun = source.fetch();
        fetch = begun;
        if (cancelled) {
            begun.cancel(true);
        }
        CompletableFuture<?> unused = begun.whenComplete((portion, error) -> signal());
        return true;
    }

    private boolean endFetch() {
        CompletableFuture<Portion<T>> running = fetch;
        if (running == null || !running.isDone() || cancelled) {
            return cancelled;
        }
        fetch = null;
        if (running.isCompletedExceptionally()) {
            end(running.exceptionNow());
            return false;
        }
        Portion<T> portion = running.join();
        items = portion.items().iterator();
        last = portion.last();
        return true;
    }

    private boolean publish(@Nullable T item) {
        if (item == null) {
            end(new InvalidRequestException("A row of one value is NULL, and a publisher cannot hand out null; select a"
                    + " second column with it, or coalesce(…), or read it with connection.stream(…)."));
            return false;
        }
        demand.updateAndGet(wanted -> wanted == Long.MAX_VALUE ? wanted : wanted - 1);
        try {
            subscriber.onNext(item);
        } catch (Throwable e) {
            cancelled = true;
            abandon();
            throw e;
        }
        return true;
    }

    /** Ends without a word. */
    private void abandon() {
        forget();
        CompletableFuture<?> unused = source.close(false);
    }

    /** Closes what is open and then tells the subscriber, unless it has cancelled meanwhile. */
    private void end(@Nullable Throwable error) {
        forget();
        CompletableFuture<?> unused = source.close(error == null)
                .whenComplete((closed, second) -> workers.execute(() -> tellEnd(error == null ? second : error)));
    }

    private void forget() {
        ended = true;
        items = Collections.emptyIterator();
        CompletableFuture<Portion<T>> running = fetch;
        if (running != null) {
            running.cancel(true);
        }
    }

    private void tellEnd(@Nullable Throwable error) {
        if (cancelled) {
            return;
        }
        if (error == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(Futures.cause(error));
        }
    }
}
