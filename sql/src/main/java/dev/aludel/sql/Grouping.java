package dev.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The groups of a select: {@code GROUP BY users.city HAVING count(*) > ?}.
 *
 * @param by what the rows of a group have in common
 * @param sets several ways to group, beside that
 * @param having which groups are kept
 */
public record Grouping(List<Expression<?>> by, Optional<GroupingSets> sets, Optional<Expression<Boolean>> having) {
    static final Grouping NONE = new Grouping(List.of(), Optional.empty(), Optional.empty());

    /** Copies the list. */
    public Grouping {
        by = List.copyOf(by);
    }

    Grouping by(List<Expression<?>> more) {
        List<Expression<?>> all = new ArrayList<>(by);
        all.addAll(more);
        return new Grouping(all, sets, having);
    }

    Grouping mapChildren(Mapper mapper) {
        return new Grouping(mapper.mapAll(by), mapper.map(sets), mapper.map(having));
    }
}
