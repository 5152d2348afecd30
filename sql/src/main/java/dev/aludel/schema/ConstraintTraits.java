package dev.aludel.schema;

import java.util.Optional;

/**
 * What can be said of any constraint.
 *
 * @param name its name; the database finds one if there is none
 * @param deferral when it is checked, where that was said
 * @param comment what people should know of it
 * @param scope which databases have it
 */
public record ConstraintTraits(
        Optional<ObjectName> name, Optional<Deferral> deferral, Optional<String> comment, DdlScope scope) {
    /** A constraint of which nothing is said. */
    public static final ConstraintTraits PLAIN =
            new ConstraintTraits(Optional.empty(), Optional.empty(), Optional.empty(), DdlScope.EVERYWHERE);

    ConstraintTraits withName(ObjectName newName) {
        return new ConstraintTraits(Optional.of(newName), deferral, comment, scope);
    }

    ConstraintTraits withDeferral(Deferral newDeferral) {
        return new ConstraintTraits(name, Optional.of(newDeferral), comment, scope);
    }

    ConstraintTraits withComment(String text) {
        return new ConstraintTraits(name, deferral, Optional.of(text), scope);
    }

    ConstraintTraits withScope(DdlScope newScope) {
        return new ConstraintTraits(name, deferral, comment, newScope);
    }
}
