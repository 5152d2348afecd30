package dev.aludel.schema;

import dev.aludel.sql.Table;
import java.util.Optional;

/**
 * A statement that is executed when something is created or dropped; see {@link MetaData#on}.
 *
 * <pre>{@code
 * metadata.on(AFTER_CREATE, SchemaHook.of(books, byTitle), ddl("ALTER INDEX ix_title SET (fillfactor = 70)"))
 * }</pre>
 *
 * @param event when
 * @param target what it is about
 * @param statement what is executed
 */
public record SchemaHook(Event event, Target target, Ddl statement) {
    /** When a hook is executed. */
    public enum Event {
        /** Before anything is created, or before its target is. */
        BEFORE_CREATE,
        /** After everything was created, or after its target was; a table with its indexes and comments. */
        AFTER_CREATE,
        /** Before anything is dropped, or before its target is. */
        BEFORE_DROP,
        /** After everything was dropped, or after its target was. */
        AFTER_DROP
    }

    /** What a hook is about. It is passed over while its target is not created or dropped itself. */
    public sealed interface Target {}

    /** All that the metadata describe together. */
    public record Everything() implements Target {
        @Override
        public String toString() {
            return "everything";
        }
    }

    /**
     * A table.
     *
     * @param table the table
     */
    public record OfTable(Table table) implements Target {
        @Override
        public String toString() {
            return "the table '" + table + "'";
        }
    }

    /**
     * An index, which is dropped with its table.
     *
     * @param table its table
     * @param index the index, as {@link TableFacts#indexes} lists it
     */
    public record OfIndex(Table table, Index index) implements Target {
        @Override
        public String toString() {
            return "an index of " + index.columns() + " of the table '" + table + "'";
        }
    }

    /**
     * A constraint, which is created and dropped with its table, or by itself where tables refer to each other in a circle.
     *
     * @param table its table
     * @param constraint the constraint, as {@link TableFacts#constraints} lists it
     */
    public record OfConstraint(Table table, Constraint constraint) implements Target {
        @Override
        public String toString() {
            return "the " + constraint + " of the table '" + table + "'";
        }
    }

    /**
     * A sequence.
     *
     * @param sequence the sequence
     */
    public record OfSequence(Sequence sequence) implements Target {
        @Override
        public String toString() {
            return "the sequence '" + sequence + "'";
        }
    }

    /**
     * A view.
     *
     * @param view the view
     */
    public record OfView(View view) implements Target {
        @Override
        public String toString() {
            return "the view '" + view + "'";
        }
    }

    /**
     * A type with a name of its own.
     *
     * @param type the type
     */
    public record OfType(NamedType type) implements Target {
        @Override
        public String toString() {
            return "the type '" + type + "'";
        }
    }

    /**
     * An index as a target.
     *
     * @param table its table
     * @param index the index
     * @return the target
     */
    public static Target of(Table table, Index index) {
        return new OfIndex(table, index);
    }

    /**
     * A constraint as a target.
     *
     * @param table its table
     * @param constraint the constraint
     * @return the target
     */
    public static Target of(Table table, Constraint constraint) {
        return new OfConstraint(table, constraint);
    }

    /**
     * A sequence as a target.
     *
     * @param sequence the sequence
     * @return the target
     */
    public static Target of(Sequence sequence) {
        return new OfSequence(sequence);
    }

    /**
     * A view as a target.
     *
     * @param view the view
     * @return the target
     */
    public static Target of(View view) {
        return new OfView(view);
    }

    /**
     * A type as a target.
     *
     * @param type the type
     * @return the target
     */
    public static Target of(NamedType type) {
        return new OfType(type);
    }

    /** The table it is about, with a part of it or without. */
    Optional<Table> table() {
        return switch (target) {
            case OfTable it -> Optional.of(it.table());
            case OfIndex it -> Optional.of(it.table());
            case OfConstraint it -> Optional.of(it.table());
            case Everything it -> Optional.empty();
            case OfSequence it -> Optional.empty();
            case OfView it -> Optional.empty();
            case OfType it -> Optional.empty();
        };
    }

    boolean appliesTo(DdlTraits traits) {
        return !(statement instanceof DdlText text) || text.scope().holds(traits);
    }
}
