package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
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
     * one junction of three. Constants are worked out: {@code a AND TRUE} is {@code a}, {@code a AND FALSE} is false.
     *
     * @param operator how to join
     * @param first the first condition
     * @param second the second condition
     * @return the junction, or what is left of it
     */
    public static Condition of(Operator operator, Expression<Boolean> first, Expression<Boolean> second) {
        return isConstant(first) || isConstant(second) || second instanceof Junction
                ? folded(operator, first, second)
                : new Junction(operator, Lists.with(termsOf(operator, first), second));
    }

    private static boolean isConstant(Expression<Boolean> term) {
        return term instanceof Truth || term instanceof Inline<?>;
    }

    private static List<Expression<Boolean>> termsOf(Operator operator, Expression<Boolean> condition) {
        return condition instanceof Junction junction && junction.operator == operator
                ? junction.terms
                : List.of(condition);
    }

    private static Condition folded(Operator operator, Expression<Boolean> first, Expression<Boolean> second) {
        List<Expression<Boolean>> terms = new ArrayList<>();
        for (Expression<Boolean> term : List.of(first, second)) {
            Optional<Boolean> constant = constant(term);
            if (term instanceof Junction junction && junction.operator == operator) {
                terms.addAll(junction.terms);
            } else if (constant.isEmpty()) {
                terms.add(term);
            } else if (constant.get() == (operator == Operator.OR)) {
                return new Truth(constant.get());
            }
        }
        return of(operator, terms);
    }

    private static Condition of(Operator operator, List<Expression<Boolean>> terms) {
        return switch (terms.size()) {
            case 0 -> new Truth(operator == Operator.AND);
            case 1 -> condition(terms.getFirst());
            default -> new Junction(operator, terms);
        };
    }

    static Condition condition(Expression<Boolean> value) {
        return value instanceof Condition condition
                ? condition
                : constant(value).<Condition>map(Truth::new).orElseGet(() -> new Holds(value));
    }

    private static Optional<Boolean> constant(Expression<Boolean> term) {
        return switch (term) {
            case Truth truth -> Optional.of(truth.value());
            case Inline<Boolean> literal -> Optional.of(literal.value());
            default -> Optional.empty();
        };
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
