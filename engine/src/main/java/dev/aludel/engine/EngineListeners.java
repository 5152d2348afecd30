package dev.aludel.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The listeners of an engine, of a view of one, or of a connection. They can be added and removed at any time, from any
 * thread. A connection tells those of its engine first and then its own.
 *
 * <pre>{@code
 * engine.listeners().add(listener);
 * connection.listeners().addOnce(listener);   // hears of one statement
 * engine.listeners().remove(listener);
 * }</pre>
 */
public final class EngineListeners {
    private final @Nullable EngineListeners outer;
    private final CopyOnWriteArrayList<Entry> entries = new CopyOnWriteArrayList<>();

    /** A listener, and the one statement that it is told of if it is told of one only. */
    private record Entry(EngineListener listener, @Nullable AtomicReference<@Nullable Execution> only) {
        static Entry always(EngineListener listener) {
            return new Entry(listener, null);
        }

        /** Whether the listener hears of this statement, which is about to be sent. */
        boolean begins(Execution execution) {
            return only == null || only.compareAndSet(null, execution);
        }

        @SuppressWarnings("ReferenceEquality") // one execution of several that are equal
        boolean hears(Execution execution) {
            return only == null || only.get() == execution;
        }
    }

    private EngineListeners(@Nullable EngineListeners outer) {
        this.outer = outer;
    }

    static EngineListeners of(List<EngineListener> listeners) {
        EngineListeners made = new EngineListeners(null);
        listeners.forEach(made::add);
        return made;
    }

    /** Others, which are told after these. */
    EngineListeners within() {
        return new EngineListeners(this);
    }

    /**
     * Adds a listener, which is told after those there are.
     *
     * @param listener the listener
     */
    public void add(EngineListener listener) {
        entries.add(Entry.always(listener));
    }

    /**
     * Adds a listener, which is told before those there are.
     *
     * @param listener the listener
     */
    public void addFirst(EngineListener listener) {
        entries.add(0, Entry.always(listener));
    }

    /**
     * Adds a listener that is told of one statement: before it is sent, and after it or of its error. Then it is removed.
     *
     * @param listener the listener
     */
    public void addOnce(EngineListener listener) {
        entries.add(new Entry(listener, new AtomicReference<>()));
    }

    /**
     * Removes a listener, as often as it was added.
     *
     * @param listener the very object that was added
     * @return whether it was there
     */
    @SuppressWarnings("ReferenceEquality") // the very object
    public boolean remove(EngineListener listener) {
        return entries.removeIf(entry -> entry.listener() == listener);
    }

    /**
     * Says whether a listener was added here.
     *
     * @param listener the listener
     * @return false also for one of the engine, when a connection is asked
     */
    @SuppressWarnings("ReferenceEquality") // the very object
    public boolean contains(EngineListener listener) {
        return entries.stream().anyMatch(entry -> entry.listener() == listener);
    }

    /** All of them, in the order in which they are told; without those for one statement. */
    List<EngineListener> all() {
        List<EngineListener> all = outer == null ? new ArrayList<>() : outer.all();
        for (Entry entry : entries) {
            if (entry.only() == null) {
                all.add(entry.listener());
            }
        }
        return all;
    }

    boolean isEmpty() {
        return entries.isEmpty() && (outer == null || outer.isEmpty());
    }

    void forEach(Consumer<EngineListener> event) {
        if (!isEmpty()) {
            all().forEach(event);
        }
    }

    void before(Execution execution) {
        if (outer != null) {
            outer.before(execution);
        }
        for (Entry entry : entries) {
            if (entry.begins(execution)) {
                entry.listener().beforeExecute(execution);
            }
        }
    }

    void after(Execution execution, Consumer<EngineListener> event) {
        if (outer != null) {
            outer.after(execution, event);
        }
        for (Entry entry : entries) {
            if (entry.hears(execution)) {
                if (entry.only() != null) {
                    entries.remove(entry);
                }
                event.accept(entry.listener());
            }
        }
    }
}
