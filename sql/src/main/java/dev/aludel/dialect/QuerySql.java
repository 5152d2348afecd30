package dev.aludel.dialect;

import dev.aludel.sql.Alias;
import dev.aludel.sql.Column;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Grouping;
import dev.aludel.sql.Join;
import dev.aludel.sql.Labeled;
import dev.aludel.sql.OrderTerm;
import dev.aludel.sql.Page;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Select;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The layer of the compiler that writes queries. A dialect overrides the methods it spells differently. */
abstract class QuerySql extends ExpressionSql {
    QuerySql(Dialect dialect) {
        super(dialect);
    }

    /**
     * Writes a query, clause by clause.
     *
     * @param select the query
     */
    protected void select(Select<?> select) {
        sql(select.distinct() ? "SELECT DISTINCT " : "SELECT ");
        projection(select.yields());
        from(select);
        select.where().ifPresent(condition -> sql(" WHERE ").node(condition));
        grouping(select.grouping());
        if (!select.order().isEmpty()) {
            sql(" ORDER BY ").nodes(select.order(), ", ");
        }
        page(select.page());
    }

    /**
     * Writes what a query yields, with labels: {@code users.name, count(*) AS total}.
     *
     * @param projection what it yields
     */
    protected void projection(Projection<?> projection) {
        String separator = "";
        for (Expression<?> expression : projection.expressions()) {
            sql(separator).node(expression);
            if (expression instanceof Labeled<?> labeled) {
                sql(" AS ").name(labeled.label());
            }
            separator = ", ";
        }
    }

    /**
     * Writes the {@code FROM}, if there is anything to select from.
     *
     * @param select the query
     */
    protected void from(Select<?> select) {
        List<FromItem> items = select.from().isEmpty() ? implied(select) : select.from();
        if (!items.isEmpty()) {
            sql(" FROM ").nodes(items, ", ");
        }
    }

    private static List<FromItem> implied(Select<?> select) {
        Set<FromItem> items = new LinkedHashSet<>();
        select.walk(node -> {
            if (node instanceof Column<?> column) {
                items.add(column.owner());
            }
        });
        return new ArrayList<>(items);
    }

    /**
     * Writes a relation under another name: {@code users AS u}.
     *
     * @param alias the alias
     */
    protected void alias(Alias alias) {
        node(alias.relation()).sql(" AS ").name(alias.name());
    }

    /**
     * Writes a join: {@code users JOIN posts ON posts.author_id = users.id}. A join on the right side is bracketed.
     *
     * @param join the join
     */
    protected void join(Join join) {
        if (join.kind() == Join.Kind.FULL) {
            require(Feature.FULL_JOIN);
        }
        node(join.left()).sql(" ").sql(join.kind().keyword()).sql(" ");
        if (join.right() instanceof Join right) {
            bracketed(right);
        } else {
            node(join.right());
        }
        sql(" ON ").node(join.on());
    }

    /**
     * Writes the groups: {@code GROUP BY users.city HAVING count(*) > ?}.
     *
     * @param grouping the groups
     */
    protected void grouping(Grouping grouping) {
        if (!grouping.by().isEmpty()) {
            sql(" GROUP BY ").nodes(grouping.by(), ", ");
        }
        grouping.having().ifPresent(condition -> sql(" HAVING ").node(condition));
    }

    /**
     * Writes one term of an order: {@code users.name DESC}.
     *
     * @param term the term
     */
    protected void orderTerm(OrderTerm term) {
        node(term.expression());
        if (term.descending()) {
            sql(" DESC");
        }
    }

    /**
     * Writes which part of the rows is yielded: {@code LIMIT ? OFFSET ?}.
     *
     * @param page the part
     */
    protected void page(Page page) {
        page.limit().ifPresent(rows -> sql(" LIMIT ").bind(Types.BIGINT, rows));
        page.offset()
                .ifPresent(rows -> sql(page.limit().isPresent() ? "" : offsetAlone())
                        .sql(" OFFSET ")
                        .bind(Types.BIGINT, rows));
    }

    /**
     * Returns what has to stand before an {@code OFFSET} without a {@code LIMIT}.
     *
     * @return nothing in standard SQL
     */
    protected String offsetAlone() {
        return "";
    }
}
