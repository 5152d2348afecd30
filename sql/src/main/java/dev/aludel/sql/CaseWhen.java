package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The value of the first branch whose condition is true: {@code CASE WHEN users.age < ? THEN ? ELSE ? END}; begin with
 * {@link Sql#caseWhen}.
 *
 * @param branches the branches, one or more
 * @param otherwise the value where no condition is true; NULL where it is absent
 * @param type the type of the values
 * @param <T> the class of the values
 */
public record CaseWhen<T>(List<Branch<T>> branches, Optional<Expression<T>> otherwise, SqlType<T> type)
        implements Expression<T> {
    /** Copies the branches and refuses to have none. */
    public CaseWhen {
        branches = List.copyOf(branches);
        if (branches.isEmpty()) {
            throw new ArgumentException("A CASE needs at least one WHEN.");
        }
    }

    /**
     * Adds a branch.
     *
     * @param condition when
     * @param value the value then
     * @return the expression with this branch behind the others
     */
    public CaseWhen<T> when(Expression<Boolean> condition, Expression<T> value) {
        List<Branch<T>> more = new ArrayList<>(branches);
        more.add(new Branch<>(condition, value));
        return new CaseWhen<>(more, otherwise, type);
    }

    /**
     * Adds a branch.
     *
     * @param condition when
     * @param value the value then
     * @return the expression with this branch behind the others
     */
    public CaseWhen<T> when(Expression<Boolean> condition, T value) {
        return when(condition, new Bind<>(type, value));
    }

    /**
     * Says what the value is where no condition is true.
     *
     * @param value the value
     * @return the expression
     */
    public CaseWhen<T> otherwise(Expression<T> value) {
        return new CaseWhen<>(branches, Optional.of(value), type);
    }

    /**
     * Says what the value is where no condition is true.
     *
     * @param value the value
     * @return the expression
     */
    public CaseWhen<T> otherwise(T value) {
        return otherwise(new Bind<>(type, value));
    }

    @Override
    public CaseWhen<T> mapChildren(Mapper mapper) {
        return new CaseWhen<>(mapper.mapAll(branches), mapper.map(otherwise), type);
    }

    /**
     * One branch: {@code WHEN users.age < ? THEN ?}.
     *
     * @param condition when
     * @param value the value then
     * @param <T> the class of the value
     */
    public record Branch<T>(Expression<Boolean> condition, Expression<T> value) implements Clause {
        @Override
        public Branch<T> mapChildren(Mapper mapper) {
            return new Branch<>(mapper.map(condition), mapper.map(value));
        }
    }
}
