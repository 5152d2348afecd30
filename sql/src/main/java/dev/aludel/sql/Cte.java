package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A statement with a name, in front of the one it is used in: {@code WITH busy AS (SELECT …) SELECT … FROM busy}. The
 * compiler puts it there when it finds it among the from-items.
 *
 * @param name its name
 * @param statement the query, or a change with {@code returning}
 * @param recursion the part that refers to the rows found so far, for {@code WITH RECURSIVE}
 * @param form what else is said of it
 */
public record Cte(String name, Statement<?> statement, Optional<Query<?>> recursion, CteForm form) implements Relation {
    /** Refuses a name that is empty, a statement without rows, and rows once without a recursion. */
    public Cte {
        Names.check("common table expression", name);
        if (statement instanceof TextStatement) {
            throw new ArgumentException("The common table expression '" + name
                    + "' does not know what its text yields; say it with text(…).yields(…).");
        }
        if (statement instanceof Bound<?>) {
            throw new ArgumentException("The common table expression '" + name
                    + "' holds values of parameters; give them to the outermost statement.");
        }
        if (statement.projection().isEmpty()) {
            throw new ArgumentException(
                    "The common table expression '" + name + "' yields no rows; add returning(…) to the change.");
        }
        if (form.distinct() && recursion.isEmpty()) {
            throw new ArgumentException(
                    "The common table expression '" + name + "' has no recursion; call asDistinct() on its query.");
        }
    }

    /**
     * Gives a statement a name.
     *
     * @param name the name
     * @param statement a query, or a change with {@code returning}
     * @return the from-item
     */
    public static Cte of(String name, Statement<?> statement) {
        return new Cte(name, statement, Optional.empty(), CteForm.PLAIN);
    }

    /**
     * Begins with the rows of one query and goes on with those of another, which sees the rows found so far, until there are
     * no more: {@code WITH RECURSIVE tree AS (SELECT … UNION ALL SELECT … JOIN tree …)}.
     *
     * <pre>{@code
     * Cte tree = Cte.recursive("tree", roots, found -> select(nodes.id).from(nodes).join(found, nodes.parent.eq(found.get(nodes.id))));
     * }</pre>
     *
     * @param name the name
     * @param start the query that begins
     * @param next makes the query that goes on, of the rows found so far
     * @return the from-item
     */
    public static Cte recursive(String name, Query<?> start, Function<Relation, Query<?>> next) {
        Query<?> following = next.apply(new CteReference(name, start.yields()));
        return new Cte(name, start, Optional.of(following), CteForm.PLAIN);
    }

    /**
     * Finds equal rows once, so that a recursion ends where the rows go in a circle: {@code … UNION …} instead of
     * {@code UNION ALL}.
     *
     * @return the from-item
     * @throws ArgumentException if there is no recursion
     */
    public Cte asDistinct() {
        return with(new CteForm(true, form.keeping(), form.nested()));
    }

    /**
     * Has the rows worked out once and kept: {@code WITH busy AS MATERIALIZED (SELECT …)}. PostgreSQL and SQLite know it.
     *
     * @return the from-item
     */
    public Cte materialized() {
        return with(new CteForm(form.distinct(), CteForm.Keeping.MATERIALIZED, form.nested()));
    }

    /**
     * Makes the query part of the one that uses it: {@code WITH busy AS NOT MATERIALIZED (SELECT …)}. PostgreSQL and SQLite
     * know it.
     *
     * @return the from-item
     */
    public Cte notMaterialized() {
        return with(new CteForm(form.distinct(), CteForm.Keeping.NOT_MATERIALIZED, form.nested()));
    }

    /**
     * Stands in front of the query that selects from it, not in front of the statement:
     * {@code … FROM (WITH busy AS (SELECT …) SELECT … FROM busy) AS b}. So another query of the statement may have one of the
     * same name.
     *
     * @return the from-item
     */
    public Cte nested() {
        return with(new CteForm(form.distinct(), form.keeping(), true));
    }

    private Cte with(CteForm other) {
        return new Cte(name, statement, recursion, other);
    }

    /**
     * Returns what the rows are made of.
     *
     * @return what the statement yields
     */
    public Projection<?> yields() {
        return statement.projection().orElseThrow();
    }

    @Override
    public List<Column<?>> columns() {
        return Derived.columns(this, yields());
    }

    /**
     * {@inheritDoc}
     *
     * <p>The column is looked for among what the statement yields.
     */
    @Override
    public <T> Column<T> get(Column<T> column) {
        return Derived.get(this, yields(), column);
    }

    @Override
    public Cte mapChildren(Mapper mapper) {
        return new Cte(
                name,
                mapper.map(statement),
                recursion.isEmpty() ? recursion : Optional.of(mapper.map(recursion.get())),
                form);
    }
}
