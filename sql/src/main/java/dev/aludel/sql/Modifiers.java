package dev.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a select beside its clauses.
 *
 * @param lock how the rows that are read are locked
 * @param remarks words of the database's own
 */
public record Modifiers(Optional<Lock> lock, List<Remark> remarks) {
    static final Modifiers NONE = new Modifiers(Optional.empty(), List.of());

    /** Copies the list. */
    public Modifiers {
        remarks = List.copyOf(remarks);
    }

    Modifiers with(Remark remark) {
        List<Remark> more = new ArrayList<>(remarks);
        more.add(remark);
        return new Modifiers(lock, more);
    }

    Modifiers mapChildren(Mapper mapper) {
        return new Modifiers(mapper.map(lock), remarks);
    }
}
