package dev.aludel.tests.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A walk through a folder, either deleting it or measuring it; files that vanish meanwhile do not matter. */
final class FileTree extends SimpleFileVisitor<Path> {

    private final boolean deleting;
    private long files;
    private long bytes;

    private FileTree(boolean deleting) {
        this.deleting = deleting;
    }

    /** Deletes a folder with everything in it, if it is there. */
    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new FileTree(true));
    }

    /** Counts files and their bytes, to tell a complete tree from one that was cut short: {@code "1400 56083123"}. */
    static String measure(Path folder) throws IOException {
        FileTree walk = new FileTree(false);
        Files.walkFileTree(folder, walk);
        return walk.files + " " + walk.bytes;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        files++;
        bytes += attributes.size();
        return delete(file, deleting);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
        return delete(folder, deleting);
    }

    private static FileVisitResult delete(Path path, boolean really) throws IOException {
        if (really) {
            Files.deleteIfExists(path);
        }
        return FileVisitResult.CONTINUE;
    }
}
