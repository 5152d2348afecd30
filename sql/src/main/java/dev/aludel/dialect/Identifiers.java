package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * How a dialect writes names. A name is quoted if it is a reserved word, holds a capital letter, begins with something
 * other than a letter or {@code _}, or holds something other than letters, digits, {@code _} and {@code $}. So a name in
 * small letters means what the database takes it to mean without quotes.
 */
public final class Identifiers {
    /** What a shortened name loses; its checksum takes five of these. */
    private static final int CHECKSUM = 8;

    private final String dialect;
    private final char quote;
    private final int maxLength;
    private final Set<String> reserved;
    private final boolean all;
    private final SchemaMap schemas;
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
        this(dialect, quote, maxLength, reserved, false, SchemaMap.none());
    }

    private Identifiers(
            String dialect, char quote, int maxLength, Set<String> reserved, boolean all, SchemaMap schemas) {
        this.dialect = dialect;
        this.quote = quote;
        this.maxLength = maxLength;
        this.reserved = Set.copyOf(reserved);
        this.all = all;
        this.schemas = schemas;
    }

    /**
     * Quotes every name, so that each means exactly what is written, in capital and small letters. For databases that were
     * created that way: on H2, {@code users} is otherwise the table {@code USERS}.
     *
     * <pre>{@code
     * Dialect exact = H2.with(H2.identifiers().quotingAll());   // SELECT "users"."id" FROM "users"
     * }</pre>
     *
     * @return the rules that quote everything
     */
    public Identifiers quotingAll() {
        return new Identifiers(dialect, quote, maxLength, reserved, true, schemas);
    }

    /** Writes other schemas than those declared. */
    Identifiers translating(SchemaMap map) {
        return new Identifiers(dialect, quote, maxLength, reserved, all, map);
    }

    /**
     * Returns the schema to write; see {@link SchemaMap}.
     *
     * @param declared the schema that is declared, if one is
     * @return the schema, if there is one
     */
    public Optional<String> schema(Optional<String> declared) {
        return schemas.apply(declared);
    }

    /**
     * Writes a name with the schema it stands in: {@code app.ticket}.
     *
     * @param schema the schema that is declared, if one is
     * @param name the name
     * @return both, quoted where they have to be
     */
    public String qualified(Optional<String> schema, String name) {
        return schema(schema).map(owner -> write(owner, name)).orElseGet(() -> write(name));
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
        return !all && isPlain(name) && !reserved.contains(name) ? name : quoted(name);
    }

    /**
     * Returns how long a name may be.
     *
     * @return the most characters
     */
    public int maxLength() {
        return maxLength;
    }

    /**
     * Shortens a name that nobody chose, so that it fits: what is too long is cut and ends in four digits that tell it from
     * others that begin the same way.
     *
     * @param name the name
     * @return the name, or a shorter one that is the same each time
     */
    public String shortened(String name) {
        if (name.length() <= maxLength) {
            return name;
        }
        return name.substring(0, maxLength - CHECKSUM) + "_" + checksum(name);
    }

    private static String checksum(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return hex.substring(hex.length() - 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5.", e);
        }
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
