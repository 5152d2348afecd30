package dev.aludel.dialect.postgresql;

import dev.aludel.error.ArgumentException;
import dev.aludel.schema.DialectOption;
import dev.aludel.schema.Index;
import dev.aludel.schema.TableOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What PostgreSQL can be told of a table or an index, and the others pass over.
 *
 * <pre>{@code
 * index("tags").with(using("gin"), PostgresqlOptions.concurrently())
 * // CREATE INDEX CONCURRENTLY ix_posts_tags ON posts USING gin (tags)
 * }</pre>
 */
public final class PostgresqlOptions {
    static final String DIALECT = "postgresql";
    static final String USING = "using";
    static final String INCLUDE = "include";
    static final String CONCURRENTLY = "concurrently";
    static final String NULLS_NOT_DISTINCT = "nulls not distinct";
    static final String TABLESPACE = "tablespace";
    static final String PARAMETER = "parameter ";
    static final String OPERATORS = "operators of ";
    private static final Pattern WORD = Pattern.compile("[\\w.]+");

    private PostgresqlOptions() {}

    /**
     * How the index is built: {@code USING gin}.
     *
     * @param method the name of the method
     * @return for an index
     */
    public static DialectOption using(String method) {
        return option(USING, method);
    }

    /**
     * Columns that are kept in the index without being sorted by: {@code INCLUDE (name)}.
     *
     * @param columns the names of the columns
     * @return for an index
     */
    public static DialectOption include(String... columns) {
        return option(INCLUDE, List.of(columns));
    }

    /**
     * Builds the index, and drops it, while others write to the table: {@code CREATE INDEX CONCURRENTLY}. That works outside
     * of a transaction only.
     *
     * @return for an index
     */
    public static DialectOption concurrently() {
        return option(CONCURRENTLY, true);
    }

    /**
     * Takes two NULLs for the same value in a unique index: {@code NULLS NOT DISTINCT}.
     *
     * @return for an index
     */
    public static DialectOption nullsNotDistinct() {
        return option(NULLS_NOT_DISTINCT, true);
    }

    /**
     * By which operators a column is indexed: {@code (name text_pattern_ops)}.
     *
     * @param column the name of the column
     * @param operatorClass the name of the operator class
     * @return for an index
     */
    public static DialectOption operators(String column, String operatorClass) {
        return option(OPERATORS + column, operatorClass);
    }

    /**
     * A storage parameter of an index: {@code WITH (fillfactor = 70)}.
     *
     * @param name its name
     * @param value its value
     * @return for an index
     */
    public static DialectOption parameter(String name, Object value) {
        return option(PARAMETER + word(name), word(value.toString()));
    }

    /**
     * A storage parameter of a table: {@code WITH (fillfactor = 70)}.
     *
     * @param name its name
     * @param value its value
     * @return for a table
     */
    public static TableOption tableParameter(String name, Object value) {
        return new TableOption(parameter(name, value));
    }

    /**
     * Where the rows are kept: {@code TABLESPACE fast}.
     *
     * @param name the name of the tablespace
     * @return for a table
     */
    public static TableOption tablespace(String name) {
        return new TableOption(option(TABLESPACE, name));
    }

    private static DialectOption option(String name, Object value) {
        return new DialectOption(DIALECT, name, value);
    }

    private static String word(String text) {
        if (!WORD.matcher(text).matches()) {
            throw new ArgumentException("'" + text + "' is no name or number, and would be printed as it stands.");
        }
        return text;
    }

    static boolean isForIndex(DialectOption option) {
        String name = option.name();
        return List.of(USING, INCLUDE, CONCURRENTLY, NULLS_NOT_DISTINCT, TABLESPACE)
                        .contains(name)
                || name.startsWith(PARAMETER)
                || name.startsWith(OPERATORS);
    }

    static Optional<Object> find(Index index, String name) {
        return index.options().stream()
                .filter(option ->
                        option.dialect().equals(DIALECT) && option.name().equals(name))
                .map(DialectOption::value)
                .findFirst();
    }
}
