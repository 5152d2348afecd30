package dev.aludel.tests.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder in the temp folder that all test runs of one user share: {@code aludel-servers-<user>}.
 *
 * <p>It holds the unpacked servers, which stay, and a folder for each run, which goes.
 *
 * @param path where it is
 */
record SharedFolder(Path path) {

    static SharedFolder ofThisUser() {
        String user = System.getProperty("user.name").replaceAll("[^A-Za-z0-9]", "_");
        return new SharedFolder(
                Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().resolve("aludel-servers-" + user));
    }

    /** Creates the folder where needed, and refuses one that another user has put there. */
    Path open() {
        Platform.current().requirePosix(path.getFileSystem());
        try {
            Files.createDirectories(path);
            if (!Account.owns(path)) {
                throw new ServerException("The folder " + path + " belongs to another user, so programs in it are not "
                        + "to be trusted. Delete it, or set -Djava.io.tmpdir to another folder.");
            }
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            return path;
        } catch (IOException e) {
            throw new ServerException(
                    "Cannot create the folder " + path + " for the test servers. "
                            + "Set -Djava.io.tmpdir to a folder that can be written to.",
                    e);
        }
    }

    /**
     * Returns the folder {@code name} in this one, filled by {@code archive} unless an earlier run has done so.
     *
     * <p>Other runs wait meanwhile. What an interrupted run left, or a cleaner of the temp folder thinned out, is
     * deleted and unpacked again.
     */
    Path unpacked(String name, Archive archive) {
        Path folder = open().resolve(name);
        Path marker = folder.resolveSibling(name + ".complete");
        try {
            Account.requireEntry(folder.getParent());
            return FolderLock.during(
                    folder.resolveSibling(name + ".lock"),
                    () -> isComplete(folder, marker) ? folder : unpack(folder, marker, archive));
        } catch (IOException e) {
            throw new ServerException(
                    "Cannot unpack " + name + " into " + folder + ". It needs up to 350 MB there; "
                            + "set -Djava.io.tmpdir to a folder with more space.",
                    e);
        }
    }

    private static Path unpack(Path folder, Path marker, Archive archive) throws IOException {
        Files.deleteIfExists(marker);
        FileTree.delete(folder);
        archive.unpack(Files.createDirectory(folder));
        Command.of("chmod", "-R", "go+rX", folder.toString()).run();
        Files.writeString(marker, FileTree.measure(folder));
        return folder;
    }

    private static boolean isComplete(Path folder, Path marker) throws IOException {
        return Files.isRegularFile(marker)
                && Files.isDirectory(folder)
                && Files.readString(marker).equals(FileTree.measure(folder));
    }

    /** Where the files of a server come from. */
    @FunctionalInterface
    interface Archive {
        void unpack(Path folder) throws IOException;
    }
}
