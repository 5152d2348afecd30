package dev.aludel.dialect.h2;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.sql.ArrayElement;
import dev.aludel.sql.ArraySlice;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Delete;
import dev.aludel.sql.Expression;
import dev.aludel.sql.JsonExtract;
import dev.aludel.sql.JsonPath;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.Returning;
import dev.aludel.type.ArrayType;
import dev.aludel.type.SqlType;

/** What H2 spells differently. */
public class H2Compiler extends SqlCompiler {
    /**
     * A compiler for one statement.
     *
     * @param dialect H2, or a dialect made from it
     */
    public H2Compiler(Dialect dialect) {
        super(dialect);
    }

    /**
     * A change is a table of the rows it changed: of the new rows, and for a delete of the old ones;
     * https://h2database.com/html/grammar.html#data_change_delta_table.
     */
    @Override
    protected void returning(Returning<?> returning) {
        sql("SELECT ");
        unqualified(() -> projection(returning.yields()));
        sql(returning.change() instanceof Delete ? " FROM OLD TABLE (" : " FROM FINAL TABLE (");
        node(returning.change()).sql(")");
    }

    /** Text would be a string in a document: https://h2database.com/html/grammar.html#json_literal. */
    @Override
    protected String typed(SqlType<?> type, String value) {
        if (type.stored() instanceof ArrayType<?>) {
            return "CAST(" + value + " AS " + target().types().spelling(type, dialect()) + ")";
        }
        return isJson(type) ? value + " FORMAT JSON" : value;
    }

    @Override
    protected void cast(Cast<?> cast) {
        if (isJson(cast.type()) && !isJson(cast.operand().type())) {
            sql("CAST(").operand(cast.operand(), Precedence.SIGN).sql(" FORMAT JSON AS JSON)");
        } else {
            super.cast(cast);
        }
    }

    /** There are no conversions but that to text, which is the document's. */
    @Override
    protected void jsonExtract(JsonExtract<?> extract) {
        switch (extract.form()) {
            case JSON -> place(extract.document(), extract.path());
            case TEXT -> text(extract);
            case WHOLE, DOUBLE, DECIMAL, BOOLEAN -> {
                sql("CAST(NULLIF(CAST(");
                place(extract.document(), extract.path());
                sql(" AS VARCHAR), 'null') AS ")
                        .sql(target().types().spelling(extract.type(), dialect()))
                        .sql(")");
            }
        }
    }

    private void text(JsonExtract<?> extract) {
        sql("CASE WHEN ");
        place(extract.document(), extract.path());
        sql(" IS JSON SCALAR THEN STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST(");
        place(extract.document(), extract.path());
        sql(" AS VARCHAR), 'null'), '^\"|\"$', '')) ELSE CAST(");
        place(extract.document(), extract.path());
        sql(" AS VARCHAR) END");
    }

    /** Members are fields, elements count from 1: https://h2database.com/html/grammar.html#field_reference. */
    private void place(Expression<?> document, JsonPath path) {
        if (path.steps().isEmpty()) {
            node(document);
            return;
        }
        bracketed(document);
        for (JsonPath.Step step : path.steps()) {
            switch (step) {
                case JsonPath.Key key ->
                    sql(".\"").sql(key.name().replace("\"", "\"\"")).sql("\"");
                case JsonPath.Index index -> sql("[" + (index.position() + 1L) + "]");
            }
        }
    }

    @Override
    protected void jsonKey(Expression<?> document, JsonPath path) {
        sql("CASE WHEN ").operand(document, Precedence.COMPARISON).sql(" IS NOT NULL THEN ");
        place(document, path);
        sql(" IS NOT NULL END");
    }

    /** Behind the last element there is an error; a slice there is NULL. */
    @Override
    protected void arrayElement(ArrayElement<?> element) {
        sql("(ARRAY_SLICE(").node(element.array()).sql(", ").node(element.position());
        sql(", ").node(element.position()).sql("))[1]");
    }

    /** Where a slice is longer than the array, there is NULL. */
    @Override
    protected void arraySlice(ArraySlice<?> slice) {
        sql("ARRAY_SLICE(").node(slice.array()).sql(", ").node(slice.from());
        sql(", LEAST(")
                .node(slice.to())
                .sql(", CARDINALITY(")
                .node(slice.array())
                .sql(")))");
    }
}
