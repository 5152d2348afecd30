package dev.aludel.jdbc;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** The databases whose differences are known. */
final class Products {
    /** Any database, by the book. */
    static final Product ANY = new Product();

    private static final Product POSTGRESQL = new PostgresqlProduct();
    private static final Map<String, Product> BY_NAME = Map.ofEntries(
            entry("sqlite", new SqliteProduct()),
            entry("postgresql", POSTGRESQL),
            entry("postgres", POSTGRESQL),
            entry("mariadb", MysqlProduct.MARIADB),
            entry("mysql", MysqlProduct.MYSQL),
            entry("h2", new H2Product()));

    private Products() {}

    static boolean isKnown(String name) {
        return BY_NAME.containsKey(name);
    }

    /**
     * Finds a database by name.
     *
     * @param name the name of a dialect, the sub-protocol of a JDBC URL, or what {@code DatabaseMetaData} calls the product
     * @return the database, or any database by the book
     */
    static Product named(String name) {
        return BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), ANY);
    }
}
