package dev.aludel.schema;

/** Something said of a reference when it is declared: {@link Schema#onDelete}, {@link Schema#onUpdate}. */
@FunctionalInterface
public interface ReferenceOption {
    /**
     * Adds this option to a foreign key.
     *
     * @param key what is known so far
     * @return the foreign key with this option
     */
    ForeignKey apply(ForeignKey key);
}
