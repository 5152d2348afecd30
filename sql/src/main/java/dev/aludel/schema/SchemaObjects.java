package dev.aludel.schema;

import dev.aludel.sql.Expression;
import dev.aludel.sql.OrderTerm;
import dev.aludel.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands beside tables and columns, for static import beside {@link Schema}: indexes, sequences, views, types.
 *
 * <pre>{@code
 * index("name")                                  // CREATE INDEX ix_users_name ON users (name)
 * sequence("ticket", counting().from(100))       // CREATE SEQUENCE ticket START WITH 100
 * view("adults", select(users.id).from(users))   // CREATE VIEW adults AS SELECT …
 * }</pre>
 */
public final class SchemaObjects {
    private SchemaObjects() {}

    /**
     * The column has an index of its own.
     *
     * @return the option
     */
    public static Index index() {
        return Index.of(List.of());
    }

    /**
     * An index of columns.
     *
     * @param first the name of the first column
     * @param others the names of the others
     * @return the index
     */
    public static Index index(String first, String... others) {
        return Index.of(Stream.concat(Stream.of(first), Stream.of(others))
                .map(IndexPart::of)
                .toList());
    }

    /**
     * An index of columns or values computed of them: {@code (lower(name))}.
     *
     * @param first the first column or value
     * @param others the others
     * @return the index
     */
    public static Index index(Expression<?> first, Expression<?>... others) {
        return Index.of(Stream.concat(Stream.of(first), Stream.of(others))
                .map(IndexPart::of)
                .toList());
    }

    /**
     * An index with an order: {@code (born DESC, name)}.
     *
     * @param first the first term
     * @param others the others
     * @return the index
     */
    public static Index index(OrderTerm first, OrderTerm... others) {
        return Index.of(Stream.concat(Stream.of(first), Stream.of(others))
                .map(IndexPart::of)
                .toList());
    }

    /**
     * An index of parts.
     *
     * @param first the first part
     * @param others the others
     * @return the index
     */
    public static Index index(IndexPart first, IndexPart... others) {
        return Index.of(Stream.concat(Stream.of(first), Stream.of(others)).toList());
    }

    /**
     * A part of an index, to say how it is sorted: {@code indexed("born").desc()}.
     *
     * @param column the name of the column
     * @return the part
     */
    public static IndexPart indexed(String column) {
        return IndexPart.of(column);
    }

    /**
     * A sequence of numbers that counts as the database does.
     *
     * @param name its name
     * @return the sequence
     */
    public static Sequence sequence(String name) {
        return sequence(name, SequenceOptions.PLAIN);
    }

    /**
     * A sequence of numbers.
     *
     * @param name its name
     * @param options how it counts
     * @return the sequence
     */
    public static Sequence sequence(String name, SequenceOptions options) {
        return new Sequence(Optional.empty(), name, options);
    }

    /**
     * The next number of a sequence, in a statement or as {@link Schema#defaultValue}: {@code NEXT VALUE FOR ticket}.
     *
     * @param sequence the sequence
     * @return the number
     */
    public static NextValue nextValue(Sequence sequence) {
        return new NextValue(sequence);
    }

    /**
     * A query with a name.
     *
     * @param name the name
     * @param query what it shows; its values are printed as literals
     * @return the view
     */
    public static View view(String name, Statement<?> query) {
        return new View(Optional.empty(), name, List.of(), query, false);
    }

    /**
     * A type whose values are listed: {@code CREATE TYPE mood AS ENUM ('sad', 'happy')}.
     *
     * @param name its name
     * @param labels its values, smallest first
     * @return the type
     */
    public static NamedType enumType(String name, String... labels) {
        return new NamedType(Optional.empty(), name, List.of(labels));
    }
}
