package dev.aludel.jdbc;

import dev.aludel.driver.Credentials;
import dev.aludel.driver.Url;
import dev.aludel.error.ArgumentException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a URL comes to in JDBC: a driver, a JDBC URL and parameters. */
final class Target implements ConnectionSource {
    private static final int ALIKE = 3;

    private final Url url;
    private final Product product;
    private final Driver driver;
    private final String jdbcUrl;
    private final Map<String, String> parameters;

    private Target(Url url, Product product, Driver driver, String jdbcUrl) {
        this.url = url;
        this.product = product;
        this.driver = driver;
        this.jdbcUrl = jdbcUrl;
        this.parameters = parameters();
    }

    /**
     * Finds the driver and translates the URL.
     *
     * @throws ArgumentException if there is no such driver, or the URL has a part that the driver does not know
     */
    static Target of(Url url, DriverSearch search) {
        Product product = Products.named(url.dialect());
        List<String> spellings = url.jdbcUrl().map(List::of).orElseGet(() -> product.jdbcUrls(url));
        for (String jdbcUrl : spellings) {
            Optional<Driver> driver = search.find(jdbcUrl);
            if (driver.isPresent()) {
                return new Target(url, product, driver.get(), jdbcUrl);
            }
        }
        throw new ArgumentException("no JDBC driver on the class path or module path takes " + url
                + (url.jdbcUrl().isPresent() ? "; look for a mistake in the URL, or" : ";")
                + " add to the dependencies " + product.artifact());
    }

    Product product() {
        return product;
    }

    String jdbcUrl() {
        return jdbcUrl;
    }

    Map<String, String> parametersInClear() {
        return parameters;
    }

    /**
     * Opens a connection.
     *
     * @throws SQLException if there is none to be had; the message does not repeat a JDBC URL with its secrets
     */
    @Override
    public Connection open() throws SQLException {
        return open(new Credentials(null, null));
    }

    /**
     * Opens a connection as somebody else; what is missing is taken from the URL.
     *
     * @throws SQLException as {@link #open()} does
     * @throws ArgumentException if the JDBC URL has a user or a password, which would win
     */
    @Override
    public Connection open(Credentials credentials) throws SQLException {
        Properties copy = new Properties();
        copy.putAll(parameters);
        put(copy, "user", credentials.user());
        put(copy, "password", credentials.password());
        Connection connection;
        try {
            connection = driver.connect(jdbcUrl, copy);
        } catch (SQLException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains(jdbcUrl) && !jdbcUrl.equals(url.toString())) {
                throw new SQLException(message.replace(jdbcUrl, url.toString()), e.getSQLState(), e.getErrorCode());
            }
            throw e;
        }
        if (connection == null) {
            throw new SQLException(driver.getClass().getName() + " said that it takes " + url + " and then did not");
        }
        return connection;
    }

    private void put(Properties properties, String name, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (url.jdbcUrl().isPresent() && jdbcUrl.toLowerCase(Locale.ROOT).contains(name + "=")) {
            throw new ArgumentException("the JDBC URL has a " + name
                    + " in it, and connections cannot be opened with another one; take it out" + " of the URL");
        }
        properties.put(name, value);
    }

    private Map<String, String> parameters() {
        Map<String, String> all = new HashMap<>(product.defaults());
        if (url.jdbcUrl().isPresent()) {
            all.keySet().removeIf(name -> jdbcUrl.contains(name + "="));
            return Map.copyOf(all);
        }
        Set<String> known = url.query().isEmpty() ? Set.of() : knownParameters();
        url.query().forEach((name, values) -> check(name, values, known));
        if (!product.queryIsInUrl()) {
            url.query().forEach((name, values) -> all.put(name, values.getFirst()));
        }
        url.user().ifPresent(user -> all.put("user", user));
        url.password().ifPresent(password -> all.put("password", password));
        return Map.copyOf(all);
    }

    /** Lists what the driver says it knows; nothing if it does not say, and then it has to refuse the others itself. */
    private Set<String> knownParameters() {
        try {
            return Arrays.stream(driver.getPropertyInfo(jdbcUrl, new Properties()))
                    .map((DriverPropertyInfo info) -> info.name)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (SQLException e) {
            return Set.of();
        }
    }

    private void check(String name, List<String> values, Set<String> known) {
        if (values.size() > 1) {
            throw new ArgumentException("the parameter \"" + name + "\" is in the query of the URL " + values.size()
                    + " times; a JDBC driver takes one value");
        }
        boolean twice = (name.equals("user") && url.user().isPresent())
                || (name.equals("password") && url.password().isPresent());
        if (twice) {
            throw new ArgumentException(
                    "the " + name + " is in the URL twice, before the host and in the query;" + " remove one of them");
        }
        if (!known.isEmpty() && !known.contains(name)) {
            throw new ArgumentException("the JDBC driver " + driver.getClass().getName() + " has no parameter \"" + name
                    + "\"" + alike(name, known) + "; see its documentation, and mind upper and lower case");
        }
    }

    private static String alike(String name, Set<String> known) {
        String beginning = name.substring(0, Math.min(ALIKE, name.length())).toLowerCase(Locale.ROOT);
        String alike = known.stream()
                .filter(other -> other.toLowerCase(Locale.ROOT).startsWith(beginning))
                .collect(Collectors.joining(", "));
        return alike.isEmpty() ? "" : ", but has " + alike;
    }
}
