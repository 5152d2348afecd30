package dev.aludel.dialect.postgresql;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Extract;
import dev.aludel.sql.FullTextMatch;
import dev.aludel.sql.Like;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.RegexMatch;
import dev.aludel.sql.RegexReplace;

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

    /** Only the first match is replaced unless one asks for all of them. */
    @Override
    protected void regexReplace(RegexReplace replace) {
        regexReplace(replace, replace.ignoreCase() ? ", 'gi')" : ", 'g')");
    }

    /** ILIKE is a word of its own: https://www.postgresql.org/docs/current/functions-matching.html. */
    @Override
    protected void likeIgnoringCase(Like like) {
        ilike(like);
    }

    /** Words are looked for in their stems: https://www.postgresql.org/docs/current/textsearch.html. */
    @Override
    protected void fullTextMatch(FullTextMatch match) {
        sql(match.negated() ? "NOT (" : "")
                .sql("to_tsvector(")
                .node(match.text())
                .sql(") @@ plainto_tsquery(")
                .node(match.words())
                .sql(match.negated() ? "))" : ")");
    }

    /** {@code ^} is a power: https://www.postgresql.org/docs/current/functions-math.html. */
    @Override
    protected String bitOperator(BinaryOperation.Operator operator) {
        return operator == BinaryOperation.Operator.BIT_XOR ? "#" : super.bitOperator(operator);
    }

    /** There is no remainder of floating point numbers. */
    @Override
    protected void remainder(BinaryOperation<?> remainder) {
        if (remainder.type().javaType() == Double.class) {
            sql("CAST(CAST(").node(remainder.left()).sql(" AS NUMERIC) % CAST(").node(remainder.right());
            sql(" AS NUMERIC) AS DOUBLE PRECISION)");
        } else {
            super.remainder(remainder);
        }
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
