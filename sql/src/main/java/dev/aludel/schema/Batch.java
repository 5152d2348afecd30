package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.sql.Bound;
import dev.aludel.sql.InParameter;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Query;
import dev.aludel.sql.SchemaStatement;
import dev.aludel.sql.Statement;
import dev.aludel.sql.TextQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A change and many sets of values for its parameters, to be executed as one. The names of the first set are those of all.
 *
 * <pre>{@code
 * Batch.of(insert(users), List.of(
 *         Parameters.of(users.id, 1L).and(users.name, "Dan"),
 *         Parameters.of(users.id, 2L).and(users.name, "Casey")))
 * // INSERT INTO users (id, name) VALUES (?, ?), twice
 * }</pre>
 *
 * <p>A name is that of a parameter of the statement. In an insert and an update it may also be that of a column which the
 * statement gives no value. What the program has for the columns that are still missing is asked for each set.
 *
 * @param <R> what one row of the result is in Java
 */
public final class Batch<R> {
    private final Statement<R> statement;
    private final List<String> names;
    private final List<@Nullable Object[]> sets;

    private Batch(Statement<R> statement, List<String> names, List<@Nullable Object[]> sets) {
        this.statement = statement;
        this.names = names;
        this.sets = sets;
    }

    /**
     * Puts a statement and its sets together, with the columns they name and the defaults of the program.
     *
     * @param statement an insert, an update, a delete, with {@code returning(…)} or without, or a text
     * @param sets one set of values or more
     * @param <R> what one row of the result is in Java
     * @return the batch
     * @throws ArgumentException if there is no set, a name is neither that of a parameter nor of a column, or a set has other
     *     names than the first
     * @throws InvalidRequestException if the statement is a query or a definition
     */
    public static <R> Batch<R> of(Statement<R> statement, List<Parameters> sets) {
        if (sets.isEmpty()) {
            throw new ArgumentException(
                    "There is no set of parameters; a batch needs at least one. Leave the call out where"
                            + " there is nothing to do.");
        }
        if (statement instanceof Bound<R> bound) {
            return of(
                    bound.statement(),
                    sets.stream().map(set -> joined(bound.parameters(), set)).toList());
        }
        refuseOthers(statement);
        List<String> names = List.copyOf(sets.getFirst().names());
        BatchDraft draft = new BatchDraft(names);
        Statement<R> complete = draft.complete(statement);
        List<@Nullable Object[]> values = new ArrayList<>(sets.size());
        for (int i = 0; i < sets.size(); i++) {
            values.add(draft.values(ordered(sets.get(i), names, i)));
        }
        return new Batch<>(complete, draft.names(), values);
    }

    private static Parameters joined(Parameters all, Parameters set) {
        Parameters joined = all;
        for (String name : set.names()) {
            joined = joined.and(name, set.get(name));
        }
        return joined;
    }

    private static void refuseOthers(Statement<?> statement) {
        if (statement instanceof SchemaStatement
                || (statement instanceof Query<?> && !(statement instanceof TextQuery<?>))) {
            throw new InvalidRequestException(
                    "Sets of parameters are for a change: an insert, an update, a delete or a text."
                            + " Execute this statement once for each set, with(…) its parameters.");
        }
        for (InParameter<?> in : statement.all(InParameter.class)) {
            throw new ArgumentException(
                    "The parameter '" + in.name() + "' takes a list, whose length is part of the SQL, and a"
                            + " batch has one SQL for all its sets; execute the statement once for each set.");
        }
    }

    private static @Nullable Object[] ordered(Parameters set, List<String> names, int number) {
        return set.inOrder(names).orElseThrow(() -> different(set.names(), names, number));
    }

    private static ArgumentException different(Set<String> set, List<String> names, int number) {
        Set<String> missing = new TreeSet<>(names);
        missing.removeAll(set);
        Set<String> more = new TreeSet<>(set);
        more.removeAll(names);
        return new ArgumentException("The parameter set " + number + " (the first is 0) "
                + (missing.isEmpty() ? "" : "has no value for " + String.join(", ", missing))
                + (missing.isEmpty() || more.isEmpty() ? "" : " and ")
                + (more.isEmpty() ? "" : "has one for " + String.join(", ", more))
                + "; the first set has " + names + ", and all have the same. Give null where there is no value.");
    }

    /**
     * Returns the statement, with a parameter for each of the {@link #names}.
     *
     * @return the statement
     */
    public Statement<R> statement() {
        return statement;
    }

    /**
     * Returns the names of the parameters that each set has a value for.
     *
     * @return the names, in the order of the values
     */
    public List<String> names() {
        return names;
    }

    /**
     * Returns how many sets there are.
     *
     * @return one or more
     */
    public int size() {
        return sets.size();
    }

    /**
     * Returns a value of a set.
     *
     * @param set the number of the set, counted from zero
     * @param place the place of its name among the {@link #names}
     * @return the value, or {@code null}
     */
    public @Nullable Object value(int set, int place) {
        return sets.get(set)[place];
    }
}
