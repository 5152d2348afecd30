package dev.aludel.schema;

import dev.aludel.sql.Mapper;

/**
 * Drops a sequence: {@code DROP SEQUENCE ticket}.
 *
 * @param sequence the sequence
 * @param ifExists whether it is no error if there is none
 */
public record DropSequence(Sequence sequence, boolean ifExists) implements Ddl {
    /**
     * Takes it for no error if there is none: {@code … IF EXISTS …}.
     *
     * @return the statement that minds no missing one
     */
    public DropSequence asIfExists() {
        return new DropSequence(sequence, true);
    }

    @Override
    public DropSequence mapChildren(Mapper mapper) {
        return this;
    }
}
