package dev.aludel.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds selects that pair each row of one from-item with each row of another because no condition links the two, which is
 * most often an oversight.
 *
 * <pre>{@code
 * CartesianProducts.in(select(users.name, posts.title).from(users, posts))
 * // ["The SELECT from users and posts has no condition that links them and pairs each row with each; …"]
 * }</pre>
 */
public final class CartesianProducts {
    private final List<String> found = new ArrayList<>();

    private CartesianProducts() {}

    /**
     * Looks through a statement and the queries in it.
     *
     * @param statement the statement
     * @return a sentence for each select with from-items that nothing links, most often none
     */
    public static List<String> in(Statement<?> statement) {
        CartesianProducts products = new CartesianProducts();
        products.visit(statement, Set.of());
        return List.copyOf(products.found);
    }

    private Node visit(Node node, Set<String> around) {
        Set<String> inside = around;
        if (node instanceof Select<?> select) {
            List<Set<String>> items = items(select, around);
            check(select, items);
            inside = new HashSet<>(around);
            items.forEach(inside::addAll);
        }
        Set<String> visible = inside;
        node.mapChildren(child -> visit(child, visible));
        return node;
    }

    private void check(Select<?> select, List<Set<String>> items) {
        List<Set<String>> groups = new ArrayList<>(items);
        select.where().ifPresent(condition -> link(condition, groups));
        if (groups.size() > 1) {
            String names = String.join(
                    " and ", groups.stream().map(CartesianProducts::shown).toList());
            found.add(
                    "The SELECT from " + names + " has no condition that links them and pairs each row with each; join"
                            + " them on a condition, or say join(other, always()) if that is meant.");
        }
    }

    private static String shown(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    /** A join is one item: what it joins is linked, whatever its condition. */
    private static List<Set<String>> items(Select<?> select, Set<String> around) {
        List<Set<String>> items = new ArrayList<>();
        if (select.from().isEmpty()) {
            Set<String> owners = new HashSet<>();
            select.mapChildren(child -> owners(child, owners));
            owners.stream().filter(name -> !around.contains(name)).forEach(name -> items.add(Set.of(name)));
            return items;
        }
        for (FromItem item : select.from()) {
            Optional<Set<String>> names = names(item);
            if (names.isEmpty()) {
                return List.of();
            }
            items.add(names.get());
        }
        return items;
    }

    private static Node owners(Node node, Set<String> owners) {
        if (node instanceof Column<?> column) {
            owners.add(column.owner().name());
        } else if (!(node instanceof Query<?>) && !(node instanceof Cte)) {
            node.mapChildren(child -> owners(child, owners));
        }
        return node;
    }

    /** Nothing for an item that may refer to those beside it, or of which nothing is known. */
    private static Optional<Set<String>> names(FromItem item) {
        return switch (item) {
            case Subquery subquery -> subquery.seesOthers() ? Optional.empty() : Optional.of(Set.of(subquery.name()));
            case FunctionTable table -> Optional.empty();
            case Relation relation -> Optional.of(Set.of(relation.name()));
            case TableSample sample -> names(sample.relation());
            case Join join ->
                names(join.left()).flatMap(left -> names(join.right()).map(right -> both(left, right)));
            case CustomFromItem custom -> Optional.empty();
        };
    }

    private static Set<String> both(Set<String> left, Set<String> right) {
        Set<String> both = new HashSet<>(left);
        both.addAll(right);
        return both;
    }

    private static void link(Expression<Boolean> condition, List<Set<String>> groups) {
        switch (condition) {
            case Junction junction -> junction.terms().forEach(term -> link(term, groups));
            default -> {
                Set<String> mentioned = new HashSet<>();
                condition.walk(node -> mention(node, mentioned));
                join(mentioned, groups);
            }
        }
    }

    private static void mention(Node node, Set<String> mentioned) {
        if (node instanceof Column<?> column) {
            mentioned.add(column.owner().name());
        }
    }

    private static void join(Set<String> mentioned, List<Set<String>> groups) {
        Set<String> joined = new HashSet<>();
        for (Set<String> group : List.copyOf(groups)) {
            if (group.stream().anyMatch(mentioned::contains)) {
                joined.addAll(group);
                groups.remove(group);
            }
        }
        if (!joined.isEmpty()) {
            groups.add(joined);
        }
    }
}
