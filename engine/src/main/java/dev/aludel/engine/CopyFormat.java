package dev.aludel.engine;

import dev.aludel.error.ArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * The format of data that is copied in bulk; always in UTF-8.
 *
 * <pre>{@code
 * CopyFormat.text()                                        // FORMAT text: tabs, \N for NULL
 * CopyFormat.csv().withHeader()                            // FORMAT csv, HEADER true
 * CopyFormat.csv().delimitedBy(';').nullAs("NULL")         // FORMAT csv, DELIMITER ';', NULL 'NULL'
 * }</pre>
 *
 * @param name {@code text} or {@code csv}
 * @param header whether the first line has the names of the columns
 * @param delimiter what stands between two values; {@code null} for the format's own
 * @param nullText what stands for NULL; {@code null} for the format's own
 */
public record CopyFormat(
        String name,
        boolean header,
        @Nullable Character delimiter,
        @Nullable String nullText) {
    private static final int ASCII = 128;

    /**
     * Refuses what PostgreSQL has no words for.
     *
     * @throws ArgumentException if it is another format, or a delimiter that does not fit into one byte
     */
    public CopyFormat {
        if (!name.equals("text") && !name.equals("csv")) {
            throw new ArgumentException("Data is copied as text or csv, not as '" + name + "'.");
        }
        if (delimiter != null && delimiter >= ASCII) {
            throw new ArgumentException("A delimiter is a character of ASCII, and '" + delimiter + "' is none.");
        }
    }

    /**
     * The format of PostgreSQL: a line for a row, tabs between values, a backslash before special characters.
     *
     * @return the format
     */
    public static CopyFormat text() {
        return new CopyFormat("text", false, null, null);
    }

    /**
     * Values with commas between them, in quotation marks where they have to be; NULL is an empty place without them.
     *
     * @return the format
     */
    public static CopyFormat csv() {
        return new CopyFormat("csv", false, null, null);
    }

    /**
     * Has the names of the columns in the first line.
     *
     * @return the format with a header
     */
    public CopyFormat withHeader() {
        return new CopyFormat(name, true, delimiter, nullText);
    }

    /**
     * Has another character between values.
     *
     * @param between the character
     * @return the format with this delimiter
     */
    public CopyFormat delimitedBy(char between) {
        return new CopyFormat(name, header, between, nullText);
    }

    /**
     * Writes NULL in another way.
     *
     * @param text what stands for NULL
     * @return the format with this text
     */
    public CopyFormat nullAs(String text) {
        return new CopyFormat(name, header, delimiter, text);
    }

    /** The options of a COPY: {@code (FORMAT csv, HEADER true, ENCODING 'UTF8')}. */
    String options() {
        return "(FORMAT " + name
                + (header ? ", HEADER true" : "")
                + (delimiter == null ? "" : ", DELIMITER " + quoted(delimiter.toString()))
                + (nullText == null ? "" : ", NULL " + quoted(nullText))
                + ", ENCODING 'UTF8')";
    }

    /** A backslash is one of its own in an ordinary string of PostgreSQL. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
