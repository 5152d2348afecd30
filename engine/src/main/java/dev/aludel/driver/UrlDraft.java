package dev.aludel.driver;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A {@link Url} in the making, and the one place where parts are checked. */
final class UrlDraft {
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]+");

    String dialect;

    @Nullable
    String driver;

    @Nullable
    String user;

    @Nullable
    String password;

    List<HostPort> hosts = List.of();

    @Nullable
    String database;

    Map<String, List<String>> query = new LinkedHashMap<>();

    @Nullable
    String jdbcUrl;

    UrlDraft(String dialect) {
        this.dialect = dialect;
    }

    static UrlDraft of(UrlParts parts) {
        var draft = new UrlDraft(parts.dialect());
        draft.driver = parts.driver();
        draft.user = parts.user();
        draft.password = parts.password();
        draft.hosts = parts.hosts();
        draft.database = parts.database();
        draft.query.putAll(parts.query());
        draft.jdbcUrl = parts.jdbcUrl();
        return draft;
    }

    /** Adds one value to those the key has already. */
    void addToQuery(String key, String value) {
        query.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
    }

    UrlParts parts() {
        checkName("dialect", dialect);
        if (dialect.equals("jdbc")) {
            throw new ArgumentException("jdbc is not a dialect; a JDBC URL reads jdbc:postgresql:…,"
                    + " and postgresql+jdbc:… asks for the JDBC driver by name");
        }
        if (driver != null) {
            checkName("driver", driver);
        }
        checkText("user", user);
        checkText("password", password);
        checkText("database", database);
        boolean passwordAlone = password != null && "".equals(user);
        boolean noDatabase = "".equals(database);
        return new UrlParts(
                dialect,
                driver,
                passwordAlone ? null : user,
                password,
                List.copyOf(hosts),
                noDatabase ? null : database,
                checkedQuery(),
                jdbcUrl);
    }

    private Map<String, List<String>> checkedQuery() {
        var copy = new LinkedHashMap<String, List<String>>();
        query.forEach((key, values) -> {
            if (key.isEmpty()) {
                throw new ArgumentException("a parameter in the query of the URL has no name; write name=value");
            }
            checkText("name of a query parameter", key);
            values.forEach(value -> checkText("value of the query parameter " + key, value));
            copy.put(key, List.copyOf(values));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static void checkName(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new ArgumentException("the " + what + " \"" + name + "\" may have the characters a-z, 0-9 and _ only;"
                    + " a URL begins as postgresql://… or postgresql+vertx://… do");
        }
    }

    /** A lone surrogate has no bytes in UTF-8, so it could not be written and read again. */
    private static void checkText(String what, @Nullable String text) {
        if (text != null && !Percent.isWellFormed(text)) {
            throw new ArgumentException("the " + what + " of the URL has half a character in it (a lone surrogate);"
                    + " it was cut or decoded wrongly before it got here");
        }
    }
}
