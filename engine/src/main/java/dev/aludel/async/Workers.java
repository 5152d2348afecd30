package dev.aludel.async;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/** Threads that may wait. They take tasks even once they are closed, so that what is under way gets to its end. */
final class Workers implements Executor, AutoCloseable {
    private static final String NAME = "aludel-";

    private final ThreadFactory threads;
    private final ExecutorService executor;

    private Workers(Thread.Builder builder, Function<ThreadFactory, ExecutorService> executor) {
        this.threads = builder.name(NAME, 0).factory();
        this.executor = executor.apply(threads);
    }

    static Workers virtual() {
        return new Workers(Thread.ofVirtual(), Executors::newThreadPerTaskExecutor);
    }

    /** For native code, which would hold up the carrier of a virtual thread; a thread is kept for a minute. */
    static Workers platform() {
        return new Workers(Thread.ofPlatform().daemon(), Executors::newCachedThreadPool);
    }

    @Override
    public void execute(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException closed) {
            threads.newThread(task).start();
        }
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
