package dev.aludel.pool;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which threads have their connection on loan at the moment. */
final class ThreadLoans {
    private final Map<Thread, SharedUse> uses = new ConcurrentHashMap<>();

    /** One more loan of the connection that this thread has already, if it has one. */
    @Nullable
    SharedUse join() {
        SharedUse use = uses.get(Thread.currentThread());
        return use != null && use.join() ? use : null;
    }

    SharedUse begin(PoolEntry entry) {
        var use = new SharedUse(entry, Thread.currentThread());
        uses.put(use.thread(), use);
        return use;
    }

    /** Ends one loan; true if it was the last, and the connection is to be handed back. */
    boolean leave(SharedUse use) {
        boolean last = use.leave();
        if (last) {
            uses.remove(use.thread(), use);
        }
        return last;
    }
}
