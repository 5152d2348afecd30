package dev.aludel.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The extended result codes of SQLite. The driver gives the plain code, as 19 for each kind of constraint, and the name of
 * the extended one in brackets before its message, as {@code [SQLITE_CONSTRAINT_UNIQUE]}.
 */
final class SqliteCodes {
    private static final Pattern NAME = Pattern.compile("\\[SQLITE_([A-Z]+)_([A-Z_]+)].*", Pattern.DOTALL);

    /** By the name of the plain code, those of the extended ones in the order of their numbers, from 1. */
    private static final Map<String, List<String>> EXTENDED = Map.ofEntries(
            extended("ERROR", "MISSING_COLLSEQ RETRY SNAPSHOT"),
            extended("ABORT", "- ROLLBACK"),
            extended("BUSY", "RECOVERY SNAPSHOT TIMEOUT"),
            extended("LOCKED", "SHAREDCACHE VTAB"),
            extended("READONLY", "RECOVERY CANTLOCK ROLLBACK DBMOVED CANTINIT DIRECTORY"),
            extended("IOERR", """
                READ SHORT_READ WRITE FSYNC DIR_FSYNC TRUNCATE FSTAT UNLOCK RDLOCK DELETE BLOCKED NOMEM ACCESS \
                CHECKRESERVEDLOCK LOCK CLOSE DIR_CLOSE SHMOPEN SHMSIZE SHMLOCK SHMMAP SEEK DELETE_NOENT MMAP \
                GETTEMPPATH CONVPATH VNODE AUTH BEGIN_ATOMIC COMMIT_ATOMIC ROLLBACK_ATOMIC DATA CORRUPTFS IN_PAGE\
                """),
            extended("CORRUPT", "VTAB SEQUENCE INDEX"),
            extended("CANTOPEN", "NOTEMPDIR ISDIR FULLPATH CONVPATH DIRTYWAL SYMLINK"),
            extended(
                    "CONSTRAINT",
                    "CHECK COMMITHOOK FOREIGNKEY FUNCTION NOTNULL PRIMARYKEY TRIGGER UNIQUE VTAB ROWID PINNED"
                            + " DATATYPE"),
            extended("AUTH", "USER"));

    private SqliteCodes() {}

    /**
     * Finds the code of an error, as https://www.sqlite.org/rescode.html numbers it: the plain code in the low byte, and
     * above it which of the extended ones it is.
     *
     * @return as 2067 for a unique constraint; the plain code if there is no extended one, 0 if there is none at all
     */
    static int extended(SQLException error) {
        int plain = error.getErrorCode();
        Matcher name = NAME.matcher(String.valueOf(error.getMessage()));
        if (!name.matches()) {
            return plain;
        }
        int number = EXTENDED.getOrDefault(name.group(1), List.of()).indexOf(name.group(2)) + 1;
        return (plain & 0xFF) | (number << 8);
    }

    private static Map.Entry<String, List<String>> extended(String plain, String names) {
        return Map.entry(plain, List.of(names.split(" ")));
    }
}
