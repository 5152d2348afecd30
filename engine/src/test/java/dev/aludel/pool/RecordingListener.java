package dev.aludel.pool;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Remembers what it is told, as {@code 1 checkin closed}: the place, the event, and what else is known. */
class RecordingListener implements PoolListener {
    private final Queue<String> events = new ConcurrentLinkedQueue<>();
    private final Queue<CheckoutVerdict> verdicts = new ConcurrentLinkedQueue<>();

    /** Takes all events so far. */
    List<String> take() {
        List<String> all = List.copyOf(events);
        events.clear();
        return all;
    }

    /** Answers so at the next checkouts, and accepts again afterwards. */
    void answer(CheckoutVerdict... next) {
        verdicts.addAll(List.of(next));
    }

    private void note(PoolEntry entry, String event) {
        events.add(entry.number() + " " + event + (entry.isOpen() ? "" : " closed"));
    }

    @Override
    public void onConnect(PoolEntry entry) {
        note(entry, "connect");
    }

    @Override
    public void onFirstConnect(PoolEntry entry) {
        note(entry, "firstConnect");
    }

    @Override
    public CheckoutVerdict onCheckout(PoolEntry entry) {
        note(entry, "checkout");
        CheckoutVerdict next = verdicts.poll();
        return next == null ? CheckoutVerdict.ACCEPT : next;
    }

    @Override
    public void onCheckin(PoolEntry entry) {
        note(entry, "checkin");
    }

    @Override
    public void onReset(PoolEntry entry, ResetState state) {
        note(entry, "reset" + (state.inTransaction() ? " open" : "") + (state.abandoned() ? " abandoned" : ""));
    }

    @Override
    public void onInvalidate(PoolEntry entry, @Nullable Throwable cause) {
        note(entry, "invalidate" + (cause == null ? "" : " " + cause.getMessage()));
    }

    @Override
    public void onSoftInvalidate(PoolEntry entry, @Nullable Throwable cause) {
        note(entry, "softInvalidate" + (cause == null ? "" : " " + cause.getMessage()));
    }

    @Override
    public void onClose(PoolEntry entry) {
        note(entry, "close");
    }

    @Override
    public void onDetach(PoolEntry entry) {
        note(entry, "detach");
    }

    @Override
    public void onCloseDetached(PoolEntry entry) {
        note(entry, "closeDetached");
    }

    @Override
    public void onWait(Duration waited) {
        events.add("waited " + !waited.isNegative());
    }

    @Override
    public void onTimeout(Duration waited) {
        events.add("timeout " + !waited.isNegative());
    }

    @Override
    public void onLeak(PoolEntry entry, Duration held, @Nullable Throwable acquired) {
        note(entry, "leak" + (acquired == null ? "" : " " + acquired.getMessage()));
    }
}
