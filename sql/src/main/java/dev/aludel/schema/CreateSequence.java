package dev.aludel.schema;

import dev.aludel.sql.Mapper;

/**
 * Creates a sequence: {@code CREATE SEQUENCE ticket START WITH 100}.
 *
 * @param sequence the sequence
 * @param ifNotExists whether one of that name is left as it is
 */
public record CreateSequence(Sequence sequence, boolean ifNotExists) implements Ddl {
    /**
     * Leaves one of that name as it is: {@code … IF NOT EXISTS …}.
     *
     * @return the statement that minds none of that name
     */
    public CreateSequence asIfNotExists() {
        return new CreateSequence(sequence, true);
    }

    @Override
    public CreateSequence mapChildren(Mapper mapper) {
        return this;
    }
}
