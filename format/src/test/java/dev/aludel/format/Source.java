package dev.aludel.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One file that people wrote.
 *
 * @param name its path from the root of the repository, with slashes
 * @param text what it says
 */
record Source(String name, String text) {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** Every {@code pom.xml}, and every file under the {@code src} of a module. */
    static List<Source> all() {
        var sources = new ArrayList<Source>();
        sources.add(read(ROOT.resolve("pom.xml")));
        for (Path module : list(ROOT)) {
            if (Files.exists(module.resolve("pom.xml"))) {
                sources.add(read(module.resolve("pom.xml")));
                walk(module.resolve("src")).map(Source::read).forEach(sources::add);
            }
        }
        return sources;
    }

    /** The Java files among {@link #all()}. */
    static List<Source> java() {
        return all().stream().filter(source -> source.name.endsWith(".java")).toList();
    }

    /** Fails with {@code advice} and one line per complaint that {@code rule} has about any of {@code sources}. */
    static void check(String advice, List<Source> sources, Function<Source, List<String>> rule) {
        var complaints = sources.stream().map(rule).flatMap(List::stream).toList();
        if (!complaints.isEmpty()) {
            fail(advice + complaints.stream().collect(joining("\n  ", "\n  ", "")));
        }
    }

    /** Replaces what the file says. */
    void write(String newText) {
        try {
            Files.writeString(ROOT.resolve(name), newText);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is code that users run, not a test. */
    boolean isMain() {
        return name.contains("/src/main/");
    }

    private static Source read(Path file) {
        try {
            return new Source(
                    ROOT.relativize(file).toString().replace('\\', '/'), new String(Files.readAllBytes(file), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        if (!Files.exists(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
