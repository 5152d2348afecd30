package dev.aludel.dialect.sqlite;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.Feature;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Distinctness;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Extract;
import dev.aludel.sql.JsonExtract;
import dev.aludel.sql.JsonLength;
import dev.aludel.sql.JsonPath;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.Query;
import dev.aludel.type.SqlType;
import dev.aludel.type.Wire;

/** What SQLite spells differently. */
public class SqliteCompiler extends SqlCompiler {
    /**
     * A compiler for one statement.
     *
     * @param dialect SQLite, or a dialect made from it
     */
    public SqliteCompiler(Dialect dialect) {
        super(dialect);
    }

    /** There are no booleans, only 1 and 0: https://www.sqlite.org/datatype3.html. */
    @Override
    protected String bool(boolean value) {
        return value ? "1" : "0";
    }

    /** Here DATE and the like would make numbers of text: https://www.sqlite.org/lang_expr.html#castexpr. */
    @Override
    protected String castType(Cast<?> cast) {
        return target().types().codec(cast.type()).wire() == Wire.TEXT ? "TEXT" : super.castType(cast);
    }

    /** {@code IS} compares NULLs too: https://www.sqlite.org/lang_expr.html#isisnot. */
    @Override
    protected void distinctness(Distinctness<?> distinctness) {
        operand(distinctness.left(), Precedence.COMPARISON)
                .sql(distinctness.negated() ? " IS " : " IS NOT ")
                .operand(distinctness.right(), Precedence.COMPARISON);
    }

    /** Rows stand only in a VALUES: https://www.sqlite.org/rowvalue.html. */
    @Override
    protected String tupleRows() {
        return "VALUES ";
    }

    /** An operand of UNION has no brackets: https://www.sqlite.org/lang_select.html#compound. */
    @Override
    protected void setOperand(Query<?> query) {
        sql("SELECT * FROM ").sql("(").node(query).sql(")");
    }

    /** There is no EXTRACT: https://www.sqlite.org/lang_datefunc.html. */
    @Override
    protected void extract(Extract extract) {
        String format = switch (extract.part()) {
            case YEAR -> "%Y";
            case MONTH -> "%m";
            case DAY -> "%d";
            case HOUR -> "%H";
            case MINUTE -> "%M";
            case SECOND -> "%S";
        };
        sql("CAST(STRFTIME('").sql(format).sql("', ").node(extract.source()).sql(") AS INTEGER)");
    }

    /** An OFFSET stands only behind a LIMIT; a negative one is none: https://www.sqlite.org/lang_select.html. */
    @Override
    protected String offsetAlone() {
        return " LIMIT -1";
    }

    /** A document is text, checked and without blanks: https://www.sqlite.org/json1.html. */
    @Override
    protected String typed(SqlType<?> type, String value) {
        return isJson(type) ? "json(" + value + ")" : value;
    }

    @Override
    protected void cast(Cast<?> cast) {
        if (isJson(cast.type())) {
            sql("json(").node(cast.operand()).sql(")");
        } else {
            super.cast(cast);
        }
    }

    static boolean isDocument(SqlType<?> type) {
        return isJson(type);
    }

    /** Values come with their own types; true and false are 1 and 0 also as text. */
    @Override
    protected void jsonExtract(JsonExtract<?> extract) {
        switch (extract.form()) {
            case JSON -> {
                sql("(").operand(extract.document(), Precedence.SIGN).sql(" -> ");
                sql(text(extract.path().text())).sql(")");
            }
            case TEXT -> {
                sql("CASE ");
                jsonCall("json_type", extract.document(), extract.path());
                sql(" WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(");
                jsonCall("json_extract", extract.document(), extract.path());
                sql(" AS TEXT) END");
            }
            case DECIMAL -> {
                require(Feature.JSON_DECIMAL);
                jsonCall("json_extract", extract.document(), extract.path());
            }
            case WHOLE, DOUBLE, BOOLEAN -> jsonCall("json_extract", extract.document(), extract.path());
        }
    }

    @Override
    protected void jsonKey(Expression<?> document, JsonPath path) {
        sql("CASE WHEN ").operand(document, Precedence.COMPARISON).sql(" IS NOT NULL THEN ");
        jsonCall("json_type", document, path);
        sql(" IS NOT NULL END");
    }

    @Override
    protected void jsonLength(JsonLength length) {
        sql("json_array_length(").node(length.array()).sql(")");
    }
}
