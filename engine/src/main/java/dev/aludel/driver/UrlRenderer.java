package dev.aludel.driver;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a URL in its one canonical spelling, which {@link UrlParser} reads back to the same parts. */
final class UrlRenderer {
    /** {@code mem:x}, {@code file:x}, {@code tcp://x}; not {@code C:\x}. */
    private static final Pattern OPAQUE = Pattern.compile("[a-z]{2,}:.*", Pattern.DOTALL);

    private static final String IN_DATABASE = "/:\\;=,+()!$'*";

    private UrlRenderer() {}

    static String withSecrets(UrlParts parts) {
        return parts.jdbcUrl() != null ? parts.jdbcUrl() : render(parts, true);
    }

    static String masked(UrlParts parts) {
        return parts.jdbcUrl() != null ? Secrets.maskJdbc(parts.jdbcUrl()) : render(parts, false);
    }

    private static String render(UrlParts parts, boolean secrets) {
        var url = new StringBuilder(parts.dialect());
        if (parts.driver() != null) {
            url.append('+').append(parts.driver());
        }
        url.append(':');
        String authority = authority(parts, secrets);
        String database = database(parts, secrets);
        if (!authority.isEmpty()) {
            url.append("//").append(authority).append(database.isEmpty() ? "" : "/");
        } else if (!database.isEmpty() && !OPAQUE.matcher(database).matches()) {
            url.append("///");
        }
        url.append(database);
        return url.append(query(parts.query(), secrets)).toString();
    }

    private static String authority(UrlParts parts, boolean secrets) {
        var authority = new StringBuilder();
        if (parts.user() != null) {
            authority.append(Percent.encode(parts.user(), ""));
        }
        if (parts.password() != null) {
            authority.append(':').append(secrets ? Percent.encode(parts.password(), "") : Secrets.MASK);
        }
        if (parts.user() != null || parts.password() != null) {
            authority.append('@');
        }
        authority.append(parts.hosts().stream().map(HostPort::toString).collect(Collectors.joining(",")));
        return authority.toString();
    }

    private static String database(UrlParts parts, boolean secrets) {
        if (parts.database() == null) {
            return "";
        }
        return Percent.encode(secrets ? parts.database() : Secrets.maskPairs(parts.database()), IN_DATABASE);
    }

    private static String query(Map<String, List<String>> query, boolean secrets) {
        return query.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> pair(entry.getKey(), value, secrets)))
                .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
    }

    private static String pair(String key, String value, boolean secrets) {
        boolean covered = !secrets && Secrets.isSecret(key);
        return Percent.encode(key, "") + "=" + (covered ? Secrets.MASK : Percent.encode(value, "/:,"));
    }
}
