package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.sql.Alias;
import dev.aludel.sql.Column;
import dev.aludel.sql.Correlation;
import dev.aludel.sql.Cte;
import dev.aludel.sql.CteReference;
import dev.aludel.sql.CustomFromItem;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.FunctionTable;
import dev.aludel.sql.Join;
import dev.aludel.sql.Node;
import dev.aludel.sql.Query;
import dev.aludel.sql.Relation;
import dev.aludel.sql.Select;
import dev.aludel.sql.Subquery;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableSample;
import dev.aludel.sql.ValuesTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each query within a query selects from, the innermost first. A query that does not say what it selects from selects
 * from the relations of its columns, but not from those that a query around it selects from already; unless it would then
 * select from nothing.
 */
final class Scopes {
    private final String dialect;
    private @Nullable Scope innermost;

    /** The relations that were found in the scopes there are. */
    private final List<Relation> seen = new ArrayList<>();

    Scopes(String dialect) {
        this.dialect = dialect;
    }

    List<FromItem> visible(Select<?> select) {
        Optional<Correlation> said = select.modifiers().correlation();
        if (!select.from().isEmpty()) {
            return said.isEmpty() ? select.from() : without(select.from(), said.get());
        }
        Set<FromItem> implied = new LinkedHashSet<>();
        select.mapChildren(child -> collect(child, implied));
        implied.forEach(this::refuseDerived);
        if (said.isPresent()) {
            return without(implied, said.get());
        }
        List<FromItem> own = new ArrayList<>();
        for (FromItem item : implied) {
            if (!isAround((Relation) item)) {
                own.add(item);
            }
        }
        return own.isEmpty() ? new ArrayList<>(implied) : own;
    }

    /** What is left if the relations of a query around are taken from it; that may be nothing. */
    private List<FromItem> without(Collection<FromItem> items, Correlation said) {
        return items.stream()
                .filter(item -> !(item instanceof Relation relation && said.takes(relation) && isAround(relation)))
                .toList();
    }

    /** A rewrite would not see the query in it, and whoever reads the statement would not either. */
    private void refuseDerived(FromItem item) {
        if (item instanceof Relation relation && isDerived(relation) && !isAround(relation)) {
            throw new CompileException(
                    "a column of the query '" + relation.name() + "' without that query in from(…)",
                    dialect,
                    "add it to from(…); only tables are found by their columns");
        }
    }

    private static boolean isDerived(Relation relation) {
        return switch (relation) {
            case Table table -> false;
            case Alias alias -> isDerived(alias.relation());
            case Subquery subquery -> true;
            case Cte cte -> true;
            case CteReference reference -> true;
            case ValuesTable values -> true;
            case FunctionTable table -> true;
        };
    }

    private static Node collect(Node node, Set<FromItem> relations) {
        if (node instanceof Column<?> column) {
            relations.add(column.owner());
        } else if (!(node instanceof Query<?>) && !(node instanceof Cte)) {
            node.mapChildren(child -> collect(child, relations));
        }
        return node;
    }

    private boolean isAround(Relation relation) {
        for (Scope scope = innermost; scope != null; scope = scope.around()) {
            for (FromItem item : scope.items()) {
                if (names(item, relation.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean names(FromItem item, String name) {
        return switch (item) {
            case Relation relation -> relation.name().equals(name);
            case Join join -> names(join.left(), name) || names(join.right(), name);
            case TableSample sample -> sample.relation().name().equals(name);
            case CustomFromItem custom -> false;
        };
    }

    void enter(List<? extends FromItem> items) {
        innermost = new Scope(items, innermost);
        for (int i = 0; i < items.size(); i++) {
            see(items.get(i));
        }
    }

    /** Most columns belong to what their own query selects from. */
    private void see(FromItem item) {
        if (item instanceof Relation relation) {
            seen.add(relation);
        } else if (item instanceof Join join) {
            see(join.left());
            see(join.right());
        }
    }

    /** Refuses a column whose table is seen nowhere; where there are no scopes, nobody knows. */
    void require(Column<?> column) {
        Relation owner = column.owner();
        if (innermost == null || isSeen(owner)) {
            return;
        }
        if (!isAround(owner) && !hasStrangers()) {
            throw new CompileException(
                    "the column " + column + ", whose table is not among the from-items",
                    dialect,
                    "add the table to from(…), or to using(…) of a delete; an insert takes columns from a query:"
                            + " insert(…).from(select(…))");
        }
        seen.add(owner);
    }

    @SuppressWarnings("ReferenceEquality") // the very object is found fastest; others are looked for by name
    private boolean isSeen(Relation owner) {
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i) == owner) {
                return true;
            }
        }
        return false;
    }

    /** A from-item of a stranger's may stand for relations that nobody knows. */
    private boolean hasStrangers() {
        for (Scope scope = innermost; scope != null; scope = scope.around()) {
            if (scope.items().stream().anyMatch(Scopes::isStrange)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStrange(FromItem item) {
        return switch (item) {
            case CustomFromItem custom -> true;
            case Join join -> isStrange(join.left()) || isStrange(join.right());
            case Relation relation -> false;
            case TableSample sample -> false;
        };
    }

    void leave() {
        innermost = innermost == null ? null : innermost.around();
        seen.clear();
    }

    /** Writes something that sees nothing of what is around it. */
    void apart(Runnable writer) {
        Scope around = innermost;
        innermost = null;
        seen.clear();
        try {
            writer.run();
        } finally {
            innermost = around;
            seen.clear();
        }
    }

    /** What one query selects from, and the scope of the query it stands in. */
    private record Scope(
            List<? extends FromItem> items, @Nullable Scope around) {}
}
