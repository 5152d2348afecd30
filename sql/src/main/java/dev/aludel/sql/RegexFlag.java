package dev.aludel.sql;

/**
 * How a regular expression is read, beside what the database takes for granted.
 *
 * <pre>{@code posts.body.matches("^to do:", RegexFlag.LINES, RegexFlag.IGNORE_CASE)}</pre>
 */
public enum RegexFlag {
    /** Capital and small letters are the same. */
    IGNORE_CASE,
    /** The point stands for the end of a line too; in PostgreSQL it does so in any case, unless there is {@link #LINES}. */
    DOT_ALL,
    /** {@code ^} and {@code $} stand for the beginning and the end of each line, not only of the text. */
    LINES
}
