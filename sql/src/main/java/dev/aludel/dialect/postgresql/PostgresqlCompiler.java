package dev.aludel.dialect.postgresql;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.sql.Extract;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.RegexMatch;

/** What PostgreSQL spells differently. */
public class PostgresqlCompiler extends SqlCompiler {
    /**
     * A compiler for one statement.
     *
     * @param dialect PostgreSQL, or a dialect made from it
     */
    public PostgresqlCompiler(Dialect dialect) {
        super(dialect);
    }

    /** Regular expressions are operators: https://www.postgresql.org/docs/current/functions-matching.html. */
    @Override
    protected void regexMatch(RegexMatch match) {
        operand(match.text(), Precedence.CONCATENATION)
                .sql(match.negated() ? " !~" : " ~")
                .sql(match.ignoreCase() ? "* " : " ")
                .operand(match.pattern(), Precedence.CONCATENATION);
    }

    /** The parts are decimals, and seconds have a fraction. */
    @Override
    protected void extract(Extract extract) {
        sql("CAST(TRUNC(");
        super.extract(extract);
        sql(") AS INTEGER)");
    }

    /** {@code X'00'} would be a string of bits: https://www.postgresql.org/docs/current/datatype-binary.html. */
    @Override
    protected String bytes(String hex) {
        return "CAST('\\x" + hex + "' AS BYTEA)";
    }
}
