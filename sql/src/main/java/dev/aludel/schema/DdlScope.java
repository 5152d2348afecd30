package dev.aludel.schema;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * For which databases something is. Each call returns another one.
 *
 * @param dialects the names of their dialects; all if there are none
 * @param condition what else has to hold, if anything
 */
public record DdlScope(Set<String> dialects, Optional<DdlCondition> condition) {
    /** For all. */
    public static final DdlScope EVERYWHERE = new DdlScope(Set.of(), Optional.empty());

    /** Copies the set. */
    public DdlScope {
        dialects = Collections.unmodifiableSet(new TreeSet<>(dialects));
    }

    DdlScope only(String... names) {
        return new DdlScope(Set.copyOf(List.of(names)), condition);
    }

    DdlScope when(DdlCondition required) {
        return new DdlScope(dialects, Optional.of(required));
    }

    /**
     * Says whether a database is one of them.
     *
     * @param traits its dialect, and what that can do
     * @return whether it is
     */
    public boolean holds(DdlTraits traits) {
        boolean named = dialects.isEmpty() || dialects.contains(traits.dialect());
        return named && condition.map(it -> it.holds(traits)).orElse(true);
    }
}
