package dev.aludel.schema;

import dev.aludel.schema.ObjectName.Origin;

/**
 * What every constraint can be told after it was written. Each call returns another constraint.
 *
 * <pre>{@code
 * unique("country", "name").named("uq_name").deferrable()
 * // CONSTRAINT uq_name UNIQUE (country, name) DEFERRABLE INITIALLY IMMEDIATE
 * }</pre>
 *
 * @param <C> the kind of constraint
 */
public interface ConstraintOptions<C> {
    /**
     * Returns what was said of the constraint.
     *
     * @return its name and more
     */
    ConstraintTraits traits();

    /**
     * Says everything at once.
     *
     * @param traits its name and more
     * @return the constraint of which this is said
     */
    C with(ConstraintTraits traits);

    /**
     * Names the constraint.
     *
     * @param name the name, on which a naming convention may work
     * @return the constraint with this name
     */
    default C named(String name) {
        return named(new ObjectName(name, Origin.GIVEN));
    }

    /**
     * Names the constraint.
     *
     * @param name the name; {@link Schema#finalName} for one that no naming convention touches
     * @return the constraint with this name
     */
    default C named(ObjectName name) {
        return with(traits().withName(name));
    }

    /**
     * Lets a transaction put the check off: {@code DEFERRABLE INITIALLY IMMEDIATE}.
     *
     * @return the constraint that can be deferred
     */
    default C deferrable() {
        return with(traits().withDeferral(Deferral.INITIALLY_IMMEDIATE));
    }

    /**
     * Puts the check off to the end of the transaction: {@code DEFERRABLE INITIALLY DEFERRED}.
     *
     * @return the constraint that is deferred
     */
    default C deferred() {
        return with(traits().withDeferral(Deferral.INITIALLY_DEFERRED));
    }

    /**
     * Forbids to put the check off: {@code NOT DEFERRABLE}.
     *
     * @return the constraint that cannot be deferred
     */
    default C notDeferrable() {
        return with(traits().withDeferral(Deferral.NOT_DEFERRABLE));
    }

    /**
     * Says what people should know of the constraint: {@code COMMENT ON CONSTRAINT …}.
     *
     * @param comment the text
     * @return the constraint with the comment
     */
    default C commented(String comment) {
        return with(traits().withComment(comment));
    }

    /**
     * Creates the constraint on some databases only; the others do without it.
     *
     * @param dialects the names of their dialects, for example {@code "postgresql"}
     * @return the constraint of these dialects
     */
    default C onlyOn(String... dialects) {
        return with(traits().withScope(traits().scope().only(dialects)));
    }

    /**
     * Leaves the constraint out where a condition does not hold.
     *
     * @param condition asked when the statements are made
     * @return the constraint under this condition
     */
    default C when(DdlCondition condition) {
        return with(traits().withScope(traits().scope().when(condition)));
    }
}
