package dev.aludel.schema;

import dev.aludel.error.ArgumentException;

/**
 * The name of a constraint or an index, and where it comes from; a naming convention works on names that were given
 * and leaves those that are final.
 *
 * @param text the name
 * @param origin where it comes from
 */
public record ObjectName(String text, Origin origin) {
    /** Refuses a name that is empty. */
    public ObjectName {
        if (text.isEmpty()) {
            throw new ArgumentException("The name of a constraint or index is empty; give it at least one character.");
        }
    }

    /** Where a name comes from. */
    public enum Origin {
        /** The user gave it; a naming convention may make another one of it. */
        GIVEN,
        /** It is what the database shall know the object by, whatever the naming convention. */
        FINAL,
        /** A naming convention made it; it is shortened where it is too long for the dialect. */
        GENERATED
    }

    @Override
    public String toString() {
        return text;
    }
}
