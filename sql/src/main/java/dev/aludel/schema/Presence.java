package dev.aludel.schema;

import java.util.Optional;

/** What a database has already; asked by {@link MetaData} to leave out what need not be created, or dropped. */
@FunctionalInterface
public interface Presence {
    /** Nothing is there, so everything is created. */
    Presence NOTHING = (kind, schema, name) -> false;

    /** Everything is there, so everything is dropped. */
    Presence EVERYTHING = (kind, schema, name) -> true;

    /**
     * Says whether something is there.
     *
     * @param kind what it is
     * @param schema the schema it is said to stand in
     * @param name its name, as it was declared
     * @return whether it is
     */
    boolean isThere(Kind kind, Optional<String> schema, String name);

    /** What can be there. */
    enum Kind {
        /** A table. */
        TABLE,
        /** A view. */
        VIEW,
        /** A sequence. */
        SEQUENCE,
        /** A type with a name of its own. */
        TYPE
    }
}
