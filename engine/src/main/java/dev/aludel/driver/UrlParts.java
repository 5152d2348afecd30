package dev.aludel.driver;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a {@link Url}, all checked and copied by {@link UrlDraft}; null where the URL has no such part. The user
 * {@code ""} beside a password is null too, since {@code :secret@host} can be written in one way only.
 */
record UrlParts(
        String dialect,
        @Nullable String driver,
        @Nullable String user,
        @Nullable String password,
        List<HostPort> hosts,
        @Nullable String database,
        Map<String, List<String>> query,
        @Nullable String jdbcUrl) {}
