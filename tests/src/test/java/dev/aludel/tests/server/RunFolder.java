package dev.aludel.tests.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;

/**
 * The folder of this JVM for data that nobody needs afterwards: {@code run-*} in the {@link SharedFolder}.
 *
 * <p>At JVM exit the servers started in it are stopped, the latest first, and the folder is deleted. A lock held while
 * the JVM lives tells other runs so; what a JVM that was killed has left is cleared away by the next run.
 */
final class RunFolder {

    private static final Once<RunFolder> CURRENT = new Once<>(RunFolder::createForThisJvm);

    private final Path path;
    private final FolderLock lock;
    private final ConcurrentLinkedDeque<Runnable> endings = new ConcurrentLinkedDeque<>();

    private RunFolder(Path path, FolderLock lock) {
        this.path = path;
        this.lock = lock;
    }

    static RunFolder current() {
        return CURRENT.get();
    }

    private static RunFolder createForThisJvm() {
        RunFolder folder = create(SharedFolder.ofThisUser());
        Runtime.getRuntime().addShutdownHook(new Thread(folder::close, "stop of the test servers"));
        return folder;
    }

    static RunFolder create(SharedFolder shared) {
        Path parent = shared.open();
        try {
            return FolderLock.during(parent.resolve("runs.lock"), () -> {
                deleteAbandoned(parent);
                Path path = Files.createTempDirectory(parent, "run-");
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
                return new RunFolder(
                        path, FolderLock.tryTake(path.resolve("lock")).orElseThrow());
            });
        } catch (IOException e) {
            throw new ServerException("Cannot create a folder for this test run in " + parent, e);
        }
    }

    /** Creates, where needed, a folder in this one that belongs to the account of the servers and nobody else reads. */
    Path folder(String name) {
        Path folder = path.resolve(name);
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Account.give(folder);
            return folder;
        } catch (IOException e) {
            throw new ServerException("Cannot create the folder " + folder, e);
        }
    }

    /** Has something done at JVM exit, before this folder is deleted. */
    void atExit(Runnable ending) {
        endings.addFirst(ending);
    }

    void close() {
        endings.forEach(Runnable::run);
        delete(path, lock);
    }

    private static void deleteAbandoned(Path parent) throws IOException {
        for (Path run : runs(parent)) {
            Optional<FolderLock> lock = FolderLock.tryTake(run.resolve("lock"));
            if (lock.isPresent()) {
                delete(run, lock.get());
            }
        }
    }

    private static void delete(Path run, FolderLock lock) {
        try (lock) {
            FileTree.delete(run);
        } catch (IOException e) {
            // a server on its way out still writes: the next run deletes the rest
        }
    }

    private static List<Path> runs(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> child.getFileName().toString().startsWith("run-"))
                    .toList();
        }
    }
}
