package dev.aludel.pool;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where idle connections are. Used under the lock of the pool. */
interface Shelf {
    /** Finds one that the thread may have. */
    @Nullable
    PoolEntry take(Thread thread);

    /** Keeps one, and returns the one for which there is no room: this one, another, or null if there is room for all. */
    @Nullable
    PoolEntry put(PoolEntry entry);

    /** Empties the shelf. */
    List<PoolEntry> takeAll();

    int size();

    /** A queue for so many, from which either the one idle longest is taken or the one that came last. */
    static Shelf queue(int room, boolean lifo) {
        ArrayDeque<PoolEntry> idle = new ArrayDeque<>();
        return new Shelf() {
            @Override
            public @Nullable PoolEntry take(Thread thread) {
                return lifo ? idle.pollLast() : idle.pollFirst();
            }

            @Override
            public @Nullable PoolEntry put(PoolEntry entry) {
                if (idle.size() >= room) {
                    return entry;
                }
                idle.addLast(entry);
                return null;
            }

            @Override
            public List<PoolEntry> takeAll() {
                List<PoolEntry> all = List.copyOf(idle);
                idle.clear();
                return all;
            }

            @Override
            public int size() {
                return idle.size();
            }
        };
    }
}
