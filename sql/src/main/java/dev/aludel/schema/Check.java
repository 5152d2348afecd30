package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Expression;

/**
 * A condition that every row obeys: {@code CHECK (price > 0)}. Its columns are printed by their names alone, its values as
 * literals.
 *
 * @param condition the condition
 * @param traits its name and more
 */
public record Check(Expression<Boolean> condition, ConstraintTraits traits)
        implements Constraint, ConstraintOptions<Check> {
    /** Refuses to put the check off, which no database does. */
    public Check {
        if (traits.deferral().isPresent()) {
            throw new ArgumentException("A check is made at once on every database; it cannot be "
                    + traits.deferral().get().keywords() + ".");
        }
    }

    @Override
    public Check with(ConstraintTraits newTraits) {
        return new Check(condition, newTraits);
    }

    @Override
    public String toString() {
        return "check " + condition;
    }
}
