package dev.aludel.error;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/**
 * A table or a view that a live database was looked at for is not there.
 *
 * <pre>{@code
 * inspector.relation("usres");
 * // NoSuchTableException: There is no table or view 'usres' in the schema 'public'; did you mean 'users'?
 * }</pre>
 */
public final class NoSuchTableException extends ArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> names;

    /**
     * Makes the exception.
     *
     * @param message what is missing, where, and what there is
     * @param names the names that are missing
     */
    public NoSuchTableException(String message, List<String> names) {
        super(message);
        this.names = new ArrayList<>(names);
    }

    /**
     * Returns what is missing.
     *
     * @return the names, as they were asked for
     */
    public List<String> names() {
        return List.copyOf(names);
    }
}
