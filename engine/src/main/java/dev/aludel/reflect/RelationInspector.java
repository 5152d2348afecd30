package dev.aludel.reflect;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what there is to one table or view. It asks for all of the schema at once, as {@link Inspector} does, so that the
 * next table costs nothing.
 *
 * <pre>{@code
 * RelationInspector books = inspector.relation("books");
 * books.columns().get(0).type();   // "bigint"
 * books.primaryKey();              // Optional[books_pkey (id)]
 * }</pre>
 */
public final class RelationInspector {
    private final Inspector inspector;
    private final ReflectedRelation relation;

    RelationInspector(Inspector inspector, ReflectedRelation relation) {
        this.inspector = inspector;
        this.relation = relation;
    }

    /**
     * Returns its name.
     *
     * @return the name, without the schema
     */
    public String name() {
        return relation.name();
    }

    /**
     * Says what it is.
     *
     * @return a table or a view
     */
    public RelationKind kind() {
        return relation.kind();
    }

    /**
     * Returns what was said of it.
     *
     * @return nothing if nothing was said, or the database keeps no comments
     */
    public Optional<String> comment() {
        return relation.comment();
    }

    /**
     * Returns what else is said of it, such as its storage engine; which names there are depends on the database.
     *
     * @return values by name
     */
    public Map<String, String> options() {
        return inspector.options().getOrDefault(name(), Map.of());
    }

    /**
     * Returns the query of a view.
     *
     * @return SQL as the database spells it; nothing for a table
     */
    public Optional<String> definition() {
        return Optional.ofNullable(inspector.viewDefinitions().get(name()));
    }

    /**
     * Returns its columns.
     *
     * @return the columns, in their order
     */
    public List<ReflectedColumn> columns() {
        return of(inspector.columns());
    }

    /**
     * Returns its primary key.
     *
     * @return nothing if it has none
     */
    public Optional<ReflectedKey> primaryKey() {
        return Optional.ofNullable(inspector.primaryKeys().get(name()));
    }

    /**
     * Returns the foreign keys in which it refers to others, or to itself.
     *
     * @return the keys
     */
    public List<ReflectedForeignKey> foreignKeys() {
        return of(inspector.foreignKeys());
    }

    /**
     * Returns its unique constraints.
     *
     * @return the constraints
     */
    public List<ReflectedUnique> uniqueConstraints() {
        return of(inspector.uniqueConstraints());
    }

    /**
     * Returns its checks.
     *
     * @return the checks
     */
    public List<ReflectedCheck> checks() {
        return of(inspector.checks());
    }

    /**
     * Returns its exclusion constraints.
     *
     * @return the constraints
     */
    public List<ReflectedExclusion> exclusions() {
        return of(inspector.exclusions());
    }

    /**
     * Returns its indexes, without those that serve a key or a unique constraint.
     *
     * @return the indexes
     */
    public List<ReflectedIndex> indexes() {
        return of(inspector.indexes());
    }

    private <T> List<T> of(Map<String, List<T>> all) {
        return all.getOrDefault(name(), List.of());
    }
}
