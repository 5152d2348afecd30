package dev.aludel.engine;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.Dialect;
import dev.aludel.sql.CustomStatement;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.Projection;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Statement;
import java.util.Optional;

/** A statement with its parameters, and what one dialect made of it ahead. */
record PreparedStatement<R>(Statement<R> statement, Dialect dialect, Compiled<R> compiled)
        implements CustomStatement<R> {
    @Override
    public Optional<Projection<R>> projection() {
        return statement.projection();
    }

    @Override
    public void write(SqlOut out) {
        out.node(statement);
    }

    /** What changes is not what was compiled. */
    @Override
    public CustomStatement<R> mapChildren(Mapper mapper) {
        return new GivenStatement<>(mapper.map(statement), ExecutionSettings.none());
    }
}
