package dev.aludel.schema;

import dev.aludel.sql.Mapper;
import dev.aludel.sql.Table;
import java.util.Optional;

/**
 * Says what people should know of something, or takes it back: {@code COMMENT ON TABLE users IS 'who may log in'}.
 *
 * @param table the table it is, or belongs to
 * @param subject what it is
 * @param text the text; nothing takes it back
 */
public record SetComment(Table table, Subject subject, Optional<String> text) implements Ddl {
    @Override
    public SetComment mapChildren(Mapper mapper) {
        return new SetComment(mapper.map(table), subject, text);
    }

    /** What a comment is about. */
    public sealed interface Subject {}

    /** The table itself. */
    public record WholeTable() implements Subject {}

    /**
     * A column of the table.
     *
     * @param name its name
     */
    public record OneColumn(String name) implements Subject {}

    /**
     * A constraint of the table.
     *
     * @param name its name
     */
    public record OneConstraint(ObjectName name) implements Subject {}
}
