package dev.aludel.tests.server;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The databases the tests run on; each call of {@link #url()} or {@link #fresh()} gives a new, empty one.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @EnumSource
 * void inserts(TestDatabase database) {
 *     Engine engine = Engines.create(database.url());
 *     ...
 * }
 * }</pre>
 *
 * <p>All of them take several connections at once; SQLite is therefore a file here. A test about SQLite in memory names
 * that URL itself.
 */
public enum TestDatabase {

    /** SQLite in a file of its own, deleted at JVM exit. */
    SQLITE("sqlite"),

    /** PostgreSQL 18, over TCP with a SCRAM password; the 100 latest databases are kept, and those in use. */
    POSTGRESQL("postgresql"),

    /** MariaDB 11.4, over TCP with a password. */
    MARIADB("mariadb"),

    /** H2 in memory, kept until JVM exit. */
    H2("h2");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String dialect;

    TestDatabase(String dialect) {
        this.dialect = dialect;
    }

    /**
     * Creates an empty database and returns its Aludel URL, user and password included.
     *
     * <p>Example: {@code postgresql://aludel:secret@127.0.0.1:40123/test_7}.
     *
     * @throws ServerException if the server cannot run on this machine, with the reason and what to do
     */
    public String url() {
        return fresh().url();
    }

    /**
     * Creates an empty database for tests that also need plain JDBC, or the parts of the URL.
     *
     * <p>Example: {@code try (Connection admin = TestDatabase.MARIADB.fresh().connect())}.
     *
     * @throws ServerException if the server cannot run on this machine, with the reason and what to do
     */
    public FreshDatabase fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        return switch (this) {
            case SQLITE -> SqliteFiles.fresh(name);
            case POSTGRESQL -> PostgresqlServer.current().fresh(name);
            case MARIADB -> MariadbServer.current().fresh(name);
            case H2 -> H2Memory.fresh(name);
        };
    }

    /** Returns the name of the dialect, which is also the scheme of the URL: {@code "postgresql"}. */
    public String dialect() {
        return dialect;
    }
}
