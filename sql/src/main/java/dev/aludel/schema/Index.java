package dev.aludel.schema;

import dev.aludel.schema.ObjectName.Origin;
import dev.aludel.sql.Expression;
import dev.aludel.sql.TableFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An index of a table: {@code CREATE INDEX ix_users_name ON users (name)}. Each call returns another one.
 *
 * <pre>{@code
 * index("name").asUnique()
 * index(lower(name)).named("ix_lower_name").where(active)
 * }</pre>
 *
 * @param parts what it sorts by; none where it is an option of a column and means that one
 * @param unique whether no two rows may have the same values
 * @param where which rows it holds; all if it is absent
 * @param options what one family of dialects is told of it
 * @param scope which databases have it
 * @param name its name; the naming convention finds one if there is none
 */
public record Index(
        List<IndexPart> parts,
        boolean unique,
        Optional<Expression<Boolean>> where,
        List<DialectOption> options,
        DdlScope scope,
        Optional<ObjectName> name)
        implements TableFact {
    /** Copies the lists. */
    public Index {
        parts = List.copyOf(parts);
        options = List.copyOf(options);
    }

    static Index of(List<IndexPart> parts) {
        return new Index(parts, false, Optional.empty(), List.of(), DdlScope.EVERYWHERE, Optional.empty());
    }

    /**
     * Lets no two rows have the same values: {@code CREATE UNIQUE INDEX …}.
     *
     * @return the unique index
     */
    public Index asUnique() {
        return new Index(parts, true, where, options, scope, name);
    }

    /**
     * Holds only some rows: {@code CREATE INDEX … WHERE active}.
     *
     * @param condition which rows
     * @return the partial index
     */
    public Index where(Expression<Boolean> condition) {
        return new Index(parts, unique, Optional.of(condition), options, scope, name);
    }

    /**
     * Adds what one family of dialects is told.
     *
     * @param more for example {@code PostgresqlOptions.using("gin")}
     * @return the index with these options
     */
    public Index with(DialectOption... more) {
        List<DialectOption> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Index(parts, unique, where, all, scope, name);
    }

    /**
     * Creates the index on some databases only.
     *
     * @param dialects the names of their dialects
     * @return the index of these dialects
     */
    public Index onlyOn(String... dialects) {
        return new Index(parts, unique, where, options, scope.only(dialects), name);
    }

    /**
     * Leaves the index out where a condition does not hold.
     *
     * @param condition asked when the statements are made
     * @return the index under this condition
     */
    public Index when(DdlCondition condition) {
        return new Index(parts, unique, where, options, scope.when(condition), name);
    }

    /**
     * Names the index.
     *
     * @param newName the name
     * @return the index with this name
     */
    public Index named(String newName) {
        return named(new ObjectName(newName, Origin.GIVEN));
    }

    /**
     * Names the index.
     *
     * @param newName the name; {@link Schema#finalName} for one that no naming convention touches
     * @return the index with this name
     */
    public Index named(ObjectName newName) {
        return new Index(parts, unique, where, options, scope, Optional.of(newName));
    }

    /**
     * Returns the columns among its parts.
     *
     * @return their names, in the order of the index
     */
    public List<String> columns() {
        return parts.stream()
                .map(IndexPart::term)
                .filter(IndexTerm.OfColumn.class::isInstance)
                .map(term -> ((IndexTerm.OfColumn) term).name())
                .toList();
    }

    @Override
    public Index of(String column) {
        return parts.isEmpty() ? new Index(List.of(IndexPart.of(column)), unique, where, options, scope, name) : this;
    }
}
