package dev.aludel.sql;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the schema says of a column beside its name and type. The options of a column ({@code primaryKey()},
 * {@code notNull()}, …) are written with {@code dev.aludel.schema.Schema}.
 *
 * @param primaryKey whether it is the primary key or part of it
 * @param nullability whether it may be NULL, where that was said
 * @param defaultValue what the database puts in where an insert leaves the column out
 * @param others everything else, in the order in which it was said; the order makes no difference
 */
public record ColumnFacts(
        boolean primaryKey,
        Optional<Boolean> nullability,
        Optional<Expression<?>> defaultValue,
        Set<ColumnFact> others) {
    /** A column of which nothing is said: it may be NULL. */
    public static final ColumnFacts PLAIN = new ColumnFacts(false, Optional.empty(), Optional.empty(), Set.of());

    /** Copies the set. */
    public ColumnFacts {
        others = Collections.unmodifiableSet(new LinkedHashSet<>(others));
    }

    /**
     * Says whether the column may be NULL: unless it is said otherwise, a part of the primary key may not and another
     * column may.
     *
     * @return whether it may
     */
    public boolean nullable() {
        return nullability.orElse(!primaryKey);
    }

    /**
     * Makes the column the primary key, or part of it.
     *
     * @return the facts with this said
     */
    public ColumnFacts withPrimaryKey() {
        return new ColumnFacts(true, nullability, defaultValue, others);
    }

    /**
     * Says whether the column may be NULL.
     *
     * @param nullable whether it may
     * @return the facts with this said
     */
    public ColumnFacts withNullable(boolean nullable) {
        return new ColumnFacts(primaryKey, Optional.of(nullable), defaultValue, others);
    }

    /**
     * Says what the database puts in.
     *
     * @param value the value
     * @return the facts with this said
     */
    public ColumnFacts withDefault(Expression<?> value) {
        return new ColumnFacts(primaryKey, nullability, Optional.of(value), others);
    }

    /**
     * Adds a fact. Of a column's own facts the later one of a kind holds; facts of the table, such as references, add up.
     *
     * @param fact the fact
     * @return the facts with this one
     */
    public ColumnFacts with(ColumnFact fact) {
        Set<ColumnFact> more = new LinkedHashSet<>(others);
        if (!(fact instanceof TableFact)) {
            more.removeIf(other -> other.getClass() == fact.getClass());
        }
        more.add(fact);
        return new ColumnFacts(primaryKey, nullability, defaultValue, more);
    }

    /**
     * Finds what was said of one kind.
     *
     * @param kind the class of the fact
     * @param <F> the class of the fact
     * @return the fact, if there is one
     */
    public <F extends ColumnFact> Optional<F> find(Class<F> kind) {
        return others.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
