package dev.aludel.tests.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The MariaDB of this JVM. Every user needs a password over TCP; root and the anonymous users are gone. Text is utf8mb4
 * and times are UTC, on every machine.
 */
final class MariadbServer {

    private static final String ADMIN = "admin";
    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");
    private static final Once<MariadbServer> SERVER = new Once<>(MariadbServer::start);

    private final TcpServer tcp;

    private MariadbServer(TcpServer tcp) {
        this.tcp = tcp;
    }

    /** Returns the server, started by the first call. */
    static MariadbServer current() {
        return SERVER.get();
    }

    FreshDatabase fresh(String name) {
        tcp.execute("create database " + name);
        return tcp.database("mariadb", name);
    }

    private static MariadbServer start() {
        Path base = MariadbArchive.unpacked();
        Path folder = RunFolder.current().folder("mariadb");
        Path data = RunFolder.current().folder("mariadb/data");
        String password = UUID.randomUUID().toString();
        List<String> options = options(base, data, folder);
        initialize(base, options);
        Path users = writeUsers(folder, password);
        return new MariadbServer(TcpServer.start(new TcpServer.Plan(
                "MariaDB",
                folder,
                "KILL",
                TcpServer.PATIENCE,
                port -> command(options, folder, port, users),
                port -> TcpServer.database("mariadb", port, "mysql", ADMIN, password))));
    }

    private static void initialize(Path base, List<String> options) {
        List<String> command = new ArrayList<>(options);
        command.add("--bootstrap");
        new Command(Account.command(command))
                .run(new ByteArrayInputStream(systemTables(base).getBytes(StandardCharsets.UTF_8)));
    }

    private static String systemTables(Path base) {
        StringBuilder sql = new StringBuilder("create database mysql;\nuse mysql;\n");
        for (String file : SYSTEM_TABLES) {
            Path path = base.resolve("share").resolve(file);
            try {
                sql.append(Files.readString(path)).append('\n');
            } catch (IOException e) {
                throw new ServerException("Cannot read " + path + " for setting up MariaDB", e);
            }
        }
        return sql.toString();
    }

    private static Path writeUsers(Path folder, String password) {
        Path file = folder.resolve("users.sql");
        try {
            Files.writeString(file, """
                delete from mysql.global_priv where user <> 'mariadb.sys';
                delete from mysql.proxies_priv;
                flush privileges;
                create or replace user %1$s@'%2$s' identified by '%3$s';
                grant all on *.* to %1$s@'%2$s' with grant option;
                create or replace user %4$s@'%2$s' identified by '%5$s';
                grant all on `test\\_%%`.* to %4$s@'%2$s';
                """.formatted(ADMIN, TcpServer.HOST, password, TcpServer.USER, TcpServer.PASSWORD));
            Account.give(file);
            return file;
        } catch (IOException e) {
            throw new ServerException("Cannot write " + file + " for setting up MariaDB", e);
        }
    }

    private static List<String> command(List<String> options, Path folder, int port, Path users) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=" + TcpServer.HOST,
                "--socket=" + folder.resolve("socket"),
                "--pid-file=" + folder.resolve("pid"),
                "--init-file=" + users,
                "--skip-name-resolve",
                "--default-time-zone=+00:00"));
        return command;
    }

    private static List<String> options(Path base, Path data, Path folder) {
        return List.of(
                base.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--tmpdir=" + folder,
                "--lc-messages-dir=" + base.resolve("share"),
                "--character-sets-dir=" + base.resolve("share/charsets"),
                "--character-set-server=utf8mb4",
                "--skip-ssl", // making a key takes seconds
                "--debug-no-sync",
                "--innodb-flush-method=nosync",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=OFF",
                "--innodb-undo-tablespaces=0",
                "--innodb-log-file-size=16M",
                "--innodb-buffer-pool-size=64M",
                "--aria-log-file-size=8M");
    }
}
