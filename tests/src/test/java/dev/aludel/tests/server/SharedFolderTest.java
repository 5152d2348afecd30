package dev.aludel.tests.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedFolderTest {

    private static final long USER = new UnixSystem().getUid();

    @TempDir
    private Path temp;

    private SharedFolder shared;
    private int unpackings;

    @BeforeEach
    void createFolder() throws IOException {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        shared = new SharedFolder(temp.resolve("shared"));
    }

    @Test
    void unpacksOnce() {
        Path first = shared.unpacked("server", this::unpack);

        assertThat(shared.unpacked("server", this::unpack)).isEqualTo(first);
        assertThat(unpackings).isEqualTo(1);
    }

    @Test
    void unpacksAgainAfterAnInterruptedRun() {
        assertThatThrownBy(() -> shared.unpacked("server", folder -> {
                    Files.writeString(folder.resolve("half"), "");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(ServerException.class)
                .hasMessageStartingWith("Cannot unpack server into " + temp)
                .hasRootCauseMessage("No space left on device");

        Path folder = shared.unpacked("server", this::unpack);

        assertThat(folder.resolve("half")).doesNotExist();
        assertThat(folder.resolve("bin/server")).hasContent("program");
    }

    @Test
    void unpacksAgainWhenAFileIsMissing() throws IOException {
        Path folder = shared.unpacked("server", this::unpack);
        Files.delete(folder.resolve("bin/server"));

        shared.unpacked("server", this::unpack);

        assertThat(folder.resolve("bin/server")).hasContent("program");
    }

    @Test
    void refusesAFolderOfAnotherUser() throws IOException {
        Path foreign = Path.of("/");
        if (USER == 0) {
            foreign = Files.createDirectory(temp.resolve("foreign"));
            Files.setAttribute(foreign, "unix:uid", 12_345);
        }
        SharedFolder folder = new SharedFolder(foreign);

        assertThatThrownBy(folder::open)
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("belongs to another user")
                .hasMessageContaining("-Djava.io.tmpdir");
    }

    @Test
    void saysWhenThereCanBeNoFolder() throws IOException {
        SharedFolder folder = new SharedFolder(Files.createFile(temp.resolve("file")));

        assertThatThrownBy(folder::open)
                .isInstanceOf(ServerException.class)
                .hasMessageStartingWith("Cannot create the folder " + temp)
                .hasMessageContaining("-Djava.io.tmpdir");
    }

    @Test
    void refusesAFolderTheServersCannotEnterWhenRunAsRoot() throws IOException {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwx------"));

        if (USER == 0) {
            assertThatThrownBy(() -> shared.unpacked("server", this::unpack))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("run as nobody, who cannot enter " + temp + ".");
        } else {
            assertThat(shared.unpacked("server", this::unpack)).exists();
        }
    }

    private void unpack(Path folder) throws IOException {
        unpackings++;
        Files.createDirectory(folder.resolve("bin"));
        Files.writeString(folder.resolve("bin/server"), "program");
    }
}
