package dev.aludel.schema;

import dev.aludel.sql.Mapper;

/**
 * Drops a view: {@code DROP VIEW adults}.
 *
 * @param view the view
 * @param ifExists whether it is no error if there is none
 * @param cascade whether what depends on it goes with it
 */
public record DropView(View view, boolean ifExists, boolean cascade) implements Ddl {
    /**
     * Takes it for no error if there is none: {@code DROP VIEW IF EXISTS adults}.
     *
     * @return the statement that minds no missing one
     */
    public DropView asIfExists() {
        return new DropView(view, true, cascade);
    }

    /**
     * Drops what depends on it too: {@code DROP VIEW adults CASCADE}.
     *
     * @return the statement that drops more
     */
    public DropView asCascade() {
        return new DropView(view, ifExists, true);
    }

    @Override
    public DropView mapChildren(Mapper mapper) {
        return this;
    }
}
