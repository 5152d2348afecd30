package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.JsonExtract.Form;
import dev.aludel.type.Json;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import dev.aludel.type.TypeName;
import dev.aludel.type.Types;
import java.math.BigDecimal;
import java.util.List;

/**
 * A place in a JSON document, to go on from or to take a value from. Made by {@link Sql#json}.
 *
 * <pre>{@code
 * select(docs.id).from(docs).where(json(docs.body).get("author").get("name").asText().eq("Ana"))
 * }</pre>
 *
 * <p>What is not there is SQL's {@code NULL}. Of JSON's {@code null}, {@link #asJson()} makes {@link Json#NULL} and the
 * others {@code NULL}. Keys and positions are printed into the SQL, so that an index on the same place is found.
 */
public final class JsonPlace {
    private final Expression<?> document;
    private final JsonPath path;
    private final SqlType<Json> type;

    private JsonPlace(Expression<?> document, JsonPath path, SqlType<Json> type) {
        this.document = document;
        this.path = path;
        this.type = type;
    }

    static JsonPlace of(Expression<?> document) {
        SqlType<?> stored = document.type().stored();
        if (stored instanceof StandardType<?> standard) {
            if (standard.name() == TypeName.JSON) {
                return new JsonPlace(document, JsonPath.ROOT, Types.JSON);
            }
            if (standard.name() == TypeName.JSONB) {
                return new JsonPlace(document, JsonPath.ROOT, Types.JSONB);
            }
        }
        throw new ArgumentException("json(…) goes into a document, and this expression has the type " + document.type()
                + "; cast it first: json(x.cast(JSONB)).");
    }

    /**
     * Goes to a member of an object: {@code docs.body -> 'name'}.
     *
     * @param key the key of the member
     * @return the place
     */
    public JsonPlace get(String key) {
        return new JsonPlace(document, path.then(key), type);
    }

    /**
     * Goes to an element of an array: {@code docs.tags -> 0}.
     *
     * @param position the position, the first being 0
     * @return the place
     * @throws ArgumentException if the position is negative
     */
    public JsonPlace get(int position) {
        return new JsonPlace(document, path.then(position), type);
    }

    /**
     * Goes several steps: {@code docs.body -> 'lines' -> 0 -> 'text'}.
     *
     * @param steps keys as {@code String}, positions as {@code Integer}
     * @return the place
     * @throws ArgumentException if a step is something else
     */
    public JsonPlace path(Object... steps) {
        JsonPath longer = path;
        for (Object step : steps) {
            longer = longer.then(step);
        }
        return new JsonPlace(document, longer, type);
    }

    /**
     * Takes the document that is there: {@code (docs.body -> 'name')}.
     *
     * @return the document
     */
    public Expression<Json> asJson() {
        return extract(Form.JSON, type);
    }

    /**
     * Takes the text that is there: {@code (docs.body ->> 'name')}. Of a number, of {@code true} and of an object it is
     * the document's text.
     *
     * @return the text
     */
    public Expression<String> asText() {
        return extract(Form.TEXT, Types.TEXT);
    }

    /**
     * Takes the whole number that is there: {@code CAST((docs.body ->> 'age') AS BIGINT)}. What is there has to be one;
     * of anything else a database makes an error or what its conversions make.
     *
     * @return the number
     */
    public Expression<Long> asLong() {
        return extract(Form.WHOLE, Types.BIGINT);
    }

    /**
     * Takes the number that is there: {@code CAST((docs.body ->> 'height') AS DOUBLE PRECISION)}.
     *
     * @return the number
     */
    public Expression<Double> asDouble() {
        return extract(Form.DOUBLE, Types.DOUBLE);
    }

    /**
     * Takes the decimal that is there: {@code CAST((docs.body ->> 'price') AS NUMERIC)}. SQLite, which has no decimals,
     * refuses; MySQL and MariaDB keep 30 digits behind the point.
     *
     * @return the decimal
     */
    public Expression<BigDecimal> asDecimal() {
        return extract(Form.DECIMAL, Types.NUMERIC);
    }

    /**
     * Takes the {@code true} or {@code false} that is there: {@code CAST((docs.body ->> 'active') AS BOOLEAN)}.
     *
     * @return the truth
     */
    public Expression<Boolean> asBoolean() {
        return extract(Form.BOOLEAN, Types.BOOLEAN);
    }

    /**
     * Asks whether what is there has all the members and elements of another document: {@code docs.body @> ?}.
     *
     * @param part the other document
     * @return the condition
     */
    public Condition contains(Json part) {
        return contains(new Bind<>(Types.JSONB, part));
    }

    /**
     * Asks whether what is there has all the members and elements of another document: {@code docs.body @> other.body}.
     *
     * @param part the other document
     * @return the condition
     */
    public Condition contains(Expression<Json> part) {
        return new JsonContainment(here(), part);
    }

    /**
     * Asks whether another document has all the members and elements of this one: {@code ? @> docs.body}.
     *
     * @param container the other document
     * @return the condition
     */
    public Condition containedIn(Json container) {
        return new JsonContainment(new Bind<>(Types.JSONB, container), here());
    }

    /**
     * Asks whether the object that is there has a key: {@code docs.body ? 'name'}.
     *
     * @param key the key
     * @return the condition
     */
    public Condition hasKey(String key) {
        return new JsonKeys(here(), List.of(key), true);
    }

    /**
     * Asks whether the object that is there has at least one of these keys: {@code docs.body ?| array['a', 'b']}.
     *
     * @param keys the keys, at least one
     * @return the condition
     */
    public Condition hasAnyKey(String... keys) {
        return new JsonKeys(here(), List.of(keys), false);
    }

    /**
     * Asks whether the object that is there has all of these keys: {@code docs.body ?& array['a', 'b']}.
     *
     * @param keys the keys, at least one
     * @return the condition
     */
    public Condition hasAllKeys(String... keys) {
        return new JsonKeys(here(), List.of(keys), true);
    }

    /**
     * Puts the members or elements of another document behind those of this one: {@code docs.body || ?}.
     *
     * @param other the other document, whose members win
     * @return the merged document
     */
    public Expression<Json> merge(Json other) {
        return new JsonMerge(here(), new Bind<>(Types.JSONB, other));
    }

    /**
     * Returns the document without what is here: {@code docs.body #- '{address,lines}'}.
     *
     * @return the rest of the document
     * @throws ArgumentException if this is the document itself
     */
    public Expression<Json> remove() {
        return new JsonRemoval(document, path, type);
    }

    /**
     * Counts the elements of the array that is there: {@code jsonb_array_length(docs.tags)}.
     *
     * @return the number
     */
    public Expression<Integer> length() {
        return new JsonLength(here());
    }

    private <T> Expression<T> extract(Form form, SqlType<T> valueType) {
        return new JsonExtract<>(document, path, form, valueType);
    }

    private Expression<?> here() {
        return path.steps().isEmpty() ? document : asJson();
    }
}
