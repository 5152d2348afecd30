package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statement in the words of the database, with named parameters; begin with {@link Sql#text}.
 *
 * <pre>{@code
 * connection.all(text("SELECT name FROM users WHERE id = :id").with("id", 7L))
 * // SELECT name FROM users WHERE id = ?
 * text("SELECT id, name FROM users").yields(row(users.id, users.name, User::new)).as("u")
 * // (SELECT id, name FROM users) AS u
 * }</pre>
 *
 * <p>{@code :name} is a parameter, but not in quotes and comments. {@code ::} is a cast and {@code \\:} a colon. The rows
 * are {@linkplain Row rows} with the labels that the database gives, unless {@link #yields} says what they are.
 *
 * @param sql the words; never put a user's text in here
 * @param types the types of the parameters, where they are not those of the values' classes
 */
public record TextStatement(String sql, Map<String, SqlType<?>> types) implements Statement<Row> {
    /** Copies the map, and refuses types of parameters that the words do not have. */
    public TextStatement {
        types = Map.copyOf(types);
        List<String> names = types.isEmpty() ? List.of() : TextPiece.names(sql);
        for (String name : types.keySet()) {
            if (!names.contains(name)) {
                throw new ArgumentException("The text has no parameter ':" + name + "'; it has " + names + ".");
            }
        }
    }

    /**
     * Gives a parameter a type, for values whose class does not tell it, and for {@code null}.
     *
     * @param name the name of the parameter, without its colon
     * @param type the type
     * @return the statement
     * @throws ArgumentException if the words have no such parameter
     */
    public TextStatement type(String name, SqlType<?> type) {
        Map<String, SqlType<?>> more = new LinkedHashMap<>(types);
        more.put(name, type);
        return new TextStatement(sql, more);
    }

    /**
     * Says what the rows are made of, so that they are typed and the text can stand in other statements.
     *
     * @param projection as many values as the text yields, in the same order
     * @param <R> what one row is in Java
     * @return a query
     */
    public <R> TextQuery<R> yields(Projection<R> projection) {
        return new TextQuery<>(this, projection);
    }

    /**
     * Says what the one column of the rows is.
     *
     * @param value a column, or anything else of its type
     * @param <T> the class of its values
     * @return a query
     */
    public <T> TextQuery<T> yields(Expression<T> value) {
        return yields(new Projection.Value<>(value));
    }

    /**
     * Says the types of some columns, which are found by their labels wherever they stand. The rows have all columns that the
     * database reports.
     *
     * <pre>{@code
     * Row row = connection.one(text("SELECT * FROM users WHERE id = 7").yieldsNamed(users.created, users.id));
     * row.get(users.created);
     * }</pre>
     *
     * @param columns the columns, or other values with a label
     * @return a query; its execution fails if the database reports no column of such a label, or several
     */
    public TextQuery<Row> yieldsNamed(Expression<?>... columns) {
        return yields(new Projection.Named(List.of(columns)));
    }

    /**
     * Returns the words and the parameters in turn.
     *
     * @return the pieces
     */
    public List<TextPiece> pieces() {
        return TextPiece.parse(sql);
    }

    @Override
    public Optional<Projection<Row>> projection() {
        return Optional.of(Projection.Reported.ROWS);
    }

    @Override
    public TextStatement mapChildren(Mapper mapper) {
        return this;
    }
}
