package dev.aludel.schema;

import dev.aludel.sql.Mapper;
import java.util.List;
import java.util.Set;

/**
 * A statement of the data definition language written in SQL, for what has no words here.
 *
 * <pre>{@code
 * ddl("CREATE EXTENSION btree_gist").onlyOn("postgresql")
 * }</pre>
 *
 * @param sql the SQL, printed as it stands; never a user's input
 * @param onlyOn the names of the dialects it is for; all if there are none
 */
public record DdlText(String sql, Set<String> onlyOn) implements Ddl {
    /** Copies the set. */
    public DdlText {
        onlyOn = Set.copyOf(onlyOn);
    }

    /**
     * Executes it on some databases only: as a hook of {@link MetaData} it is passed over on the others, and executed by
     * itself it is refused there.
     *
     * @param dialects the names of their dialects
     * @return the statement for these dialects
     */
    public DdlText onlyOn(String... dialects) {
        return new DdlText(sql, Set.copyOf(List.of(dialects)));
    }

    /**
     * Says whether it is for a dialect.
     *
     * @param dialect the name of the dialect
     * @return whether it is
     */
    public boolean appliesTo(String dialect) {
        return onlyOn.isEmpty() || onlyOn.contains(dialect);
    }

    @Override
    public DdlText mapChildren(Mapper mapper) {
        return this;
    }
}
