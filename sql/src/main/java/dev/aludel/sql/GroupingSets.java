package dev.aludel.sql;

import java.util.List;

/**
 * Several ways to group the same rows, one below the other in the result: {@code ROLLUP (a, b)}; see {@link Sql#rollup},
 * {@link Sql#cube} and {@link Sql#groupingSets}.
 *
 * @param kind which ways
 * @param sets the values to group by: one list of them, or for {@link Kind#SETS} a list for each way
 */
public record GroupingSets(Kind kind, List<ValueRow> sets) implements Clause {
    /** Copies the list. */
    public GroupingSets {
        sets = List.copyOf(sets);
    }

    @Override
    public GroupingSets mapChildren(Mapper mapper) {
        return new GroupingSets(kind, mapper.mapAll(sets));
    }

    /** The ways to group. */
    public enum Kind {
        /** By all values, by all but the last, and so on down to none. */
        ROLLUP,
        /** By each choice of the values. */
        CUBE,
        /** By each of the lists. */
        SETS
    }
}
