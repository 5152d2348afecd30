package dev.aludel.dialect;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Expression;
import dev.aludel.sql.JsonArray;
import dev.aludel.sql.JsonContainment;
import dev.aludel.sql.JsonExtract;
import dev.aludel.sql.JsonKeys;
import dev.aludel.sql.JsonLength;
import dev.aludel.sql.JsonMerge;
import dev.aludel.sql.JsonObject;
import dev.aludel.sql.JsonPath;
import dev.aludel.sql.JsonRemoval;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.Precedence;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import dev.aludel.type.TypeName;

/**
 * The layer of the compiler that goes into JSON documents. Nearly every database has words of its own for this; a dialect
 * overrides the methods.
 */
abstract class JsonSql extends OperatorSql {
    JsonSql(Dialect dialect) {
        super(dialect);
    }

    /**
     * Writes what is at a place in a document: {@code JSON_VALUE(docs.body, '$."age"' RETURNING BIGINT)}.
     *
     * @param extract the document, the place, and what it is taken for
     */
    protected void jsonExtract(JsonExtract<?> extract) {
        if (extract.form() == JsonExtract.Form.JSON) {
            jsonCall("JSON_QUERY", extract.document(), extract.path());
            return;
        }
        sql("JSON_VALUE(")
                .node(extract.document())
                .sql(", ")
                .sql(text(extract.path().text()));
        sql(" RETURNING ")
                .sql(target().types().spelling(extract.type(), dialect()))
                .sql(")");
    }

    /**
     * Writes a call of a function with a document and a place: {@code json_extract(docs.body, '$."age"')}.
     *
     * @param function the function
     * @param document the document
     * @param path the place
     */
    protected final void jsonCall(String function, Expression<?> document, JsonPath path) {
        sql(function).sql("(").node(document).sql(", ").sql(text(path.text())).sql(")");
    }

    /**
     * Writes the question whether a document contains another: {@code JSON_CONTAINS(docs.body, ?)}.
     *
     * @param containment the question
     */
    protected void jsonContainment(JsonContainment containment) {
        require(Feature.JSON_CONTAINMENT);
        sql("JSON_CONTAINS(")
                .node(containment.container())
                .sql(", ")
                .node(containment.part())
                .sql(")");
    }

    /**
     * Writes the question whether an object has keys, key by key.
     *
     * @param keys the question
     */
    protected void jsonKeys(JsonKeys keys) {
        String separator = keys.keys().size() > 1 ? "(" : "";
        for (String key : keys.keys()) {
            sql(separator);
            jsonKey(keys.document(), JsonPath.ROOT.then(key));
            separator = keys.all() ? " AND " : " OR ";
        }
        sql(keys.keys().size() > 1 ? ")" : "");
    }

    /**
     * Writes the question whether an object has one key: {@code JSON_EXISTS(docs.body, '$."age"')}. Of NULL nobody knows.
     *
     * @param document the object
     * @param path the place of the member
     */
    protected void jsonKey(Expression<?> document, JsonPath path) {
        jsonCall("JSON_EXISTS", document, path);
    }

    /**
     * Writes two documents made one: {@code docs.body || ?}.
     *
     * @param merge the documents
     */
    protected void jsonMerge(JsonMerge merge) {
        require(Feature.JSON_MERGE);
        sql("(").operand(merge.left(), Precedence.MULTIPLICATION).sql(" || ");
        operand(merge.right(), Precedence.MULTIPLICATION).sql(")");
    }

    /**
     * Writes a document without what is at a place: {@code JSON_REMOVE(docs.body, '$."age"')}.
     *
     * @param removal the document and the place
     */
    protected void jsonRemoval(JsonRemoval removal) {
        require(Feature.JSON_REMOVAL);
        jsonCall("JSON_REMOVE", removal.document(), removal.path());
    }

    /**
     * Writes how many elements an array has: {@code JSON_LENGTH(docs.tags)}.
     *
     * @param length the array
     */
    protected void jsonLength(JsonLength length) {
        require(Feature.JSON_LENGTH);
        sql("JSON_LENGTH(").node(length.array()).sql(")");
    }

    /**
     * Writes an object made of values: {@code json_object('id', users.id)}.
     *
     * @param object the keys and values
     */
    protected void jsonObject(JsonObject object) {
        jsonMembers("json_object(", object, ", ");
    }

    /**
     * Writes the call that makes an object.
     *
     * @param call its name and an opening parenthesis
     * @param object the keys and values
     * @param separator what stands between a key and its value
     */
    protected final void jsonMembers(String call, JsonObject object, String separator) {
        sql(call);
        for (int i = 0; i < object.keys().size(); i++) {
            sql(i == 0 ? "" : ", ").sql(text(object.keys().get(i))).sql(separator);
            jsonPart(object.values().get(i));
        }
        sql(")");
    }

    /**
     * Writes an array made of values: {@code json_array(users.id, users.name)}.
     *
     * @param array the values
     */
    protected void jsonArray(JsonArray array) {
        jsonElements("json_array(", array, ")");
    }

    /**
     * Writes the call that makes an array.
     *
     * @param call its name and an opening parenthesis
     * @param array the values
     * @param end what stands behind them, with the closing parenthesis
     */
    protected final void jsonElements(String call, JsonArray array, String end) {
        sql(call);
        for (int i = 0; i < array.values().size(); i++) {
            sql(i == 0 ? "" : ", ");
            jsonPart(array.values().get(i));
        }
        sql(end);
    }

    /**
     * Writes a value that becomes part of a document. A value of the program says its type, for any would do.
     *
     * @param value the value
     */
    protected void jsonPart(Expression<?> value) {
        switch (value) {
            case Bind<?> bind when !isJson(bind.type()) -> node(new Cast<>(bind, bind.type()));
            case Parameter<?> parameter when !isJson(parameter.type()) -> node(new Cast<>(parameter, parameter.type()));
            default -> node(value);
        }
    }

    /**
     * Writes true and false as text, where the database has numbers for them: {@code CASE x WHEN 1 THEN 'true' … END}.
     *
     * @param truth a value that is 1 or 0
     */
    protected final void truthAsText(Expression<?> truth) {
        sql("CASE ").operand(truth, Precedence.SIGN).sql(" WHEN 1 THEN 'true' WHEN 0 THEN 'false' END");
    }

    /**
     * Says whether the values of a type are JSON documents.
     *
     * @param type the type
     * @return whether it is JSON or JSONB, or a class of the user's own kept as one
     */
    protected static boolean isJson(SqlType<?> type) {
        return isKeptAs(TypeName.JSON, type) || isKeptAs(TypeName.JSONB, type);
    }

    /**
     * Says whether values are kept as a standard type.
     *
     * @param name the standard type
     * @param type the type of the values
     * @return whether it is that type, or a class of the user's own kept as that
     */
    protected static boolean isKeptAs(TypeName name, SqlType<?> type) {
        return type.stored() instanceof StandardType<?> standard && standard.name() == name;
    }
}
