package dev.aludel.engine;

import dev.aludel.sql.CustomStatement;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.Projection;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Statement;
import java.util.Optional;

/** A statement and what is said of its execution. */
record GivenStatement<R>(Statement<R> statement, ExecutionSettings settings) implements CustomStatement<R> {
    @Override
    public Optional<Projection<R>> projection() {
        return statement.projection();
    }

    @Override
    public void write(SqlOut out) {
        out.node(statement);
    }

    @Override
    public GivenStatement<R> mapChildren(Mapper mapper) {
        return new GivenStatement<>(mapper.map(statement), settings);
    }
}
