package dev.aludel.dialect.postgresql;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SqlCompiler;

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

    /** {@code X'00'} would be a string of bits: https://www.postgresql.org/docs/current/datatype-binary.html. */
    @Override
    protected String bytes(String hex) {
        return "CAST('\\x" + hex + "' AS BYTEA)";
    }
}
