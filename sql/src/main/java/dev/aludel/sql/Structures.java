package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.List;

/** The part of {@link Sql} that goes into values that have parts. */
class Structures {
    Structures() {}

    /**
     * Goes into a JSON document.
     *
     * <pre>{@code
     * json(docs.body).get("name").asText()              // (docs.body ->> 'name')
     * json(docs.body).path("lines", 0, "n").asLong()    // CAST((docs.body -> 'lines' -> 0 ->> 'n') AS BIGINT)
     * }</pre>
     *
     * @param document an expression of the type JSON or JSONB, or of a class of your own kept as one
     * @return the document, as a place to start from
     * @throws ArgumentException if the expression has another type
     */
    public static JsonPlace json(Expression<?> document) {
        return JsonPlace.of(document);
    }

    /**
     * A JSON object made of values: {@code JSON_OBJECT('id', users.id, 'name', users.name)}.
     *
     * <pre>{@code
     * select(jsonObject().with("id", users.id).with("name", users.name)).from(users)
     * }</pre>
     *
     * @return an object without members; add them with {@link JsonObject#with}
     */
    public static JsonObject jsonObject() {
        return new JsonObject(List.of(), List.of());
    }

    /**
     * A JSON array made of values: {@code JSON_ARRAY(users.id, users.name)}.
     *
     * @param values its elements: numbers, text, true or false, and JSON documents
     * @return the array
     * @throws ArgumentException if a value has another type
     */
    public static JsonArray jsonArray(Expression<?>... values) {
        return new JsonArray(List.of(values));
    }

    /**
     * Goes into an array.
     *
     * <pre>{@code
     * array(users.tags).at(1)              // users.tags[1]
     * array(users.tags).contains("new")    // ? = ANY(users.tags)
     * }</pre>
     *
     * @param array the array
     * @param <E> the class of its elements
     * @return what can be asked of it
     * @throws ArgumentException if its type was not made by {@code Types.array}
     */
    public static <E> ArrayOperators<E> array(Expression<List<E>> array) {
        return new ArrayOperators<>(array);
    }

    /**
     * An array made of values: {@code ARRAY[users.first, users.last]}.
     *
     * @param first the first value
     * @param others the others, of the type of the first
     * @param <E> the class of the values
     * @return the array
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public static <E> ArrayConstructor<E> arrayOf(Expression<E> first, Expression<E>... others) {
        List<Expression<E>> elements = new ArrayList<>(List.of(others));
        elements.addFirst(first);
        return new ArrayConstructor<>(elements, Types.array(first.type()));
    }

    /**
     * Any element of an array, to be compared with: {@code users.name = ANY(users.tags)}.
     *
     * @param array the array
     * @param <E> the class of its elements
     * @return the right side of a comparison
     */
    public static <E> ArrayMembers<E> any(Expression<List<E>> array) {
        return new ArrayMembers<>(false, array, ArrayOperators.element(array));
    }

    /**
     * All elements of an array, to be compared with: {@code users.age > ALL(users.limits)}.
     *
     * @param array the array
     * @param <E> the class of its elements
     * @return the right side of a comparison
     */
    public static <E> ArrayMembers<E> all(Expression<List<E>> array) {
        return new ArrayMembers<>(true, array, ArrayOperators.element(array));
    }

    /**
     * Gathers the values of all rows in an array: {@code array_agg(users.name)}; NULL where there is no row.
     *
     * @param value the value
     * @param <T> its class
     * @return the call; give it an order with {@code orderBy}
     */
    public static <T> FunctionCall<List<T>> arrayAgg(Expression<T> value) {
        return new FunctionCall<>("array_agg", Types.array(value.type()), List.of(value));
    }
}
