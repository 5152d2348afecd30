package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import java.util.Set;

/**
 * How a dialect writes names. A name is quoted if it is a reserved word, holds a capital letter, begins with something
 * other than a letter or {@code _}, or holds something other than letters, digits, {@code _} and {@code $}. So a name in
 * small letters means what the database takes it to mean without quotes.
 */
public final class Identifiers {
    private final String dialect;
    private final char quote;
    private final int maxLength;
    private final Set<String> reserved;
    private final WrittenNames written = new WrittenNames();

    /**
     * The rules of one dialect.
     *
     * @param dialect the name of the dialect, for messages
     * @param quote the quoting character, doubled where it stands in a name
     * @param maxLength the most characters a name may have
     * @param reserved the words that have to be quoted, in small letters
     */
    public Identifiers(String dialect, char quote, int maxLength, Set<String> reserved) {
        this.dialect = dialect;
        this.quote = quote;
        this.maxLength = maxLength;
        this.reserved = Set.copyOf(reserved);
    }

    /**
     * Writes a name.
     *
     * @param name the name
     * @return the name, quoted where it has to be
     * @throws CompileException if the name is too long for the dialect
     */
    public String write(String name) {
        String known = written.find("", name);
        return known != null ? known : written.put("", name, examined(name));
    }

    /**
     * Writes a name behind that of its owner: {@code users.name}.
     *
     * @param owner the name of a table or an alias
     * @param name the name of a column
     * @return both, quoted where they have to be
     * @throws CompileException if one of them is too long for the dialect
     */
    public String write(String owner, String name) {
        String known = written.find(owner, name);
        return known != null ? known : written.put(owner, name, write(owner) + "." + write(name));
    }

    private String examined(String name) {
        if (name.length() > maxLength) {
            throw new CompileException(
                    "the name '" + name + "' of " + name.length() + " characters",
                    dialect,
                    "its names have at most " + maxLength + "; choose a shorter one");
        }
        return isPlain(name) && !reserved.contains(name) ? name : quoted(name);
    }

    private String quoted(String name) {
        String mark = String.valueOf(quote);
        return mark + name.replace(mark, mark + mark) + mark;
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || c == '_';
            boolean inner = i > 0 && ((c >= '0' && c <= '9') || c == '$');
            if (!letter && !inner) {
                return false;
            }
        }
        return true;
    }
}
