package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * Something that has a value: a column, a bound value, a call, a comparison.
 *
 * <p>The operators come in groups, each an interface of its own: {@link Comparisons}, {@link TextOperators},
 * {@link Arithmetic}, {@link TemporalOperators}, {@link Bitwise}, {@link CustomOperators}.
 *
 * @param <T> the class of the value in Java
 */
public sealed interface Expression<T>
        extends Node,
                Comparisons<T>,
                TextOperators<T>,
                Arithmetic<T>,
                TemporalOperators<T>,
                Bitwise<T>,
                CustomOperators<T>
        permits Condition,
                Column,
                Bind,
                Parameter,
                Excluded,
                Inline,
                Labeled,
                FunctionCall,
                Star,
                BinaryOperation,
                Negative,
                Cast,
                CaseWhen,
                Aggregate,
                Over,
                Extract,
                Collated,
                ScalarSubquery,
                Quantified,
                Complement,
                RegexReplace,
                Shift,
                CustomOperation,
                Structured,
                RawSql,
                ColumnName,
                Retyped,
                TryCast,
                CustomExpression {
    @Override
    Expression<T> mapChildren(Mapper mapper);

    /**
     * Returns the type of the value.
     *
     * @return the type
     */
    SqlType<T> type();

    /**
     * Returns how tightly this expression binds.
     *
     * @return {@link Precedence#ATOM} unless it is written with an operator
     */
    default Precedence precedence() {
        return Precedence.ATOM;
    }

    /**
     * Gives the value a name in the result: {@code count(*) AS total}.
     *
     * @param label the name
     * @return the labelled expression; in a {@code WHERE} or an {@code ORDER BY} use the expression itself
     */
    default Labeled<T> as(String label) {
        return new Labeled<>(this, label);
    }

    /**
     * Sorts by this value, smallest first: {@code users.name ASC}.
     *
     * @return the order
     */
    default OrderTerm asc() {
        return OrderTerm.ascending(this);
    }

    /**
     * Sorts by this value, largest first: {@code users.name DESC}.
     *
     * @return the order
     */
    default OrderTerm desc() {
        return OrderTerm.descending(this);
    }

    /**
     * Compares and sorts this text by other rules: {@code users.name COLLATE "C"}.
     *
     * @param collation the name of the rules, as the database has it
     * @return the text
     */
    default Collated<T> collate(String collation) {
        return new Collated<>(this, collation);
    }

    /**
     * Turns the value into another type: {@code CAST(orders.total AS VARCHAR(20))}.
     *
     * @param type the other type
     * @param <U> its class
     * @return the converted value
     */
    default <U> Cast<U> cast(SqlType<U> type) {
        return new Cast<>(this, type);
    }

    /**
     * Turns the value into another type, NULL where that cannot be: {@code TRY_CAST(imports.age AS INTEGER)}. None of the
     * databases of this project has it.
     *
     * @param type the other type
     * @param <U> its class
     * @return the converted value
     */
    default <U> TryCast<U> tryCast(SqlType<U> type) {
        return new TryCast<>(this, type);
    }

    /**
     * Reads the value as another type in Java, with no word of it in SQL; for a type of your own on the same values.
     *
     * <pre>{@code
     * users.email.retyped(EMAIL)   // users.email, read as an Email
     * }</pre>
     *
     * @param type the type to read it as, kept in the same form
     * @param <U> its class
     * @return the value
     */
    default <U> Retyped<U> retyped(SqlType<U> type) {
        return new Retyped<>(this, type);
    }
}
