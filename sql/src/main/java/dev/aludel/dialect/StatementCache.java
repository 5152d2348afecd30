package dev.aludel.dialect;

import dev.aludel.sql.Bound;
import dev.aludel.sql.Statement;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compiles statements of one dialect and remembers what became of those that come again. Each engine has one; it lives as
 * long as the engine and is shared by all its threads, which never wait for each other.
 *
 * <pre>{@code
 * StatementCache statements = new StatementCache(POSTGRESQL);
 * statements.compile(OPEN_ORDERS).sql();   // compiled; so it is the second time
 * statements.compile(OPEN_ORDERS).sql();   // and then found
 * }</pre>
 *
 * <p>A statement is known by its identity, the very object: since it does not change, nothing that its SQL depends on can
 * have changed either, and nothing has to be compared. A statement that is equal to another and not the same is compiled.
 *
 * <p>What is remembered is little and weakly held. A statement that comes once leaves a number behind and no more: only the
 * second time is it remembered. There is room for {@value #PLACES}; a newcomer takes the place of another. A statement that
 * is used nowhere else can be collected, and when the next one is compiled its SQL and values are let go as well.
 *
 * <p>Of a statement with values for its parameters ({@link Statement#with}) the statement is remembered, and the values go to
 * their places. Compiled each time are statements with a value that may change within (bytes, and objects of unknown classes), with
 * nodes of the user's own, and changes of the schema.
 */
public final class StatementCache {
    private static final int PLACES = 1024;

    /** The places a statement may take, next to each other. */
    private static final int CHOICE = 4;

    private final Dialect dialect;
    private final Function<Statement<?>, List<String>> review;
    private final AtomicReferenceArray<@Nullable Entry> entries = new AtomicReferenceArray<>(PLACES);
    private final AtomicIntegerArray seenOnce = new AtomicIntegerArray(PLACES);
    private final ReferenceQueue<Statement<?>> gone = new ReferenceQueue<>();

    /**
     * Remembers nothing yet.
     *
     * @param dialect compiles the statements
     */
    public StatementCache(Dialect dialect) {
        this(dialect, statement -> List.of());
    }

    /**
     * Remembers nothing yet.
     *
     * @param dialect compiles the statements
     * @param review finds what is to be warned of in a statement; it is kept beside the SQL, as
     *     {@link Compiled#warnings}, and asked again only for what is compiled again
     */
    public StatementCache(Dialect dialect, Function<Statement<?>, List<String>> review) {
        this.dialect = dialect;
        this.review = review;
    }

    /**
     * Returns the dialect that compiles the statements.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * Compiles a statement, or finds what was made of it before.
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return what {@link Dialect#compile} makes of it
     * @throws dev.aludel.error.CompileException if the dialect cannot do what the statement asks
     */
    @SuppressWarnings("unchecked") // an entry holds what became of its own statement
    public <R> Compiled<R> compile(Statement<R> statement) {
        if (statement instanceof Bound<R> bound && !bound.parameters().hasLists()) {
            return new ParameterValues(dialect, bound.parameters()).fill(compile(bound.statement()), Set.of());
        }
        int hash = System.identityHashCode(statement);
        int first = first(hash);
        for (int place = first; place < first + CHOICE; place++) {
            Entry entry = entries.getAcquire(place);
            if (entry != null && entry.refersTo(statement)) {
                Compiled<?> known = entry.compiled;
                return known == null ? dialect.compile(statement).warning(entry.warnings) : (Compiled<R>) known;
            }
        }
        return compileNew(statement, hash, first);
    }

    /**
     * Says how long ago a statement was compiled that is remembered.
     *
     * @param statement the statement
     * @return nanoseconds; nothing if it would be compiled anew
     */
    public OptionalLong age(Statement<?> statement) {
        if (statement instanceof Bound<?> bound && !bound.parameters().hasLists()) {
            return age(bound.statement());
        }
        int first = first(System.identityHashCode(statement));
        for (int place = first; place < first + CHOICE; place++) {
            Entry entry = entries.getAcquire(place);
            if (entry != null && entry.refersTo(statement) && entry.compiled != null) {
                return OptionalLong.of(System.nanoTime() - entry.since);
            }
        }
        return OptionalLong.empty();
    }

    private <R> Compiled<R> compileNew(Statement<R> statement, int hash, int first) {
        letGo();
        Compiled<R> compiled = dialect.compile(statement).warning(review.apply(statement));
        if (isSecondTime(hash, first)) {
            int place = free(first, hash);
            Compiled<R> kept = Constancy.isConstant(statement) ? compiled : null;
            entries.setRelease(place, new Entry(statement, kept, compiled.warnings(), place, gone));
        }
        return compiled;
    }

    /** The oldest number makes room for a new one. Two threads may lose one; it then comes a third time. */
    private boolean isSecondTime(int hash, int first) {
        for (int place = first; place < first + CHOICE; place++) {
            if (seenOnce.getAcquire(place) == hash) {
                return true;
            }
        }
        for (int place = first + CHOICE - 1; place > first; place--) {
            seenOnce.setRelease(place, seenOnce.getAcquire(place - 1));
        }
        seenOnce.setRelease(first, hash);
        return false;
    }

    private int free(int first, int hash) {
        for (int place = first; place < first + CHOICE; place++) {
            if (entries.getAcquire(place) == null) {
                return place;
            }
        }
        return first + hash % CHOICE;
    }

    /** The last bits of a hash choose among the places from here on. */
    private static int first(int hash) {
        return ((hash * 0x9E3779B9) >>> 22) & (PLACES - CHOICE);
    }

    /** Lets go of what became of statements that were collected. */
    private void letGo() {
        for (Reference<?> found = gone.poll(); found != null; found = gone.poll()) {
            Entry entry = (Entry) found;
            entries.compareAndSet(entry.place, entry, null);
        }
    }

    /** How many statements are remembered, those that were collected meanwhile among them. */
    int size() {
        int size = 0;
        for (int place = 0; place < PLACES; place++) {
            size += entries.getAcquire(place) == null ? 0 : 1;
        }
        return size;
    }

    private static final class Entry extends WeakReference<Statement<?>> {
        /** Nothing if the statement has to be compiled each time. */
        private final @Nullable Compiled<?> compiled;

        private final List<String> warnings;

        private final int place;

        private final long since = System.nanoTime();

        private Entry(
                Statement<?> statement,
                @Nullable Compiled<?> compiled,
                List<String> warnings,
                int place,
                ReferenceQueue<? super Statement<?>> gone) {
            super(statement, gone);
            this.compiled = compiled;
            this.warnings = warnings;
            this.place = place;
        }
    }
}
