package dev.aludel.tests.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** H2 databases in memory; each lives until JVM exit because a connection to it stays open. */
final class H2Memory {

    private static final Queue<Connection> OPEN = new ConcurrentLinkedQueue<>();

    private H2Memory() {}

    static FreshDatabase fresh(String name) {
        String url = "h2:mem:" + name;
        FreshDatabase database = new FreshDatabase(url, "jdbc:" + url, "", "");
        try {
            OPEN.add(database.connect());
        } catch (SQLException e) {
            throw new ServerException("H2 cannot open " + url + ": " + e.getMessage(), e);
        }
        return database;
    }
}
