package dev.aludel.schema;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can be said of any constraint.
 *
 * @param name its name; the database finds one if there is none
 * @param deferral when it is checked, where that was said
 * @param comment what people should know of it
 * @param onlyOn the names of the dialects that have it; all if there are none
 */
public record ConstraintTraits(
        Optional<ObjectName> name, Optional<Deferral> deferral, Optional<String> comment, Set<String> onlyOn) {
    /** A constraint of which nothing is said. */
    public static final ConstraintTraits PLAIN =
            new ConstraintTraits(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    /** Copies the set. */
    public ConstraintTraits {
        onlyOn = Collections.unmodifiableSet(new TreeSet<>(onlyOn));
    }

    ConstraintTraits withName(ObjectName newName) {
        return new ConstraintTraits(Optional.of(newName), deferral, comment, onlyOn);
    }

    ConstraintTraits withDeferral(Deferral newDeferral) {
        return new ConstraintTraits(name, Optional.of(newDeferral), comment, onlyOn);
    }

    ConstraintTraits withComment(String text) {
        return new ConstraintTraits(name, deferral, Optional.of(text), onlyOn);
    }

    ConstraintTraits withOnly(String... dialects) {
        return new ConstraintTraits(name, deferral, comment, Set.copyOf(List.of(dialects)));
    }

    /**
     * Says whether a dialect has the constraint.
     *
     * @param dialect the name of the dialect
     * @return whether it does
     */
    public boolean appliesTo(String dialect) {
        return onlyOn.isEmpty() || onlyOn.contains(dialect);
    }
}
