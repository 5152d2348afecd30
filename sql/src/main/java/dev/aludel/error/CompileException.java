package dev.aludel.error;

import java.io.Serial;

/**
 * A statement uses a construct its dialect cannot do; it was refused before it reached the server.
 *
 * <pre>{@code
 * throw new CompileException("RIGHT JOIN", "SQLite before 3.39", "swap the two sides and use a LEFT JOIN");
 * // SQLite before 3.39 cannot do RIGHT JOIN; swap the two sides and use a LEFT JOIN
 * }</pre>
 */
public final class CompileException extends AludelException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String construct;
    private final String dialect;
    private final String hint;

    /**
     * Makes the exception and its message.
     *
     * @param construct the construct in SQL's words, with the table or column it is about if that helps
     * @param dialect the name of the dialect as people write it
     * @param hint what to do instead, beginning with a verb
     */
    public CompileException(String construct, String dialect, String hint) {
        super(dialect + " cannot do " + construct + "; " + hint);
        this.construct = construct;
        this.dialect = dialect;
        this.hint = hint;
    }

    /**
     * Names the construct that cannot be done.
     *
     * @return the construct, as {@code RIGHT JOIN}
     */
    public String construct() {
        return construct;
    }

    /**
     * Names the dialect that cannot do it.
     *
     * @return the dialect, as {@code SQLite}
     */
    public String dialect() {
        return dialect;
    }

    /**
     * Says what to do instead.
     *
     * @return the advice
     */
    public String hint() {
        return hint;
    }
}
