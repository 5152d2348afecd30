package dev.aludel.dialect.mysql;

import dev.aludel.dialect.Dialect;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Lock;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.RegexMatch;
import dev.aludel.sql.RegexReplace;

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
}
