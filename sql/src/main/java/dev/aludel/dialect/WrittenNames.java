package dev.aludel.dialect;

import org.jspecify.annotations.Nullable;

/**
 * Names that were written before, so that they need not be examined again. There are so many places and no more: a name
 * takes the place of another. Threads may overwrite what others put in, and then write that name once more; an entry never
 * changes, so none is seen half done.
 */
final class WrittenNames {
    private static final int PLACES = 1024;

    private final @Nullable Entry[] entries = new @Nullable Entry[PLACES];

    /** How a name was written behind that of its owner, or {@code null} if nobody remembers. */
    @Nullable
    String find(String owner, String name) {
        Entry entry = entries[place(owner, name)];
        return entry != null && entry.name.equals(name) && entry.owner.equals(owner) ? entry.written : null;
    }

    /** Remembers how a name is written, and returns that. */
    String put(String owner, String name, String written) {
        entries[place(owner, name)] = new Entry(owner, name, written);
        return written;
    }

    private static int place(String owner, String name) {
        int hash = owner.hashCode() * 31 + name.hashCode();
        return (hash ^ (hash >>> 10)) & (PLACES - 1);
    }

    private record Entry(String owner, String name, String written) {}
}
