package dev.aludel.dialect;

import dev.aludel.sql.Alias;
import dev.aludel.sql.Cte;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Join;
import dev.aludel.sql.Select;
import java.util.ArrayList;
import java.util.List;

/** The common table expressions that a query keeps to itself. */
final class Nested {
    private Nested() {}

    /** Those that a query says it selects from. */
    static List<Cte> in(Select<?> select) {
        return in(select.from());
    }

    /** Those among some from-items, each once. */
    static List<Cte> in(List<FromItem> items) {
        List<Cte> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            collect(items.get(i), found);
        }
        return found;
    }

    private static void collect(FromItem item, List<Cte> found) {
        switch (item) {
            case Cte cte when cte.form().nested() && !found.contains(cte) -> found.add(cte);
            case Alias alias -> collect(alias.relation(), found);
            case Join join -> {
                collect(join.left(), found);
                collect(join.right(), found);
            }
            default -> {} // the others are no common table expressions
        }
    }
}
