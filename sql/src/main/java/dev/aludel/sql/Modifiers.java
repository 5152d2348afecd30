package dev.aludel.sql;

import java.util.List;
import java.util.Optional;

/**
 * What is said of a select beside its clauses.
 *
 * @param lock how the rows that are read are locked
 * @param remarks words of the database's own
 * @param ctes common table expressions that stand in front of the statement though nothing may refer to them
 * @param correlation which from-items are those of a query around it; where it is absent, that is found out
 */
public record Modifiers(Optional<Lock> lock, List<Remark> remarks, List<Cte> ctes, Optional<Correlation> correlation) {
    static final Modifiers NONE = new Modifiers(Optional.empty(), List.of(), List.of(), Optional.empty());

    /** Copies the lists. */
    public Modifiers {
        remarks = List.copyOf(remarks);
        ctes = List.copyOf(ctes);
    }

    Modifiers with(Remark remark) {
        return new Modifiers(lock, Lists.with(remarks, remark), ctes, correlation);
    }

    Modifiers with(Lock other) {
        return new Modifiers(Optional.of(other), remarks, ctes, correlation);
    }

    Modifiers with(Correlation other) {
        return new Modifiers(lock, remarks, ctes, Optional.of(other));
    }

    Modifiers with(List<Cte> others) {
        return new Modifiers(lock, remarks, Lists.all(ctes, others), correlation);
    }

    Modifiers mapChildren(Mapper mapper) {
        return new Modifiers(mapper.map(lock), remarks, mapper.mapAll(ctes), correlation);
    }
}
