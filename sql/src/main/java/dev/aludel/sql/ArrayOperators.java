package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.ArrayType;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.List;

/**
 * What can be asked of an array and taken from it. Made by {@link Sql#array}.
 *
 * <pre>{@code
 * select(users.name).from(users).where(array(users.tags).contains("new"))
 * }</pre>
 *
 * <p>Positions count from 1, as in SQL.
 *
 * @param <E> the class of the elements
 */
public final class ArrayOperators<E> {
    private final Expression<List<E>> array;
    private final SqlType<E> element;

    ArrayOperators(Expression<List<E>> array) {
        this.array = array;
        this.element = element(array);
    }

    static <E> SqlType<E> element(Expression<List<E>> array) {
        if (array.type() instanceof ArrayType<E> type) {
            return type.element();
        }
        throw new ArgumentException(
                "An array has a type made by Types.array, and this expression has the type " + array.type() + ".");
    }

    /**
     * Takes one element, NULL if there is none: {@code users.tags[1]}.
     *
     * @param position the position, the first being 1
     * @return the element
     */
    public Expression<E> at(int position) {
        return at(new Inline<>(Types.INTEGER, position));
    }

    /**
     * Takes one element, NULL if there is none: {@code users.tags[users.favourite]}.
     *
     * @param position the position, the first being 1
     * @return the element
     */
    public Expression<E> at(Expression<Integer> position) {
        return new ArrayElement<>(array, position, element);
    }

    /**
     * Takes some neighbouring elements, those of them that are there: {@code users.tags[1:2]}.
     *
     * @param from the position of the first, counted from 1
     * @param to the position of the last
     * @return the elements
     */
    public Expression<List<E>> slice(int from, int to) {
        return new ArraySlice<>(array, new Inline<>(Types.INTEGER, from), new Inline<>(Types.INTEGER, to));
    }

    /**
     * Counts the elements: {@code CARDINALITY(users.tags)}.
     *
     * @return the number
     */
    public Expression<Integer> length() {
        return new ArrayLength(array);
    }

    /**
     * Puts the elements of another array behind these: {@code (users.tags || ?)}.
     *
     * @param others the other elements
     * @return the elements of both
     */
    public Expression<List<E>> concat(List<E> others) {
        return concat(new Bind<>(array.type(), others));
    }

    /**
     * Puts the elements of another array behind these: {@code (users.tags || users.others)}.
     *
     * @param others the other array
     * @return the elements of both
     */
    public Expression<List<E>> concat(Expression<List<E>> others) {
        return new ArrayConcatenation<>(array, others);
    }

    /**
     * Asks whether a value is among the elements: {@code ? = ANY(users.tags)}.
     *
     * @param value the value
     * @return the condition
     */
    public Condition contains(E value) {
        return contains(new Bind<>(element, value));
    }

    /**
     * Asks whether a value is among the elements: {@code users.name = ANY(users.tags)}.
     *
     * @param value the value
     * @return the condition
     */
    public Condition contains(Expression<E> value) {
        return value.eq(Structures.any(array));
    }

    /**
     * Asks whether all these values are among the elements: {@code users.tags @> ?}.
     *
     * @param values the values
     * @return the condition
     */
    public Condition containsAll(List<E> values) {
        return new ArrayComparison(false, array, new Bind<>(array.type(), values));
    }

    /**
     * Asks whether all elements are among these values: {@code ? @> users.tags}.
     *
     * @param values the values
     * @return the condition
     */
    public Condition containedIn(List<E> values) {
        return new ArrayComparison(false, new Bind<>(array.type(), values), array);
    }

    /**
     * Asks whether any element is among these values: {@code users.tags && ?}.
     *
     * @param values the values
     * @return the condition
     */
    public Condition overlaps(List<E> values) {
        return overlaps(new Bind<>(array.type(), values));
    }

    /**
     * Asks whether two arrays have an element in common: {@code users.tags && posts.tags}.
     *
     * @param other the other array
     * @return the condition
     */
    public Condition overlaps(Expression<List<E>> other) {
        return new ArrayComparison(true, array, other);
    }
}
