package dev.aludel.dialect.mysql;

import dev.aludel.dialect.Dialect;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.JsonExtract;
import dev.aludel.sql.Lock;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.RegexMatch;
import dev.aludel.sql.RegexReplace;
import dev.aludel.sql.ValueRow;
import dev.aludel.sql.ValuesTable;
import java.util.List;

/** What MariaDB spells differently from MySQL. */
public class MariadbCompiler extends MysqlCompiler {
    /**
     * A compiler for one statement.
     *
     * @param dialect MariaDB, or a dialect made from it
     */
    public MariadbCompiler(Dialect dialect) {
        super(dialect);
    }

    /** There is no REGEXP_LIKE; whether capital letters count is said in the pattern: https://mariadb.com/kb/en/pcre/. */
    @Override
    protected String lockWords(Lock.Strength strength) {
        return strength == Lock.Strength.SHARE ? "LOCK IN SHARE MODE" : super.lockWords(strength);
    }

    @Override
    protected void regexMatch(RegexMatch match) {
        operand(match.text(), Precedence.COMPARISON).sql(match.negated() ? " NOT REGEXP " : " REGEXP ");
        sql(match.ignoreCase() ? "concat('(?i)', " : "concat('(?-i)', ")
                .node(match.pattern())
                .sql(")");
    }

    /** The columns of a from-item have no names but their own: https://mariadb.com/kb/en/table-value-constructors/. */
    @Override
    protected void valuesTable(ValuesTable values) {
        List<ValueRow> rows = rows(values);
        sql("(SELECT ");
        for (int i = 0; i < values.specs().size(); i++) {
            sql(i == 0 ? "" : ", ").node(rows.getFirst().values().get(i));
            sql(" AS ").name(values.specs().get(i).name());
        }
        for (ValueRow row : rows.subList(1, rows.size())) {
            sql(" UNION ALL SELECT ").nodes(row.values(), ", ");
        }
        sql(") AS ").name(values.name());
    }

    @Override
    protected void regexReplace(RegexReplace replace) {
        sql("regexp_replace(").node(replace.text());
        sql(replace.ignoreCase() ? ", concat('(?i)', " : ", concat('(?-i)', ").node(replace.pattern());
        sql("), ").node(replace.replacement()).sql(")");
    }

    @Override
    protected String castType(Cast<?> cast) {
        return isJson(cast.type()) ? "CHAR" : super.castType(cast);
    }

    /** Two texts with other blanks are the same document. */
    @Override
    protected void comparison(Comparison<?> comparison) {
        boolean equal = comparison.operator() == Comparison.Operator.EQUAL;
        if (isJson(comparison.left().type()) && (equal || comparison.operator() == Comparison.Operator.NOT_EQUAL)) {
            sql(equal ? "JSON_EQUALS(" : "NOT JSON_EQUALS(").node(comparison.left());
            sql(", ").node(comparison.right()).sql(")");
        } else {
            super.comparison(comparison);
        }
    }

    @Override
    protected void jsonTruth(JsonExtract<?> extract) {
        sql("CASE ");
        jsonCall("JSON_EXTRACT", extract.document(), extract.path());
        sql(" WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END");
    }

    /** JSON_VALUE makes 1 of true, and JSON_UNQUOTE would make a question mark of every character beyond U+FFFF. */
    @Override
    protected void jsonText(JsonExtract<?> extract) {
        sql("CASE JSON_TYPE(");
        jsonCall("JSON_EXTRACT", extract.document(), extract.path());
        sql(") WHEN 'STRING' THEN ");
        jsonScalar(extract);
        sql(" ELSE NULLIF(");
        jsonCall("JSON_EXTRACT", extract.document(), extract.path());
        sql(", 'null') END");
    }

    @Override
    protected void jsonScalar(JsonExtract<?> extract) {
        jsonCall("JSON_VALUE", extract.document(), extract.path());
    }
}
