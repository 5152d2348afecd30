package dev.aludel.engine;

import static dev.aludel.engine.EngineOptions.CONNECT_HOOK;
import static dev.aludel.engine.EngineOptions.LEAK_WARNING;
import static dev.aludel.engine.EngineOptions.POOL_KIND;
import static dev.aludel.engine.EngineOptions.POOL_LIFO;
import static dev.aludel.engine.EngineOptions.POOL_LISTENER;
import static dev.aludel.engine.EngineOptions.POOL_OVERFLOW;
import static dev.aludel.engine.EngineOptions.POOL_PRE_PING;
import static dev.aludel.engine.EngineOptions.POOL_RECYCLE;
import static dev.aludel.engine.EngineOptions.POOL_SIZE;
import static dev.aludel.engine.EngineOptions.POOL_TIMEOUT;
import static dev.aludel.engine.EngineOptions.RESET_ON_RETURN;

import dev.aludel.driver.DriverTraits;
import dev.aludel.error.ArgumentException;
import dev.aludel.pool.PoolKind;
import dev.aludel.pool.PoolListener;
import dev.aludel.pool.PoolSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads the options of a pool, and refuses those that would have no effect on the pool there is. */
final class PoolOptions {
    private static final Set<EngineOption<?>> OF_NONE = Set.of();
    private static final Set<EngineOption<?>> OF_ONE = Set.of(POOL_SIZE, POOL_TIMEOUT, POOL_RECYCLE, POOL_PRE_PING);
    private static final Set<EngineOption<?>> OF_THREADS = Set.of(POOL_SIZE, POOL_RECYCLE, POOL_PRE_PING);
    private static final Set<EngineOption<?>> OF_ASSERTION = Set.of(POOL_RECYCLE, POOL_PRE_PING);
    private static final Set<EngineOption<?>> OF_QUEUE =
            Set.of(POOL_SIZE, POOL_OVERFLOW, POOL_TIMEOUT, POOL_RECYCLE, POOL_PRE_PING, POOL_LIFO);

    private final List<EngineOption<?>> given = new ArrayList<>();
    private final Optional<PoolKind> asked;
    private final PoolSettings settings;

    PoolOptions(EngineRequest request) {
        PoolSettings defaults = PoolSettings.defaults();
        PoolSettings read = new PoolSettings(
                take(request, POOL_SIZE).orElse(defaults.size()),
                take(request, POOL_TIMEOUT).orElse(defaults.timeout()));
        asked = request.take(POOL_KIND);
        read = apply(read, asked, PoolSettings::withKind);
        read = apply(read, take(request, POOL_OVERFLOW), PoolSettings::withOverflow);
        read = apply(read, take(request, POOL_RECYCLE), PoolSettings::withRecycle);
        read = apply(read, take(request, POOL_PRE_PING), PoolSettings::withPrePing);
        read = apply(read, take(request, POOL_LIFO), (before, lifo) -> before.withLifo());
        read = apply(read, request.take(RESET_ON_RETURN), PoolSettings::withReset);
        read = apply(read, request.take(LEAK_WARNING), PoolSettings::withLeakWarning);
        read = apply(read, request.take(CONNECT_HOOK), PoolSettings::withConnectHook);
        for (PoolListener listener : request.takeAll(POOL_LISTENER)) {
            read = read.withListener(listener);
        }
        settings = read;
    }

    private <T> Optional<T> take(EngineRequest request, EngineOption<T> option) {
        Optional<T> value = request.take(option);
        value.ifPresent(present -> given.add(option));
        return value;
    }

    private static <T> PoolSettings apply(
            PoolSettings before, Optional<T> value, BiFunction<PoolSettings, T, PoolSettings> change) {
        return value.isEmpty() ? before : change.apply(before, value.get());
    }

    /** The settings, if all that was said makes sense for connections like these. */
    PoolSettings settings(DriverTraits traits) {
        PoolKind kind = settings.kind(traits);
        if (traits.singleConnection() && (kind == PoolKind.QUEUE || kind == PoolKind.NONE)) {
            throw new ArgumentException(
                    "The option poolKind(" + kind + ") opens several connections, and each would have a"
                            + " database of its own here; leave it out, or take poolKind(STATIC).");
        }
        if (traits.singleConnection() && given.contains(POOL_RECYCLE)) {
            throw new ArgumentException("The option poolRecycle would lose the database, which lives in its connection;"
                    + " leave it out.");
        }
        for (EngineOption<?> option : given) {
            if (!understood(kind).contains(option)) {
                throw new ArgumentException(
                        "The option " + option + " would have no effect: " + reason(kind, traits) + ".");
            }
        }
        return settings;
    }

    private static Set<EngineOption<?>> understood(PoolKind kind) {
        return switch (kind) {
            case QUEUE -> OF_QUEUE;
            case NONE -> OF_NONE;
            case STATIC -> OF_ONE;
            case PER_THREAD -> OF_THREADS;
            case ASSERTION -> OF_ASSERTION;
        };
    }

    private String reason(PoolKind kind, DriverTraits traits) {
        if (kind == PoolKind.NONE && traits.pooledElsewhere()) {
            return "connections come from a DataSource, which pools them itself; set it there, or, if that is no pool,"
                    + " add poolKind(QUEUE)";
        }
        String what = switch (kind) {
            case QUEUE -> "this pool is a queue";
            case NONE -> "connections are opened and closed each time";
            case STATIC -> "there is one connection for all";
            case PER_THREAD -> "each thread has a connection of its own, and nobody waits";
            case ASSERTION -> "there is one connection, and nobody waits for it";
        };
        return what + (asked.isPresent() ? "; leave it out, or choose another poolKind" : "; leave it out");
    }
}
