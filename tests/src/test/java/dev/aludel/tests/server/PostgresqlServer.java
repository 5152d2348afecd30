package dev.aludel.tests.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * The PostgreSQL of this JVM. Every user, the superuser too, needs a SCRAM password over TCP, and there is no socket
 * file. Sorting is by code point and times are UTC, on every machine.
 */
final class PostgresqlServer {

    /** An empty database takes 8 MB, so only this many are kept, beside those that somebody is connected to. */
    private static final int KEPT = 100;

    private static final String SUPERUSER = "postgres";
    private static final Once<PostgresqlServer> SERVER = new Once<>(PostgresqlServer::start);

    private final TcpServer tcp;
    private final LatestOnly databases = new LatestOnly(KEPT, this::dropUnused);

    private PostgresqlServer(TcpServer tcp) {
        this.tcp = tcp;
    }

    /** Returns the server, started by the first call. */
    static PostgresqlServer current() {
        return SERVER.get();
    }

    FreshDatabase fresh(String name) {
        tcp.execute("create database " + name + " owner " + TcpServer.USER);
        databases.add(name);
        return tcp.database("postgresql", name);
    }

    /** Drops a database, if it is there and nobody is connected to it. */
    void dropUnused(String name) {
        if (!tcp.finds("select from pg_stat_activity where datname = '" + name + "'")) {
            tcp.execute("drop database if exists " + name);
        }
    }

    private static PostgresqlServer start() {
        Path bin = PostgresqlArchive.unpacked().resolve("bin");
        Path folder = RunFolder.current().folder("postgresql");
        Path data = folder.resolve("data");
        String password = UUID.randomUUID().toString();
        initialize(bin, data, password);
        TcpServer server = TcpServer.start(new TcpServer.Plan(
                "PostgreSQL",
                folder,
                "QUIT",
                TcpServer.PATIENCE,
                port -> command(bin, data, port),
                port -> TcpServer.database("postgresql", port, "postgres", SUPERUSER, password)));
        server.execute("create role " + TcpServer.USER + " login password '" + TcpServer.PASSWORD + "'");
        return new PostgresqlServer(server);
    }

    private static void initialize(Path bin, Path data, String password) {
        Path passwordFile = data.resolveSibling("postgresql.password");
        try {
            Files.writeString(passwordFile, password);
            Account.give(passwordFile);
            new Command(Account.command(List.of(
                            bin.resolve("initdb").toString(),
                            "--pgdata=" + data,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--no-sync")))
                    .run();
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new ServerException("Cannot write " + passwordFile + " for setting up PostgreSQL", e);
        }
    }

    private static List<String> command(Path bin, Path data, int port) {
        return List.of(
                bin.resolve("postgres").toString(),
                "-D" + data,
                "-p" + port,
                "-clisten_addresses=" + TcpServer.HOST,
                "-cunix_socket_directories=",
                "-cmax_connections=200",
                "-cmax_prepared_transactions=20",
                "-ctimezone=UTC",
                "-cfsync=off",
                "-cfull_page_writes=off",
                "-csynchronous_commit=off",
                "-cmax_wal_size=128MB",
                "-cautovacuum=off",
                "-cjit=off");
    }
}
