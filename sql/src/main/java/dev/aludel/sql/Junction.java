package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.List;
import java.util.Optional;

/**
 * Conditions joined by {@code AND} or {@code OR}.
 *
 * @param operator which of the two
 * @param terms the conditions, two or more
 */
public record Junction(Operator operator, List<Expression<Boolean>> terms) implements Condition {
    /** Copies the terms and refuses fewer than two. */
    public Junction {
        terms = List.copyOf(terms);
        if (terms.size() < 2) {
            throw new ArgumentException(operator + " joins two conditions or more, not " + terms.size() + ".");
        }
    }

    /**
     * Joins two conditions; one that is joined by the same operator already is taken apart, so {@code a.and(b).and(c)} is
     * one junction of three.
     *
     * @param operator how to join
     * @param first the first condition
     * @param second the second condition
     * @return the junction
     */
    public static Junction of(Operator operator, Expression<Boolean> first, Expression<Boolean> second) {
        List<Expression<Boolean>> terms = terms(operator, first);
        return new Junction(
                operator,
                second instanceof Junction ? Lists.all(terms, terms(operator, second)) : Lists.with(terms, second));
    }

    private static List<Expression<Boolean>> terms(Operator operator, Expression<Boolean> condition) {
        return condition instanceof Junction junction && junction.operator == operator
                ? junction.terms
                : List.of(condition);
    }

    static Expression<Boolean> both(Optional<Expression<Boolean>> first, Expression<Boolean> second) {
        return first.isEmpty() ? second : of(Operator.AND, first.get(), second);
    }

    @Override
    public Junction mapChildren(Mapper mapper) {
        return new Junction(operator, mapper.mapAll(terms));
    }

    @Override
    public Precedence precedence() {
        return operator.precedence();
    }

    /** The two ways to join conditions. */
    public enum Operator {
        /** All of them. */
        AND(Precedence.AND, " AND "),
        /** At least one of them. */
        OR(Precedence.OR, " OR ");

        private final Precedence precedence;
        private final String separator;

        Operator(Precedence precedence, String separator) {
            this.precedence = precedence;
            this.separator = separator;
        }

        /**
         * Returns what stands between two conditions.
         *
         * @return the operator with a space on either side
         */
        public String separator() {
            return separator;
        }

        /**
         * Returns how tightly the operator binds.
         *
         * @return its precedence
         */
        public Precedence precedence() {
            return precedence;
        }
    }
}
