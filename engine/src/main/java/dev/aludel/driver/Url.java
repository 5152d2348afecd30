package dev.aludel.driver;

import dev.aludel.error.ArgumentException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which database to connect to, and how. Immutable; two URLs are equal if their parts are.
 *
 * <pre>
 * dialect[+driver]:[//[user[:password]@][host[:port][,host[:port]…]]/][database][?key=value&amp;…]
 *
 * postgresql://ana:secret@db.example:5432/shop?sslmode=require
 * postgresql+vertx://ana@[::1]/shop           the driver named vertx, an IPv6 address
 * mariadb://db1.example,db2.example/shop      several servers, tried in this order
 * postgresql:                                 no database at all: enough for a mock engine
 * sqlite:                                     a database in memory; also sqlite:// and sqlite:///:memory:
 * sqlite:///data/shop.db                      a file, relative; also sqlite:data/shop.db
 * sqlite:////var/lib/shop.db                  a file, absolute
 * sqlite:///C:\data\shop.db                   a file on Windows
 * h2:mem:shop                                 H2 in memory; also h2:///mem:shop
 * h2:file:./data/shop                         H2 in a file; also h2:///./data/shop
 * h2://db.example:9092/~/shop                 an H2 server; also h2:tcp://db.example:9092/~/shop
 * jdbc:postgresql://db.example/shop?user=ana  any JDBC URL
 * </pre>
 *
 * <p>What stands after {@code dialect:} or after {@code dialect:///} up to the query is the database, so the two
 * spellings of a SQLite or H2 database are one URL. User, password and database are percent-decoded, and a plus sign in
 * them is a plus sign. The query is decoded as HTML forms are, where it is a space; a key may come several times, and a
 * value may be empty. In a user or password an {@code @} is written {@code %40}, a {@code /} {@code %2F}, a {@code ?}
 * {@code %3F} and a {@code %} {@code %25}.
 *
 * <p>A JDBC URL is kept word by word in {@link #jdbcUrl()}: its dialect is its sub-protocol and its driver is
 * {@code jdbc}; it is not taken apart and cannot be changed. Names of dialects are not interpreted here:
 * {@code postgres} and {@code postgresql} are two different URLs.
 *
 * <p>{@link #toString()} hides the password and the values of keys such as {@code password} or {@code api_key}.
 */
public final class Url {
    private final UrlParts parts;

    private Url(UrlParts parts) {
        this.parts = parts;
    }

    /**
     * Reads a URL.
     *
     * <pre>{@code
     * Url.parse("postgresql://ana:p%40ss@db.example/shop").password()   // Optional[p@ss]
     * }</pre>
     *
     * @param text the URL as described above
     * @return its parts
     * @throws ArgumentException if the text is not such a URL; the message says what to write instead and quotes
     *     nothing that may be a password
     */
    public static Url parse(String text) {
        return new Url(UrlParser.parse(text));
    }

    /**
     * Starts a URL that is built part by part, so that nothing has to be escaped.
     *
     * <pre>{@code
     * Url.of("postgresql").withHost("db.example").withUser("ana").withPassword("p@ss").withDatabase("shop")
     * // postgresql://ana:p%40ss@db.example/shop
     * }</pre>
     *
     * @param dialect a name of the characters a-z, 0-9 and _
     * @return a URL with nothing but the dialect
     * @throws ArgumentException if the name has other characters, or is {@code jdbc}
     */
    public static Url of(String dialect) {
        return new Url(new UrlDraft(dialect).parts());
    }

    /**
     * Names the dialect, for a JDBC URL its sub-protocol.
     *
     * @return the name, as {@code postgresql}
     */
    public String dialect() {
        return parts.dialect();
    }

    /**
     * Names the driver asked for.
     *
     * @return what follows the plus sign, {@code jdbc} for a JDBC URL, or empty for any driver
     */
    public Optional<String> driver() {
        return Optional.ofNullable(parts.driver());
    }

    /**
     * Gives the user to log in as.
     *
     * @return the user, decoded; {@code ""} if there is a password and no user, as in {@code //:secret@host}
     */
    public Optional<String> user() {
        return Optional.ofNullable(parts.user() == null && parts.password() != null ? "" : parts.user());
    }

    /**
     * Gives the password in clear; it must not reach a log.
     *
     * @return the password, decoded; {@code ""} for {@code //ana:@host}, empty for {@code //ana@host}
     */
    public Optional<String> password() {
        return Optional.ofNullable(parts.password());
    }

    /**
     * Gives all servers in the order they are to be tried.
     *
     * @return the servers, none if the URL names none
     */
    public List<HostPort> hosts() {
        return parts.hosts();
    }

    /**
     * Gives the first server's name or address.
     *
     * @return the host, an IPv6 address without its brackets, or empty if the URL names none
     */
    public Optional<String> host() {
        return parts.hosts().stream().map(HostPort::host).findFirst();
    }

    /**
     * Gives the first server's port.
     *
     * @return a port from 1 to 65535, or empty for the database's usual one
     */
    public OptionalInt port() {
        return parts.hosts().isEmpty()
                ? OptionalInt.empty()
                : parts.hosts().getFirst().port();
    }

    /**
     * Gives the database: a name on the server, or the place of an embedded one.
     *
     * @return the database, decoded, never {@code ""}; empty if the URL names none
     */
    public Optional<String> database() {
        return Optional.ofNullable(parts.database());
    }

    /**
     * Gives all parameters of the query, in the order their keys first came.
     *
     * @return keys with one or more values each, decoded; unmodifiable
     */
    public Map<String, List<String>> query() {
        return parts.query();
    }

    /**
     * Gives one parameter of the query.
     *
     * @param key the key, decoded, in the same case
     * @return its first value, {@code ""} if it stands there without one, or empty if the key is not there
     */
    public Optional<String> queryValue(String key) {
        return parts.query().getOrDefault(key, List.of()).stream().findFirst();
    }

    /**
     * Gives the JDBC URL this URL was read from, secrets included.
     *
     * @return the text as it was given, or empty if it did not begin with {@code jdbc:}
     */
    public Optional<String> jdbcUrl() {
        return Optional.ofNullable(parts.jdbcUrl());
    }

    /**
     * Replaces the dialect.
     *
     * @param dialect a name of the characters a-z, 0-9 and _
     * @return a copy with this dialect
     * @throws ArgumentException if the name has other characters, or this is a JDBC URL
     */
    public Url withDialect(String dialect) {
        return with(draft -> draft.dialect = dialect);
    }

    /**
     * Replaces the driver.
     *
     * @param driver a name of the characters a-z, 0-9 and _, or null for any driver
     * @return a copy with this driver
     * @throws ArgumentException if the name has other characters, or this is a JDBC URL
     */
    public Url withDriver(@Nullable String driver) {
        return with(draft -> draft.driver = driver);
    }

    /**
     * Replaces the user.
     *
     * @param user the user in clear text, or null for none
     * @return a copy with this user
     * @throws ArgumentException if this is a JDBC URL
     */
    public Url withUser(@Nullable String user) {
        return with(draft -> draft.user = user);
    }

    /**
     * Replaces the password.
     *
     * @param password the password in clear text, or null for none
     * @return a copy with this password
     * @throws ArgumentException if this is a JDBC URL
     */
    public Url withPassword(@Nullable String password) {
        return with(draft -> draft.password = password);
    }

    /**
     * Replaces all servers by this one, on the database's usual port.
     *
     * @param host a name, an IPv4 address, an IPv6 address without brackets, or null for none
     * @return a copy with this server alone
     * @throws ArgumentException if the host is neither a name nor an address, or this is a JDBC URL
     */
    public Url withHost(@Nullable String host) {
        return withHosts(host == null ? List.of() : List.of(HostPort.of(host)));
    }

    /**
     * Replaces all servers.
     *
     * @param hosts the servers in the order they are to be tried
     * @return a copy with these servers
     * @throws ArgumentException if this is a JDBC URL
     */
    public Url withHosts(List<HostPort> hosts) {
        return with(draft -> draft.hosts = hosts);
    }

    /**
     * Replaces the port of the one server.
     *
     * @param port the port from 1 to 65535
     * @return a copy with this port
     * @throws ArgumentException if the port is out of range, if the URL names no server or several, or this is a JDBC
     *     URL
     */
    public Url withPort(int port) {
        return with(draft -> {
            if (draft.hosts.size() != 1) {
                throw new ArgumentException("the port " + port + " needs one host to belong to, and the URL has "
                        + draft.hosts.size() + "; call withHost(…) first, or withHosts(…) instead");
            }
            draft.hosts = List.of(HostPort.of(draft.hosts.getFirst().host(), port));
        });
    }

    /**
     * Replaces the database.
     *
     * @param database the database in clear text; null or {@code ""} for none
     * @return a copy with this database
     * @throws ArgumentException if this is a JDBC URL
     */
    public Url withDatabase(@Nullable String database) {
        return with(draft -> draft.database = database);
    }

    /**
     * Replaces the values of one parameter of the query.
     *
     * @param key the key in clear text
     * @param value its first value
     * @param more further values
     * @return a copy in which the key has exactly these values
     * @throws ArgumentException if the key is empty, or this is a JDBC URL
     */
    public Url withQuery(String key, String value, String... more) {
        return with(draft -> {
            draft.query.remove(key);
            draft.addToQuery(key, value);
            for (String one : more) {
                draft.addToQuery(key, one);
            }
        });
    }

    /**
     * Removes parameters from the query; keys that are not there are ignored.
     *
     * @param keys the keys in clear text
     * @return a copy without them
     * @throws ArgumentException if this is a JDBC URL
     */
    public Url withoutQuery(String... keys) {
        return with(draft -> draft.query.keySet().removeAll(List.of(keys)));
    }

    /**
     * Writes the URL with its secrets, in one canonical spelling: {@link #parse} of it equals this URL.
     *
     * @return the URL, which must not reach a log
     */
    public String toStringWithSecrets() {
        return UrlRenderer.withSecrets(parts);
    }

    /** Writes the URL with {@code ***} in place of the password and of the values of keys that hold secrets. */
    @Override
    public String toString() {
        return UrlRenderer.masked(parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Url url && parts.equals(url.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    private Url with(Consumer<UrlDraft> change) {
        if (parts.jdbcUrl() != null) {
            throw new ArgumentException("a JDBC URL is kept word by word and cannot be changed;"
                    + " change its text before it is parsed, or write it as " + dialect() + "+jdbc://…");
        }
        UrlDraft draft = UrlDraft.of(parts);
        change.accept(draft);
        return new Url(draft.parts());
    }
}
