package dev.aludel.tests.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;

/** A database server of this JVM: a guarded process that listens on a free port and lets an administrator in. */
final class TcpServer {

    /** The user that tests connect as. */
    static final String USER = "aludel";

    /** The password of {@link #USER}. */
    static final String PASSWORD = "secret";

    /** Where the servers listen. */
    static final String HOST = "127.0.0.1";

    /** How long a server may take to start, on a machine that has much else to do. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int ATTEMPTS = 3;

    private final ReentrantLock lock = new ReentrantLock();
    private final int port;
    private final Connection admin;

    private TcpServer(int port, Connection admin) {
        this.port = port;
        this.admin = admin;
    }

    /**
     * What to start.
     *
     * @param name for messages: {@code "PostgreSQL"}
     * @param folder its files, deleted when the server has been ended
     * @param signal what ends the server at once: {@code "QUIT"}
     * @param patience how long it may take until it answers
     * @param command the program and its arguments, for a port
     * @param admin the database and account of the administrator, for a port; its password is known to this JVM only,
     *     so that the server of another run can never be taken for this one
     */
    record Plan(
            String name,
            Path folder,
            String signal,
            Duration patience,
            IntFunction<List<String>> command,
            IntFunction<FreshDatabase> admin) {}

    /**
     * Starts a server that is stopped at JVM exit, and waits until it answers.
     *
     * <p>A server that ends by itself is started again on another port, since the free one may have been taken.
     *
     * @throws ServerException if it ends by itself three times, or does not answer in time, with what it said
     */
    static TcpServer start(Plan plan) {
        String output = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = freePort();
            GuardedProcess process = GuardedProcess.start(
                    plan.folder(), plan.signal(), Account.command(plan.command().apply(port)));
            RunFolder.current().atExit(process::stop);
            Optional<Connection> admin = connect(plan, port, process);
            if (admin.isPresent()) {
                return new TcpServer(port, admin.get());
            }
            output = process.output();
        }
        throw new ServerException(plan.name() + " did not start for the tests. It said: " + output);
    }

    private static Optional<Connection> connect(Plan plan, int port, GuardedProcess process) {
        FreshDatabase admin = plan.admin().apply(port);
        long deadline = System.nanoTime() + plan.patience().toNanos();
        while (process.isAlive()) {
            try {
                return Optional.of(admin.connect());
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) {
                    String output = process.output();
                    process.stop();
                    throw new ServerException(
                            plan.name() + " does not answer at " + admin.jdbcUrl() + " after "
                                    + plan.patience().toSeconds() + " seconds: " + e.getMessage() + ". It said: "
                                    + output,
                            e);
                }
                pause();
            }
        }
        return Optional.empty();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("The start of a test server was interrupted", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new ServerException("There is no free port on this machine for a test server", e);
        }
    }

    /**
     * Runs a statement as administrator.
     *
     * @throws ServerException if the server refuses it
     */
    void execute(String sql) {
        finds(sql);
    }

    /**
     * Runs a statement as administrator, and tells whether it has a first row.
     *
     * @throws ServerException if the server refuses it
     */
    boolean finds(String sql) {
        lock.lock();
        try (Statement statement = admin.createStatement()) {
            return statement.execute(sql) && statement.getResultSet().next();
        } catch (SQLException e) {
            throw new ServerException("The test server on port " + port + " refused " + sql + ": " + e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }

    /** Names a database of this server for the user of the tests. */
    FreshDatabase database(String scheme, String name) {
        return database(scheme, port, name, USER, PASSWORD);
    }

    /** Names a database of a server on this machine. */
    static FreshDatabase database(String scheme, int port, String name, String user, String password) {
        String address = HOST + ":" + port + "/" + name;
        return new FreshDatabase(
                scheme + "://" + user + ":" + password + "@" + address,
                "jdbc:" + scheme + "://" + address,
                user,
                password);
    }
}
