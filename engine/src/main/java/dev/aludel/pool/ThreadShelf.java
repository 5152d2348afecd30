package dev.aludel.pool;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps one connection for each thread, for so many threads; the room of threads that have ended is taken first. */
final class ThreadShelf implements Shelf {
    private final int room;
    private final LinkedHashMap<Thread, PoolEntry> idle = new LinkedHashMap<>();

    ThreadShelf(int room) {
        this.room = room;
    }

    @Override
    public @Nullable PoolEntry take(Thread thread) {
        return idle.remove(thread);
    }

    @Override
    public @Nullable PoolEntry put(PoolEntry entry) {
        PoolEntry unwanted = idle.size() < room ? null : takeOne();
        idle.put(entry.lastThread(), entry);
        return unwanted;
    }

    private @Nullable PoolEntry takeOne() {
        for (Iterator<Map.Entry<Thread, PoolEntry>> each = idle.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<Thread, PoolEntry> next = each.next();
            if (!next.getKey().isAlive()) {
                each.remove();
                return next.getValue();
            }
        }
        return idle.pollFirstEntry().getValue();
    }

    @Override
    public List<PoolEntry> takeAll() {
        List<PoolEntry> all = List.copyOf(idle.values());
        idle.clear();
        return all;
    }

    @Override
    public int size() {
        return idle.size();
    }
}
