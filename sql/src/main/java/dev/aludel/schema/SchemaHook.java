package dev.aludel.schema;

import dev.aludel.sql.Table;
import java.util.Optional;

/**
 * A statement that is executed when tables are created or dropped; see {@link MetaData#on}.
 *
 * @param event when
 * @param table the table it is about; nothing for all of them together
 * @param statement what is executed
 */
public record SchemaHook(Event event, Optional<Table> table, Ddl statement) {
    /** When a hook is executed. */
    public enum Event {
        /** Before anything is created, or before its table is. */
        BEFORE_CREATE,
        /** After everything was created, or after its table was, with its indexes. */
        AFTER_CREATE,
        /** Before anything is dropped, or before its table is. */
        BEFORE_DROP,
        /** After everything was dropped, or after its table was. */
        AFTER_DROP
    }

    boolean appliesTo(String dialect) {
        return !(statement instanceof DdlText text) || text.appliesTo(dialect);
    }
}
