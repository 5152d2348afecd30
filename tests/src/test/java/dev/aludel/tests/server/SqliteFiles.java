package dev.aludel.tests.server;

import java.nio.file.Path;

/** SQLite databases as files in the folder of this run. */
final class SqliteFiles {

    private SqliteFiles() {}

    static FreshDatabase fresh(String name) {
        Path file = RunFolder.current().folder("sqlite").resolve(name + ".db");
        return new FreshDatabase("sqlite:///" + file, "jdbc:sqlite:" + file, "", "");
    }
}
