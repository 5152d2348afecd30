package dev.aludel.sql;

import java.util.List;

/**
 * That equal rows are yielded once: {@code DISTINCT}, or the first of those that have some values in common:
 * {@code DISTINCT ON (posts.author_id)}.
 *
 * @param on what rows have in common of which only the first is yielded; empty if rows have to be equal
 */
public record Distinct(List<Expression<?>> on) implements Clause {
    /** Copies the list. */
    public Distinct {
        on = List.copyOf(on);
    }

    @Override
    public Distinct mapChildren(Mapper mapper) {
        return new Distinct(mapper.mapAll(on));
    }
}
