package dev.aludel.dialect.mysql;

import dev.aludel.dialect.Dialect;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Expression;
import dev.aludel.sql.JsonExtract;
import dev.aludel.sql.Lock;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.RegexFlag;
import dev.aludel.sql.RegexMatch;
import dev.aludel.sql.RegexReplace;
import dev.aludel.sql.ValueRow;
import dev.aludel.sql.ValuesTable;
import dev.aludel.type.TypeName;
import java.util.List;
import java.util.Set;

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

    @Override
    protected String lockWords(Lock.Strength strength) {
        return strength == Lock.Strength.SHARE ? "LOCK IN SHARE MODE" : super.lockWords(strength);
    }

    /** There is no REGEXP_LIKE; how the pattern is read is said in front of it: https://mariadb.com/kb/en/pcre/. */
    @Override
    protected String regexLetters(Set<RegexFlag> flags) {
        return (flags.contains(RegexFlag.DOT_ALL) ? "s" : "")
                + (flags.contains(RegexFlag.LINES) ? "m" : "")
                + (flags.contains(RegexFlag.IGNORE_CASE) ? "i" : "-i");
    }

    @Override
    protected void regexMatch(RegexMatch match) {
        operand(match.text(), Precedence.COMPARISON).sql(match.negated() ? " NOT REGEXP " : " REGEXP ");
        sql("concat('(?" + regexLetters(match.flags()) + ")', ")
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
        sql(", concat('(?" + regexLetters(replace.flags()) + ")', ").node(replace.pattern());
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

    /** A document is text until a function has looked into it. */
    @Override
    protected void jsonPart(Expression<?> value) {
        if (isJson(value.type())) {
            sql("JSON_EXTRACT(").node(value).sql(", '$')");
        } else if (isKeptAs(TypeName.BOOLEAN, value.type())) {
            sql("JSON_EXTRACT(");
            truthAsText(value);
            sql(", '$')");
        } else {
            node(value);
        }
    }
}
