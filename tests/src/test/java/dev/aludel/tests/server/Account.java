package dev.aludel.tests.server;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/**
 * The account that servers run under: this user, or {@code nobody} when this user is root, because PostgreSQL and
 * MariaDB refuse to run as root.
 */
final class Account {

    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;
    private static final long THIS_USER = new UnixSystem().getUid();

    private Account() {}

    /** Prefixes a command so that it runs under the account of the servers. */
    static List<String> command(List<String> command) {
        if (THIS_USER != ROOT) {
            return command;
        }
        List<String> lowered = new ArrayList<>(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs"));
        lowered.addAll(command);
        return List.copyOf(lowered);
    }

    /** Makes the account of the servers the owner of a file or folder. */
    static void give(Path path) throws IOException {
        if (THIS_USER == ROOT) {
            Files.setAttribute(path, "unix:uid", NOBODY);
            Files.setAttribute(path, "unix:gid", NOBODY);
        }
    }

    /** Whether this user owns the path itself (not what a symbolic link points to). */
    static boolean owns(Path path) throws IOException {
        return Integer.toUnsignedLong((Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS))
                == THIS_USER;
    }

    /** Refuses a folder that the account of the servers cannot enter, such as one below the home of root. */
    static void requireEntry(Path folder) throws IOException {
        if (THIS_USER == ROOT) {
            for (Path path = folder; path != null; path = path.getParent()) {
                requireEntryForAll(path);
            }
        }
    }

    private static void requireEntryForAll(Path folder) throws IOException {
        if (!Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE)) {
            throw new ServerException(
                    "The tests run as root, so their servers run as nobody, who cannot enter " + folder
                            + ". Set -Djava.io.tmpdir to a folder that everybody can enter, such as /tmp, "
                            + "or run the tests as another user.");
        }
    }
}
