package dev.aludel.dialect.mysql;

import dev.aludel.error.ArgumentException;
import dev.aludel.schema.DialectOption;
import dev.aludel.schema.Index;
import dev.aludel.schema.TableOption;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What MySQL and MariaDB can be told of a table or an index, and the others pass over.
 *
 * <pre>{@code
 * table("notes", column("body", TEXT), engine("InnoDB"), index("body").with(MysqlOptions.length("body", 20)))
 * }</pre>
 */
public final class MysqlOptions {
    static final String FAMILY = "mysql";
    static final String KIND = "kind";
    static final String USING = "using";
    static final String LENGTH = "length of ";
    static final Set<String> TABLE = Set.of("ENGINE", "DEFAULT CHARACTER SET", "COLLATE", "AUTO_INCREMENT");
    private static final Pattern WORD = Pattern.compile("\\w+");

    private MysqlOptions() {}

    /**
     * Who keeps the rows: {@code ENGINE = InnoDB}.
     *
     * @param name the name of the engine
     * @return for a table
     */
    public static TableOption engine(String name) {
        return option("ENGINE", word(name));
    }

    /**
     * How text is kept: {@code DEFAULT CHARACTER SET = utf8mb4}.
     *
     * @param name the name of the character set
     * @return for a table
     */
    public static TableOption charset(String name) {
        return option("DEFAULT CHARACTER SET", word(name));
    }

    /**
     * How text is compared: {@code COLLATE = utf8mb4_bin}.
     *
     * @param name the name of the collation
     * @return for a table
     */
    public static TableOption collate(String name) {
        return option("COLLATE", word(name));
    }

    /**
     * The first number that the database gives: {@code AUTO_INCREMENT = 100}.
     *
     * @param first the number
     * @return for a table
     */
    public static TableOption autoIncrementFrom(long first) {
        return option("AUTO_INCREMENT", Long.toString(first));
    }

    /**
     * Indexes the words of text: {@code CREATE FULLTEXT INDEX …}.
     *
     * @return for an index
     */
    public static DialectOption fulltext() {
        return new DialectOption(FAMILY, KIND, "FULLTEXT");
    }

    /**
     * Indexes places: {@code CREATE SPATIAL INDEX …}.
     *
     * @return for an index
     */
    public static DialectOption spatial() {
        return new DialectOption(FAMILY, KIND, "SPATIAL");
    }

    /**
     * How the index is built: {@code USING BTREE}.
     *
     * @param method the name of the method
     * @return for an index
     */
    public static DialectOption using(String method) {
        return new DialectOption(FAMILY, USING, word(method));
    }

    /**
     * Indexes only the first characters of a column: {@code (body(20))}.
     *
     * @param column the name of the column
     * @param characters how many
     * @return for an index
     */
    public static DialectOption length(String column, int characters) {
        if (characters < 1) {
            throw new ArgumentException("An index of the first " + characters + " characters of '" + column
                    + "' holds nothing; give at least 1.");
        }
        return new DialectOption(FAMILY, LENGTH + column, characters);
    }

    private static TableOption option(String name, String value) {
        return new TableOption(new DialectOption(FAMILY, name, value));
    }

    private static String word(String name) {
        if (!WORD.matcher(name).matches()) {
            throw new ArgumentException(
                    "'" + name + "' is no name of letters, digits and '_', and would be printed" + " as it stands.");
        }
        return name;
    }

    static boolean isForIndex(DialectOption option) {
        return option.name().equals(KIND)
                || option.name().equals(USING)
                || option.name().startsWith(LENGTH);
    }

    static Optional<Object> find(Index index, String name) {
        return index.options().stream()
                .filter(option ->
                        option.dialect().equals(FAMILY) && option.name().equals(name))
                .map(DialectOption::value)
                .findFirst();
    }
}
