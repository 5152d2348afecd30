package dev.aludel.tests.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL in the class path: a jar with one tar file, compressed by xz, for each platform. */
final class PostgresqlArchive {

    private PostgresqlArchive() {}

    /** Returns the folder with {@code bin}, {@code lib} and {@code share}; each version has one of its own. */
    static Path unpacked() {
        Platform platform = Platform.current();
        String resource = "/postgres-" + platform.system() + "-" + platform.processor() + ".txz";
        URL url = Optional.ofNullable(PostgresqlArchive.class.getResource(resource))
                .orElseThrow(() -> platform.without("PostgreSQL", resource));
        try {
            JarURLConnection connection = (JarURLConnection) url.openConnection();
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                return unpacked(jar, connection.getJarEntry());
            }
        } catch (IOException e) {
            throw new ServerException("Cannot read PostgreSQL for the tests from " + url, e);
        }
    }

    private static Path unpacked(JarFile jar, JarEntry entry) {
        String checksum = HexFormat.of().toHexDigits((int) entry.getCrc());
        return SharedFolder.ofThisUser().unpacked("postgresql-" + checksum, folder -> {
            try (InputStream packed = new BufferedInputStream(jar.getInputStream(entry));
                    InputStream tar = new XZInputStream(packed)) {
                Command.of("tar", "-x", "-o", "-f", "-", "-C", folder.toString())
                        .run(tar);
            }
        });
    }
}
