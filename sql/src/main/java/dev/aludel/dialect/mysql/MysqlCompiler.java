package dev.aludel.dialect.mysql;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Distinctness;
import dev.aludel.sql.Expression;
import dev.aludel.sql.JsonExtract;
import dev.aludel.sql.JsonKeys;
import dev.aludel.sql.JsonPath;
import dev.aludel.sql.OrderTerm;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.RegexMatch;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import java.util.Optional;

/** What MySQL and MariaDB spell differently. */
public class MysqlCompiler extends SqlCompiler {
    /**
     * A compiler for one statement.
     *
     * @param dialect MySQL, MariaDB, or a dialect made from them
     */
    public MysqlCompiler(Dialect dialect) {
        super(dialect);
    }

    /** In strings a backslash escapes: https://dev.mysql.com/doc/refman/8.4/en/string-literals.html. */
    @Override
    protected String text(String value) {
        return super.text(value.replace("\\", "\\\\"));
    }

    /** There is no DEFAULT VALUES: https://dev.mysql.com/doc/refman/8.4/en/insert.html. */
    @Override
    protected String defaultRow() {
        return "() VALUES ()";
    }

    /** An OFFSET stands only behind a LIMIT: https://dev.mysql.com/doc/refman/8.4/en/select.html. */
    @Override
    protected String offsetAlone() {
        return " LIMIT 18446744073709551615";
    }

    /** NULLs are the smallest values, and there are no words to say otherwise. */
    @Override
    protected void orderTerm(OrderTerm term) {
        term.nulls()
                .ifPresent(nulls ->
                        node(term.expression()).sql(nulls == OrderTerm.Nulls.FIRST ? " IS NULL DESC, " : " IS NULL, "));
        super.orderTerm(new OrderTerm(term.expression(), term.descending(), Optional.empty()));
    }

    /** {@code <=>} compares NULLs too: https://dev.mysql.com/doc/refman/8.4/en/comparison-operators.html. */
    @Override
    protected void distinctness(Distinctness<?> distinctness) {
        sql(distinctness.negated() ? "(" : "NOT (").operand(distinctness.left(), Precedence.COMPARISON);
        sql(" <=> ").operand(distinctness.right(), Precedence.COMPARISON).sql(")");
    }

    /** Whether capital letters count would otherwise be the collation's choice. */
    @Override
    protected void regexMatch(RegexMatch match) {
        sql(match.negated() ? "NOT " : "")
                .sql("REGEXP_LIKE(")
                .node(match.text())
                .sql(", ")
                .node(match.pattern());
        sql(match.ignoreCase() ? ", 'i')" : ", 'c')");
    }

    /** {@code ||} is OR unless the server is told otherwise. */
    @Override
    protected void binaryOperation(BinaryOperation<?> operation) {
        if (operation.operator() == BinaryOperation.Operator.CONCAT) {
            sql("concat(");
            concatenated(operation);
            sql(")");
        } else {
            super.binaryOperation(operation);
        }
    }

    private void concatenated(Expression<?> part) {
        if (part instanceof BinaryOperation<?> operation && operation.operator() == BinaryOperation.Operator.CONCAT) {
            concatenated(operation.left());
            sql(", ");
            concatenated(operation.right());
        } else {
            node(part);
        }
    }

    /** CAST knows other names than CREATE TABLE: https://dev.mysql.com/doc/refman/8.4/en/cast-functions.html. */
    @Override
    protected String castType(Cast<?> cast) {
        if (!(cast.type().stored() instanceof StandardType<?> standard)) {
            return super.castType(cast);
        }
        return switch (standard.name()) {
            case INTEGER, BIGINT, BOOLEAN -> "SIGNED";
            case VARCHAR ->
                standard.arguments().isEmpty() ? "CHAR" : super.castType(cast).replace("VARCHAR", "CHAR");
            case TEXT -> "CHAR";
            case BYTES -> "BINARY";
            case NUMERIC -> super.castType(cast).replace("NUMERIC", "DECIMAL");
            case JSON, JSONB -> "JSON";
            case DOUBLE, DATE, TIME, TIMESTAMP, TIMESTAMP_TZ, UUID -> super.castType(cast);
        };
    }

    /** Text that is compared with a document would be a string in a document. */
    @Override
    protected String typed(SqlType<?> type, String value) {
        return isJson(type) ? "CAST(" + value + " AS JSON)" : value;
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
        sql(", CAST('null' AS JSON)))");
    }

    @Override
    protected void jsonKeys(JsonKeys keys) {
        sql("JSON_CONTAINS_PATH(").node(keys.document()).sql(keys.all() ? ", 'all'" : ", 'one'");
        for (String key : keys.keys()) {
            sql(", ").sql(text(JsonPath.ROOT.then(key).text()));
        }
        sql(")");
    }
}
