package dev.aludel.schema;

import dev.aludel.sql.TableFact;
import java.util.Optional;

/** What the rows of a table have to obey. {@link TableFacts#constraints} lists those of a table. */
public sealed interface Constraint extends TableFact permits PrimaryKey, ForeignKey, Unique, Check, Exclusion {
    /**
     * Returns what can be said of any constraint.
     *
     * @return its name and more
     */
    ConstraintTraits traits();

    /**
     * Says what can be said of any constraint.
     *
     * @param traits its name and more
     * @return the constraint of which this is said
     */
    Constraint with(ConstraintTraits traits);

    /**
     * Returns the name.
     *
     * @return nothing if the database finds one
     */
    default Optional<ObjectName> name() {
        return traits().name();
    }
}
