package dev.aludel.type;

import dev.aludel.error.ArgumentException;
import java.util.List;

/**
 * A type under the very name a database has for it; made by {@link Types#exact}. Its values travel as those of another
 * type, and may have SQL around them on both ways.
 *
 * <pre>{@code
 * SqlType<String> POINT = exact("GEOMETRY", TEXT).sent("ST_GeomFromText({})").read("ST_AsText({})");
 * // INSERT INTO places (spot) VALUES (ST_GeomFromText(?))
 * // SELECT ST_AsText(places.spot) FROM places
 * }</pre>
 *
 * @param sql the type in SQL
 * @param base the type whose values these are
 * @param dialects the names of the dialects that have it; empty for all
 * @param around what stands around a value that is sent or printed; {@code {}} stands for the value
 * @param selected what stands around an expression that a statement yields; {@code {}} stands for the expression
 * @param <T> the class of the values
 */
public record ExactType<T>(String sql, SqlType<T> base, List<String> dialects, String around, String selected)
        implements SqlType<T> {
    /** Copies the dialects, and refuses a type without a name and SQL without a place for the value. */
    public ExactType {
        dialects = List.copyOf(dialects);
        if (sql.isBlank()) {
            throw new ArgumentException("A type needs a name, as in exact(\"TINYINT\", SMALLINT).");
        }
        for (String template : List.of(around, selected)) {
            if (template.split("\\{}", -1).length != 2) {
                throw new ArgumentException(
                        "The SQL '" + template + "' around values of " + sql + " needs {} once, where the value goes.");
            }
        }
    }

    /**
     * Says which dialects have the type; the others then refuse it, and do not send it to a server that would.
     *
     * @param names the names of the dialects; those made from them have it too
     * @return the type of these dialects
     */
    public ExactType<T> only(String... names) {
        return new ExactType<>(sql, base, List.of(names), around, selected);
    }

    /**
     * Writes SQL around each value that is sent or printed. A statement that changes rows then sends
     * {@code ST_GeomFromText(?)}.
     *
     * @param template SQL in which {@code {}} stands for the value
     * @return the type with this SQL
     */
    public ExactType<T> sent(String template) {
        return new ExactType<>(sql, base, dialects, template, selected);
    }

    /**
     * Writes SQL around each expression of this type that a statement yields. Subqueries pass it on as it is.
     *
     * @param template SQL in which {@code {}} stands for the expression
     * @return the type with this SQL
     */
    public ExactType<T> read(String template) {
        return new ExactType<>(sql, base, dialects, around, template);
    }

    @Override
    public Class<T> javaType() {
        return base.javaType();
    }

    @Override
    public String toString() {
        return sql;
    }
}
