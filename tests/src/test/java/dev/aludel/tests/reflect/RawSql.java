package dev.aludel.tests.reflect;

import dev.aludel.sql.CustomStatement;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.Projection;
import dev.aludel.sql.SqlOut;
import java.util.Optional;

/** SQL as it stands, for what has to be done on the very connection that is looked at. */
record RawSql(String text) implements CustomStatement<Void> {
    @Override
    public void write(SqlOut out) {
        out.sql(text);
    }

    @Override
    public Optional<Projection<Void>> projection() {
        return Optional.empty();
    }

    @Override
    public RawSql mapChildren(Mapper mapper) {
        return this;
    }
}
