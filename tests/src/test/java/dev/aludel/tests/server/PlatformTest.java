package dev.aludel.tests.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux, x86_64",
        "Linux, aarch64, linux, arm_64",
        "Mac OS X, aarch64, darwin, arm_64",
        "FreeBSD, riscv64, freebsd, riscv64",
    })
    void usesTheWordsOfTheArchives(String osName, String osArch, String system, String processor) {
        assertThat(Platform.of(osName, osArch)).isEqualTo(new Platform(system, processor));
    }

    @Test
    void saysWhatToDoWithoutAServer() {
        assertThat(Platform.of("FreeBSD", "riscv64").without("PostgreSQL", "/postgres-freebsd-riscv64.txz"))
                .hasMessage("There is no PostgreSQL for the tests on freebsd riscv64: the class path has no "
                        + "/postgres-freebsd-riscv64.txz for it. Run the tests on Linux x86_64, or add an archive with "
                        + "that file to the class path of the tests.");
    }

    @Test
    void refusesFileSystemsWithoutOwners(@TempDir Path folder) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("files.zip"), Map.of("create", "true"))) {
            assertThatThrownBy(() -> Platform.of("Windows 11", "amd64").requirePosix(zip))
                    .isInstanceOf(ServerException.class)
                    .hasMessage("The test databases need a Unix system, and this is windows 11 x86_64. "
                            + "Run the tests on Linux or macOS; on Windows, inside WSL.");
        }
    }
}
