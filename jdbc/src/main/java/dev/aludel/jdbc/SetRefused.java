package dev.aludel.jdbc;

import java.io.Serial;
import java.sql.SQLException;

/** One set of values of a batch was refused. */
final class SetRefused extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int set;
    private final SQLException reason;

    SetRefused(int set, SQLException reason) {
        super(reason);
        this.set = set;
        this.reason = reason;
    }

    /** Its number, counted from zero. */
    int set() {
        return set;
    }

    SQLException reason() {
        return reason;
    }
}
