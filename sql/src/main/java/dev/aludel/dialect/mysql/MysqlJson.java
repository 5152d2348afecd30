package dev.aludel.dialect.mysql;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.sql.Expression;
import dev.aludel.sql.JsonExtract;
import dev.aludel.sql.JsonKeys;
import dev.aludel.sql.JsonPath;
import dev.aludel.type.TypeName;
import dev.aludel.type.Types;

/** What MySQL spells differently about JSON documents. */
abstract class MysqlJson extends SqlCompiler {
    MysqlJson(Dialect dialect) {
        super(dialect);
    }

    /** https://dev.mysql.com/doc/refman/8.4/en/json-functions.html. */
    @Override
    protected void jsonExtract(JsonExtract<?> extract) {
        switch (extract.form()) {
            case JSON -> jsonCall("JSON_EXTRACT", extract.document(), extract.path());
            case TEXT -> jsonText(extract);
            case WHOLE -> jsonNumber(extract, "SIGNED");
            case DOUBLE -> jsonNumber(extract, "DOUBLE");
            case DECIMAL -> jsonNumber(extract, "DECIMAL(65, 30)");
            case BOOLEAN -> jsonTruth(extract);
        }
    }

    private void jsonNumber(JsonExtract<?> extract, String type) {
        sql("CAST(");
        jsonScalar(extract);
        sql(" AS ").sql(type).sql(")");
    }

    /**
     * Writes the truth that is at a place.
     *
     * @param extract the place
     */
    protected void jsonTruth(JsonExtract<?> extract) {
        sql("CASE ");
        jsonScalar(extract);
        sql(" WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END");
    }

    /**
     * Writes the text that is at a place, or the document's text where there is none.
     *
     * @param extract the place
     */
    protected void jsonText(JsonExtract<?> extract) {
        jsonScalar(extract);
    }

    /**
     * Writes the text or the number that is at a place.
     *
     * @param extract the place
     */
    protected void jsonScalar(JsonExtract<?> extract) {
        sql("JSON_UNQUOTE(NULLIF(");
        jsonCall("JSON_EXTRACT", extract.document(), extract.path());
        sql(", ");
        around(Types.JSON, "'null'").sql("))");
    }

    @Override
    protected void jsonKeys(JsonKeys keys) {
        sql("JSON_CONTAINS_PATH(").node(keys.document()).sql(keys.all() ? ", 'all'" : ", 'one'");
        for (String key : keys.keys()) {
            sql(", ").sql(text(JsonPath.ROOT.then(key).text()));
        }
        sql(")");
    }

    /** True and false are 1 and 0. */
    @Override
    protected void jsonPart(Expression<?> value) {
        if (isKeptAs(TypeName.BOOLEAN, value.type())) {
            sql("CAST(");
            truthAsText(value);
            sql(" AS JSON)");
        } else {
            node(value);
        }
    }
}
