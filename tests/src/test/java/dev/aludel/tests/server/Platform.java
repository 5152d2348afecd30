package dev.aludel.tests.server;

import java.nio.file.FileSystem;
import java.util.Locale;

/**
 * Operating system and processor of a machine, in the words of the archives with the servers.
 *
 * @param system {@code linux}, {@code darwin}, or another system in lower case
 * @param processor {@code x86_64}, {@code arm_64}, or another processor in lower case
 */
record Platform(String system, String processor) {

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String osName, String osArch) {
        String system = osName.toLowerCase(Locale.ROOT);
        String processor = osArch.toLowerCase(Locale.ROOT);
        return new Platform(
                system.startsWith("mac") ? "darwin" : system,
                switch (processor) {
                    case "amd64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    default -> processor;
                });
    }

    /** Refuses systems whose files have no owner and no permissions, and that have no {@code sh}. */
    void requirePosix(FileSystem files) {
        if (!files.supportedFileAttributeViews().contains("unix")) {
            throw new ServerException("The test databases need a Unix system, and this is " + system + " " + processor
                    + ". Run the tests on Linux or macOS; on Windows, inside WSL.");
        }
    }

    /** The sentence for a server whose archive is not on the class path. */
    ServerException without(String server, String resource) {
        return new ServerException("There is no " + server + " for the tests on " + system + " " + processor
                + ": the class path has no " + resource + " for it. Run the tests on Linux x86_64, "
                + "or add an archive with that file to the class path of the tests.");
    }
}
