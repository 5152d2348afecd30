package dev.aludel.driver;

import dev.aludel.dialect.Dialect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A driver without a database: it answers as told and remembers what it was asked, in order.
 *
 * <pre>{@code
 * var driver = new FakeDriver()
 *         .answer("SELECT id FROM users", FakeAnswer.columns("id").row(1L))
 *         .refuse("DROP TABLE users", new DriverException("no such table", "42P01", 0, false, null))
 *         .once("commit", () -> { throw new DriverException("gone", "08006", 0, true, null); });
 * …
 * assertThat(driver.calls()).containsExactly("1 connect", "1 begin", "1 execute SELECT id FROM users", "1 rollback");
 * }</pre>
 *
 * <p>A call is written as the connection's number, counted from 1, and the method's name; {@code execute} also has the
 * SQL, and closing the driver is {@code close driver}. Of a request with a fetch size, {@code fetch 5} is each time that
 * rows come, and {@code close rows} the end; {@code next} is not written, but can be named for an action. SQL without an answer, and every breach of the contract of
 * {@link DriverConnection} or {@link DriverRows}, fails the test with an {@link AssertionError}. Safe for many threads.
 */
public final class FakeDriver implements Driver {
    private final @Nullable Dialect dialect;
    private final Map<String, Supplier<FakeAnswer>> answers = new ConcurrentHashMap<>();
    private final Map<String, Runnable> always = new ConcurrentHashMap<>();
    private final Map<String, Queue<Runnable>> once = new ConcurrentHashMap<>();
    private final Queue<String> calls = new ConcurrentLinkedQueue<>();
    private final Queue<DriverRequest> requests = new ConcurrentLinkedQueue<>();
    private final AtomicInteger connects = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();
    private final AtomicInteger openRows = new AtomicInteger();
    private volatile @Nullable ServerInfo info;
    private volatile boolean down;
    private volatile boolean endsTransactions;
    private volatile boolean cursors = true;
    private volatile DriverTraits traits = new DriverTraits(false, false, false);

    /** Makes a driver for tests that need no dialect. */
    public FakeDriver() {
        this.dialect = null;
    }

    /** Makes a driver with a dialect. */
    public FakeDriver(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Changes the traits, all false at first. */
    public FakeDriver withTraits(DriverTraits traits) {
        this.traits = traits;
        return this;
    }

    /** Ends the transaction with each error, as some databases do with some. */
    public FakeDriver endingTransactions() {
        endsTransactions = true;
        return this;
    }

    boolean endsTransactions() {
        return endsTransactions;
    }

    /** Has no cursors, as a driver may; at first it has. */
    public FakeDriver withoutCursors() {
        cursors = false;
        return this;
    }

    /** Answers this SQL, each time it comes. */
    public FakeDriver answer(String sql, FakeAnswer answer) {
        answers.put(sql, () -> answer);
        return this;
    }

    /** Refuses this SQL, each time it comes. */
    public FakeDriver refuse(String sql, RuntimeException error) {
        answers.put(sql, () -> {
            throw error;
        });
        return this;
    }

    /** Runs the action, which may throw or wait, at every call of the method named, after it has been recorded. */
    public FakeDriver always(String method, Runnable action) {
        always.put(method, action);
        return this;
    }

    /** Runs the action at the next call of the method named; several are run at one call each. */
    public FakeDriver once(String method, Runnable action) {
        once.computeIfAbsent(method, absent -> new ConcurrentLinkedQueue<>()).add(action);
        return this;
    }

    /** Says this of itself when it is asked; otherwise it is not asked. */
    public FakeDriver serverInfo(ServerInfo says) {
        info = says;
        return this;
    }

    /** From now on no connection gives a sign of life, or all that are not lost do again. */
    public FakeDriver down(boolean isDown) {
        down = isDown;
        return this;
    }

    boolean isDown() {
        return down;
    }

    Optional<ServerInfo> serverInfo(int number) {
        if (info != null) {
            recordAndRun(number, "serverInfo");
        }
        return Optional.ofNullable(info);
    }

    /** Tells all calls so far. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** Tells the requests of all calls of {@code execute} so far. */
    public List<DriverRequest> requests() {
        return List.copyOf(requests);
    }

    /** Counts the connections that are open. */
    public int open() {
        return open.get();
    }

    /** Counts the connections that were open at the same time, at most. */
    public int mostOpen() {
        return mostOpen.get();
    }

    /** Counts the answers nobody has closed yet. */
    public int openRows() {
        return openRows.get();
    }

    @Override
    public Dialect dialect() {
        if (dialect == null) {
            throw new AssertionError("this FakeDriver was made without a dialect");
        }
        return dialect;
    }

    @Override
    public DriverTraits traits() {
        return traits;
    }

    @Override
    public DriverConnection connect() {
        int number = connects.incrementAndGet();
        recordAndRun(number, "connect");
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        return new FakeConnection(this, number);
    }

    /** Recorded as {@code 1 connect as ana}. */
    @Override
    public DriverConnection connect(Credentials credentials) {
        int number = connects.incrementAndGet();
        record(number + " connect as " + credentials.user());
        run("connect");
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        return new FakeConnection(this, number);
    }

    @Override
    public void close() {
        record("close driver");
    }

    boolean hasCursors() {
        return cursors;
    }

    void recordAndRun(int number, String method) {
        record(number + " " + method);
        run(method);
    }

    void record(String call) {
        calls.add(call);
    }

    void run(String method) {
        Queue<Runnable> next = once.get(method);
        Runnable action = next == null ? null : next.poll();
        if (action != null) {
            action.run();
        }
        always.getOrDefault(method, () -> {}).run();
    }

    DriverRows answer(int number, DriverRequest request) {
        requests.add(request);
        Supplier<FakeAnswer> answer = answers.get(request.sql());
        if (answer == null) {
            throw new AssertionError("FakeDriver has no answer for " + request.sql());
        }
        var rows = new FakeRows(this, number, answer.get(), request.fetchSize());
        openRows.incrementAndGet();
        return rows;
    }

    void forgetRows() {
        openRows.decrementAndGet();
    }

    void forget() {
        open.decrementAndGet();
    }
}
