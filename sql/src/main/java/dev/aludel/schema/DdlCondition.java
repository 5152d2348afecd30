package dev.aludel.schema;

/**
 * Whether a constraint, an index or a statement is for a database; asked when the statements are made.
 *
 * <pre>{@code
 * index("name").when(traits -> !traits.dialect().equals("mariadb") && version >= 15)
 * }</pre>
 */
@FunctionalInterface
public interface DdlCondition {
    /**
     * Says whether it is.
     *
     * @param traits the dialect of the database, and what it can do
     * @return whether it is; otherwise it is passed over
     */
    boolean holds(DdlTraits traits);
}
