package dev.aludel.schema;

import dev.aludel.sql.Reference;

/** Something said of a reference when it is declared: {@link Schema#onDelete}, {@link Schema#onUpdate}. */
@FunctionalInterface
public interface ReferenceOption {
    /**
     * Adds this option to a reference.
     *
     * @param reference what is known so far
     * @return the reference with this option
     */
    Reference apply(Reference reference);
}
