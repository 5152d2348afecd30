package dev.aludel.tests.stream;

import static dev.aludel.async.AsyncStrategy.ASYNC;

import dev.aludel.async.AsyncEngine;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.engine.RowStream;
import dev.aludel.tests.stream.Numbers.Line;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Reads all {@link Numbers} of a database and prints how many there are; for a JVM with little memory. */
final class SmallHeap {
    /** How the rows are read. */
    enum Form {
        BLOCKING,
        PUBLISHER,
        BUFFERED
    }

    private SmallHeap() {}

    /** Called with a form and a URL. */
    public static void main(String[] arguments) throws Exception {
        long count = switch (Form.valueOf(arguments[0])) {
            case BLOCKING -> blocking(arguments[1]);
            case PUBLISHER -> publisher(arguments[1]);
            case BUFFERED -> buffered(arguments[1]);
        };
        System.out.println(count);
    }

    private static long blocking(String url) {
        var counter = new Counter();
        try (Engine engine = Engines.create(url);
                RowStream<Line> rows = engine.stream(Numbers.rows())) {
            rows.forEach(counter::count);
        }
        return counter.last;
    }

    private static long publisher(String url) {
        var counter = new Counter();
        try (AsyncEngine engine = Engines.create(url, ASYNC)) {
            engine.stream(Numbers.rows()).subscribe(counter);
            return counter.end.join();
        }
    }

    private static long buffered(String url) {
        try (Engine engine = Engines.create(url)) {
            return engine.all(Numbers.rows()).size();
        }
    }

    /** Counts, looks whether the numbers are in order, and asks for the next row when it has seen one. */
    private static final class Counter implements Flow.Subscriber<Line> {
        final CompletableFuture<Long> end = new CompletableFuture<>();
        private Flow.Subscription rows = new Flow.Subscription() {
            @Override
            public void request(long n) {}

            @Override
            public void cancel() {}
        };
        private long last;

        void count(Line line) {
            last++;
            if (line.n() != last || line.body().isEmpty()) {
                throw new IllegalStateException("row " + last + " is " + line);
            }
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            rows = subscription;
            rows.request(1);
        }

        @Override
        public void onNext(Line line) {
            count(line);
            rows.request(1);
        }

        @Override
        public void onError(Throwable error) {
            end.completeExceptionally(error);
        }

        @Override
        public void onComplete() {
            end.complete(last);
        }
    }
}
