package dev.aludel.sql;

import dev.aludel.type.SqlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a node writes itself. The compiler of the dialect is behind it: names are quoted its way, children printed its
 * way, values bound and never printed.
 *
 * <pre>{@code
 * out.sql("soundex(").node(name).sql(")");
 * }</pre>
 */
public interface SqlOut {
    /**
     * Writes SQL as it stands.
     *
     * @param text SQL of your own; never a user's input
     * @return this
     */
    SqlOut sql(String text);

    /**
     * Writes a child the way the dialect writes it.
     *
     * @param node the child
     * @return this
     */
    SqlOut node(Node node);

    /**
     * Writes an operand, in parentheses unless it binds more tightly than its surroundings.
     *
     * @param expression the operand
     * @param surroundings how tightly the surroundings bind
     * @return this
     */
    SqlOut operand(Expression<?> expression, Precedence surroundings);

    /**
     * Writes children with something between them.
     *
     * @param nodes the children
     * @param separator what stands between two of them
     * @return this
     */
    SqlOut nodes(List<? extends Node> nodes, String separator);

    /**
     * Binds a value: writes a placeholder and remembers the value.
     *
     * @param type the value's type
     * @param value the value, or {@code null}
     * @param <T> its class
     * @return this
     */
    <T> SqlOut bind(SqlType<T> type, @Nullable T value);

    /**
     * Writes a name, quoted where the dialect needs it.
     *
     * @param identifier the name of a column, a table, a label
     * @return this
     */
    SqlOut name(String identifier);

    /**
     * Returns a name as the dialect writes it with the schema it stands in: {@code app.ticket}.
     *
     * @param schema the schema that is declared, if one is; the dialect may be told to write another
     * @param name the name of a table, a sequence, a type
     * @return both, quoted where they have to be
     */
    String qualified(Optional<String> schema, String name);

    /**
     * Returns the name of the dialect that is being written.
     *
     * @return for example {@code "postgresql"}
     */
    String dialect();
}
