package dev.aludel.schema;

import dev.aludel.sql.Mapper;
import dev.aludel.sql.Table;
import java.util.List;

/**
 * Creates a table: {@code CREATE TABLE users (id BIGINT …)}. Each call returns another one.
 *
 * @param table the table
 * @param constraints the constraints it is created with
 * @param ifNotExists whether a table of that name is left as it is
 * @param temporary whether it goes when the connection is closed
 */
public record CreateTable(Table table, List<Constraint> constraints, boolean ifNotExists, boolean temporary)
        implements Ddl {
    /** Copies the list. */
    public CreateTable {
        constraints = List.copyOf(constraints);
    }

    CreateTable(Table table) {
        this(table, TableFacts.of(table).constraints(), false, false);
    }

    /**
     * Leaves a table of that name as it is: {@code CREATE TABLE IF NOT EXISTS users (…)}.
     *
     * @return the statement that minds no table of that name
     */
    public CreateTable asIfNotExists() {
        return new CreateTable(table, constraints, true, temporary);
    }

    /**
     * Lets the table go when the connection is closed: {@code CREATE TEMPORARY TABLE users (…)}.
     *
     * @return the statement for a temporary table
     */
    public CreateTable asTemporary() {
        return new CreateTable(table, constraints, ifNotExists, true);
    }

    /**
     * Creates the table with these constraints and no others.
     *
     * @param others the constraints
     * @return the statement with these constraints
     */
    public CreateTable with(List<Constraint> others) {
        return new CreateTable(table, others, ifNotExists, temporary);
    }

    @Override
    public CreateTable mapChildren(Mapper mapper) {
        return new CreateTable(mapper.map(table), constraints, ifNotExists, temporary);
    }
}
