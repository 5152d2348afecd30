package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SchemaMap;
import dev.aludel.dialect.StatementCache;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What an engine remembers of statements, apart for each map of schemas: what was written for one is never sent for another.
 * Of the maps the latest used are kept.
 */
final class StatementCaches {
    private static final int KEPT = 64;
    private static final float LOAD = 0.75f;

    private final StatementCache own;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<SchemaMap, StatementCache> mapped = new LinkedHashMap<>(KEPT, LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SchemaMap, StatementCache> eldest) {
            return size() > KEPT;
        }
    };

    StatementCaches(Dialect dialect) {
        this.own = new StatementCache(dialect, CartesianWarning::of);
    }

    /** The cache for statements that are executed with these settings. */
    StatementCache of(ExecutionSettings settings) {
        SchemaMap schemas = settings.get(ExecutionOptions.SCHEMAS).orElse(SchemaMap.none());
        if (schemas.schemas().isEmpty()) {
            return own;
        }
        lock.lock();
        try {
            return mapped.computeIfAbsent(
                    schemas, map -> new StatementCache(map.on(own.dialect()), CartesianWarning::of));
        } finally {
            lock.unlock();
        }
    }
}
