package dev.aludel.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    private Path temp;

    private SharedFolder shared;

    @BeforeEach
    void createFolder() {
        shared = new SharedFolder(temp);
    }

    @Test
    void deletesEverythingAtTheEnd() throws IOException {
        RunFolder run = RunFolder.create(shared);
        Path folder = run.folder("sqlite");
        Files.writeString(folder.resolve("test_1.db"), "data");

        run.close();

        assertThat(folder.getParent()).doesNotExist();
    }

    @Test
    void stopsTheLatestServerFirstAndBeforeDeleting() {
        RunFolder run = RunFolder.create(shared);
        Path folder = run.folder("server");
        List<String> endings = new ArrayList<>();
        run.atExit(() -> endings.add("first " + Files.exists(folder)));
        run.atExit(() -> endings.add("second " + Files.exists(folder)));

        run.close();

        assertThat(endings).containsExactly("second true", "first true");
    }

    @Test
    void deletesTheFolderOfARunThatWasKilled() throws IOException {
        Path killed = Files.createDirectory(temp.resolve("run-killed"));
        Files.writeString(killed.resolve("data"), "data");

        RunFolder.create(shared).close();

        assertThat(killed).doesNotExist();
    }

    @Test
    void leavesTheFolderOfARunThatLives() {
        RunFolder living = RunFolder.create(shared);
        Path folder = living.folder("data");

        RunFolder.create(shared).close();

        assertThat(folder).exists();
        living.close();
    }
}
