package dev.aludel.tests.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock between test runs, held by a file; it ends when it is closed or the JVM ends, however that happens. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until no other run holds the lock, and holds it for the time of the work. */
    static <T> T during(Path file, Work<T> work) throws IOException {
        try (FileChannel channel = open(file)) {
            channel.lock();
            return work.run();
        }
    }

    /** Takes the lock, or returns nothing when a run holds it. */
    static Optional<FolderLock> tryTake(Path file) throws IOException {
        FileChannel channel = open(file);
        if (isTaken(channel)) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new FolderLock(channel));
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true; // by this JVM
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** What is done under the lock. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }
}
