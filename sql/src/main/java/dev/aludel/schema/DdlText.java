package dev.aludel.schema;

import dev.aludel.sql.Mapper;

/**
 * A statement of the data definition language written in SQL, for what has no words here.
 *
 * <pre>{@code
 * ddl("CREATE EXTENSION btree_gist").onlyOn("postgresql")
 * }</pre>
 *
 * @param sql the SQL, printed as it stands; never a user's input
 * @param scope which databases it is for
 */
public record DdlText(String sql, DdlScope scope) implements Ddl {
    /**
     * Executes it on some databases only: as a hook of {@link MetaData} it is passed over on the others, and executed by
     * itself it is refused there.
     *
     * @param dialects the names of their dialects
     * @return the statement for these dialects
     */
    public DdlText onlyOn(String... dialects) {
        return new DdlText(sql, scope.only(dialects));
    }

    /**
     * Executes it under a condition only: where that does not hold, it is passed over as a hook of {@link MetaData}, and
     * refused by itself. What the condition needs beside the traits, such as the version of the server or what is there, it
     * may hold itself.
     *
     * <pre>{@code
     * ddl("CREATE EXTENSION hstore").onlyOn("postgresql").when(traits -> !extensions.contains("hstore"))
     * }</pre>
     *
     * @param condition asked when the statements are made
     * @return the statement under this condition
     */
    public DdlText when(DdlCondition condition) {
        return new DdlText(sql, scope.when(condition));
    }

    @Override
    public DdlText mapChildren(Mapper mapper) {
        return this;
    }
}
