package dev.aludel.dialect.postgresql;

import dev.aludel.dialect.DdlCompiler;
import dev.aludel.dialect.Dialect;
import dev.aludel.schema.DialectOption;
import dev.aludel.schema.Index;
import dev.aludel.schema.NextValue;
import dev.aludel.schema.TableFacts;
import dev.aludel.sql.Inline;
import dev.aludel.sql.SqlOut;
import dev.aludel.type.Types;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL spells differently when it creates things. */
public class PostgresqlDdl extends DdlCompiler {
    /**
     * A compiler for one statement.
     *
     * @param dialect PostgreSQL, or a dialect made from it
     * @param out where to write
     */
    public PostgresqlDdl(Dialect dialect, SqlOut out) {
        super(dialect, out);
    }

    /** The name is text, written as it would be in SQL: https://www.postgresql.org/docs/current/functions-sequence.html. */
    static void nextValue(NextValue next, SqlOut out) {
        out.sql("nextval(")
                .node(new Inline<>(
                        Types.TEXT,
                        out.qualified(next.sequence().schema(), next.sequence().name())))
                .sql(")");
    }

    /** Until version 18 there was no other: https://www.postgresql.org/docs/current/ddl-generated-columns.html. */
    @Override
    protected String storage(Optional<Boolean> stored) {
        return " STORED";
    }

    /** Options are for dialects made from this one too. */
    @Override
    protected boolean isOwn(DialectOption option) {
        return option.dialect().equals(PostgresqlOptions.DIALECT);
    }

    @Override
    protected void tableOptions(TableFacts facts) {
        List<DialectOption> own = facts.options().stream().filter(this::isOwn).toList();
        parameters(own);
        own.stream().filter(option -> !isParameter(option)).forEach(this::tableOption);
    }

    @Override
    protected void tableOption(DialectOption option) {
        if (!option.name().equals(PostgresqlOptions.TABLESPACE)) {
            throw unknown(option);
        }
        out().sql(" TABLESPACE ").name(option.value().toString());
    }

    private static boolean isParameter(DialectOption option) {
        return option.name().startsWith(PostgresqlOptions.PARAMETER);
    }

    private void parameters(List<DialectOption> options) {
        String separator = " WITH (";
        for (DialectOption option : options) {
            if (isParameter(option)) {
                out().sql(separator).sql(option.name().substring(PostgresqlOptions.PARAMETER.length()));
                out().sql(" = ").sql(option.value().toString());
                separator = ", ";
            }
        }
        out().sql(separator.equals(", ") ? ")" : "");
    }

    @Override
    protected void checkIndexOption(DialectOption option) {
        if (!PostgresqlOptions.isForIndex(option)) {
            throw unknown(option);
        }
    }

    @Override
    protected void beforeName(Index index) {
        PostgresqlOptions.find(index, PostgresqlOptions.CONCURRENTLY).ifPresent(on -> out().sql("CONCURRENTLY "));
    }

    @Override
    protected void beforeParts(Index index) {
        PostgresqlOptions.find(index, PostgresqlOptions.USING)
                .ifPresent(method -> out().sql(" USING ").name(method.toString()));
    }

    @Override
    protected void afterColumn(Index index, String column) {
        PostgresqlOptions.find(index, PostgresqlOptions.OPERATORS + column)
                .ifPresent(operators -> out().sql(" ").name(operators.toString()));
    }

    @Override
    protected void afterParts(Index index) {
        PostgresqlOptions.find(index, PostgresqlOptions.INCLUDE).ifPresent(columns -> {
            out().sql(" INCLUDE ");
            names(((List<?>) columns).stream().map(Object::toString).toList());
        });
        PostgresqlOptions.find(index, PostgresqlOptions.NULLS_NOT_DISTINCT)
                .ifPresent(on -> out().sql(" NULLS NOT DISTINCT"));
        parameters(index.options().stream().filter(this::isOwn).toList());
        PostgresqlOptions.find(index, PostgresqlOptions.TABLESPACE)
                .ifPresent(name -> out().sql(" TABLESPACE ").name(name.toString()));
    }
}
