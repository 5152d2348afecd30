package dev.aludel.schema;

import dev.aludel.sql.Mapper;
import dev.aludel.sql.Statement;

/**
 * Creates a view: {@code CREATE VIEW adults AS SELECT …}. Each call returns another one.
 *
 * @param view the view
 * @param query what it shows, with its values printed as literals
 * @param orReplace whether it takes the place of one of that name
 * @param temporary whether it goes when the connection is closed
 */
public record CreateView(View view, Statement<?> query, boolean orReplace, boolean temporary) implements Ddl {
    CreateView(View view) {
        this(view, view.query(), false, false);
    }

    /**
     * Takes the place of a view of that name: {@code CREATE OR REPLACE VIEW …}.
     *
     * @return the statement that replaces
     */
    public CreateView asOrReplace() {
        return new CreateView(view, query, true, temporary);
    }

    /**
     * Lets the view go when the connection is closed: {@code CREATE TEMPORARY VIEW …}.
     *
     * @return the statement for a temporary view
     */
    public CreateView asTemporary() {
        return new CreateView(view, query, orReplace, true);
    }

    @Override
    public CreateView mapChildren(Mapper mapper) {
        return new CreateView(view, mapper.map(query), orReplace, temporary);
    }
}
