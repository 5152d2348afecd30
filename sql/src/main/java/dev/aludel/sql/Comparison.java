package dev.aludel.sql;

/**
 * Two values compared: {@code users.id = ?}.
 *
 * @param operator how
 * @param left the left side
 * @param right the right side
 * @param <T> the class of both values
 */
public record Comparison<T>(Operator operator, Expression<T> left, Expression<T> right) implements Condition {
    @Override
    public Comparison<T> mapChildren(Mapper mapper) {
        return new Comparison<>(operator, mapper.map(left), mapper.map(right));
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new Comparison<>(operator.opposite(), left, opposite(right));
    }

    /** What is not equal to any of several values is unequal to all of them. */
    private static <T> Expression<T> opposite(Expression<T> side) {
        return switch (side) {
            case Quantified<T> quantified -> quantified.opposite();
            case ArrayMembers<T> members -> members.opposite();
            default -> side;
        };
    }

    /** The comparing operators. */
    public enum Operator {
        /** {@code =}. */
        EQUAL(" = "),
        /** {@code <>}. */
        NOT_EQUAL(" <> "),
        /** {@code <}. */
        LESS(" < "),
        /** {@code <=}. */
        LESS_OR_EQUAL(" <= "),
        /** {@code >}. */
        GREATER(" > "),
        /** {@code >=}. */
        GREATER_OR_EQUAL(" >= ");

        private final String separator;

        Operator(String separator) {
            this.separator = separator;
        }

        /**
         * Returns what stands between the two values.
         *
         * @return the operator in SQL with a space on either side
         */
        public String separator() {
            return separator;
        }

        /**
         * Returns the operator that is true when the two sides change places.
         *
         * @return for example {@code >} for {@code <}
         */
        public Operator mirrored() {
            return switch (this) {
                case EQUAL -> EQUAL;
                case NOT_EQUAL -> NOT_EQUAL;
                case LESS -> GREATER;
                case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
                case GREATER -> LESS;
                case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
            };
        }

        /**
         * Returns the operator that is true where this one is false; both are unknown where one side is NULL.
         *
         * @return for example {@code >=} for {@code <}
         */
        public Operator opposite() {
            return switch (this) {
                case EQUAL -> NOT_EQUAL;
                case NOT_EQUAL -> EQUAL;
                case LESS -> GREATER_OR_EQUAL;
                case LESS_OR_EQUAL -> GREATER;
                case GREATER -> LESS_OR_EQUAL;
                case GREATER_OR_EQUAL -> LESS;
            };
        }
    }
}
