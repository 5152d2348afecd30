package dev.aludel.sql;

import dev.aludel.type.SqlType;
import dev.aludel.type.Types;

/** An expression that is true, false or unknown, made by an operator and so with {@code and}, {@code or} and {@code not}. */
public sealed interface Condition extends Expression<Boolean>
        permits Comparison,
                Junction,
                Not,
                NullTest,
                InList,
                InParameter,
                Between,
                Like,
                Exists,
                InQuery,
                TupleIn,
                Distinctness,
                RegexMatch,
                Truth,
                Holds,
                TupleComparison,
                TupleInQuery,
                CustomComparison,
                FullTextMatch,
                StructuredCondition {
    @Override
    Condition mapChildren(Mapper mapper);

    @Override
    default SqlType<Boolean> type() {
        return Types.BOOLEAN;
    }

    /**
     * Both: {@code users.active AND users.age > ?}.
     *
     * @param other the other condition
     * @return the condition
     */
    default Condition and(Expression<Boolean> other) {
        return Junction.of(Junction.Operator.AND, this, other);
    }

    /**
     * At least one: {@code users.active OR users.age > ?}.
     *
     * @param other the other condition
     * @return the condition
     */
    default Condition or(Expression<Boolean> other) {
        return Junction.of(Junction.Operator.OR, this, other);
    }

    /**
     * The opposite. Where SQL has a word for it, that is used: the opposite of {@code =} is {@code <>}, of {@code IN}
     * it is {@code NOT IN}.
     *
     * @return the condition
     */
    default Condition not() {
        return new Not(this);
    }
}
