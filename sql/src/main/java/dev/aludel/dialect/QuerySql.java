package dev.aludel.dialect;

import dev.aludel.sql.Alias;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnName;
import dev.aludel.sql.Distinct;
import dev.aludel.sql.Exists;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.InQuery;
import dev.aludel.sql.Join;
import dev.aludel.sql.Labeled;
import dev.aludel.sql.Node;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Quantified;
import dev.aludel.sql.Query;
import dev.aludel.sql.ScalarSubquery;
import dev.aludel.sql.Select;
import dev.aludel.sql.SetOperation;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Subquery;
import dev.aludel.sql.TupleInQuery;
import java.util.List;

/** The layer of the compiler that writes queries. A dialect overrides the methods it spells differently. */
abstract class QuerySql extends TableSql {
    private final Scopes scopes;
    private boolean everyLabel;

    QuerySql(Dialect dialect) {
        super(dialect);
        scopes = new Scopes(dialect.name());
    }

    /**
     * Writes a query, clause by clause.
     *
     * @param select the query
     */
    protected void select(Select<?> select) {
        boolean labels = takeLabels();
        List<FromItem> items = scopes.visible(select);
        scopes.enter(items);
        introduce(select, items);
        sql("SELECT ");
        remarks(select.modifiers());
        select.distinct().ifPresent(this::distinct);
        yields(select.yields(), labels);
        from(items);
        select.where().ifPresent(condition -> sql(" WHERE ").node(condition));
        grouping(Labels.named(select, items, this::holdsValues));
        if (!select.order().isEmpty()) {
            sql(" ORDER BY ").nodes(Labels.named(select, select.order()), ", ");
        }
        page(select.page(), !select.order().isEmpty());
        select.modifiers().lock().ifPresent(this::node);
        suffixes(select.modifiers());
        conclude();
        scopes.leave();
    }

    /** Writes what stands in front of a query, or makes it stand in front of the statement. */
    abstract void introduce(Select<?> select, List<FromItem> items);

    /** Is told of the end of a query. */
    abstract void conclude();

    /**
     * Writes which rows are left out: {@code DISTINCT ON (posts.author_id)}, with a space behind it.
     *
     * @param distinct which of equal rows are left out
     */
    protected void distinct(Distinct distinct) {
        if (distinct.on().isEmpty()) {
            sql("DISTINCT ");
        } else {
            require(Feature.DISTINCT_ON);
            sql("DISTINCT ON (").nodes(distinct.on(), ", ").sql(") ");
        }
    }

    /**
     * Writes what a query yields, with labels: {@code users.name, count(*) AS total}.
     *
     * @param projection what it yields
     */
    protected void projection(Projection<?> projection) {
        yields(projection, false);
    }

    private void yields(Projection<?> projection, boolean asColumns) {
        List<Expression<?>> expressions = projection.expressions();
        List<String> labels = labels(projection, asColumns);
        for (int i = 0; i < expressions.size(); i++) {
            Expression<?> expression = expressions.get(i);
            sql(i == 0 ? "" : ", ").node(expression);
            if (!labels.isEmpty()) {
                if (!(expression instanceof Column<?> column && column.name().equals(labels.get(i)))) {
                    sql(" AS ").name(labels.get(i));
                }
            } else if (expression instanceof Labeled<?> labeled) {
                sql(" AS ").name(labeled.label());
            }
        }
    }

    /** What every value is called, where that has to be said; otherwise nothing. */
    final List<String> labels(Projection<?> projection, boolean asColumns) {
        if (!asColumns && !projection.hasTwins()) {
            return List.of();
        }
        List<String> labels = asColumns ? projection.columnNames() : projection.labels();
        return Labels.fitting(projection, labels, target().identifiers());
    }

    private boolean holdsValues(Expression<?> expression) {
        return !apart(() -> node(expression)).binds().values().isEmpty();
    }

    private boolean takeLabels() {
        boolean labels = everyLabel;
        everyLabel = false;
        return labels;
    }

    /** Writes a statement whose columns are named from outside, and which sees nothing of what is around it. */
    final void derived(Statement<?> statement) {
        scopes.apart(() -> labelled(statement));
    }

    private void labelled(Node query) {
        everyLabel = true;
        node(query);
        everyLabel = false;
    }

    /**
     * Writes the {@code FROM}, if there is anything to select from.
     *
     * @param items what is selected from
     */
    protected void from(List<FromItem> items) {
        if (!items.isEmpty()) {
            sql(" FROM ").nodes(items, ", ");
        }
    }

    /**
     * Writes queries put together: {@code SELECT … UNION SELECT …}.
     *
     * @param operation the queries
     */
    protected void setOperation(SetOperation<?> operation) {
        boolean labels = takeLabels();
        String separator = "";
        for (Query<?> query : operation.queries()) {
            sql(separator);
            everyLabel = labels;
            if (isPlain(query)) {
                node(query);
            } else {
                setOperand(query);
            }
            separator = " " + operation.operator().keyword() + " ";
        }
        everyLabel = false;
        if (!operation.order().isEmpty()) {
            unqualified(() -> sql(" ORDER BY ").nodes(Labels.named(operation, operation.order()), ", "));
        }
        page(operation.page(), !operation.order().isEmpty());
    }

    /**
     * Says whether a query can stand beside another without parentheses.
     *
     * @param query the query
     * @return whether it has no order, limit or operator of its own
     */
    protected static boolean isPlain(Query<?> query) {
        return query instanceof Select<?> select
                && select.order().isEmpty()
                && Nested.in(select).isEmpty()
                && select.page().limit().isEmpty()
                && select.page().offset().isEmpty();
    }

    /**
     * Writes one of several queries that has an order, a limit or an operator of its own.
     *
     * @param query the query
     */
    protected void setOperand(Query<?> query) {
        bracketed(query);
    }

    /**
     * Writes a query as a from-item: {@code (SELECT …) AS busy}.
     *
     * @param subquery the subquery
     */
    protected void subquery(Subquery subquery) {
        if (subquery.seesOthers()) {
            require(Feature.LATERAL);
            sql("LATERAL (");
            labelled(subquery.query());
        } else {
            sql("(");
            derived(subquery.query());
        }
        sql(") AS ").name(subquery.name());
    }

    /**
     * Writes a query as a value: {@code (SELECT max(users.age) FROM users)}.
     *
     * @param subquery the query
     */
    protected void scalarSubquery(ScalarSubquery<?> subquery) {
        bracketed(subquery.query());
    }

    /**
     * Writes the question whether a query yields rows: {@code EXISTS (SELECT …)}.
     *
     * @param exists the question
     */
    protected void exists(Exists exists) {
        sql(exists.negated() ? "NOT EXISTS " : "EXISTS ");
        bracketed(exists.query());
    }

    /**
     * Writes the question whether a value is among those of a query: {@code users.id IN (SELECT …)}.
     *
     * @param in the question
     */
    protected void inQuery(InQuery<?> in) {
        operand(in.expression(), Precedence.COMPARISON).sql(in.negated() ? " NOT IN " : " IN ");
        set(in.query());
    }

    /**
     * Writes the question whether a tuple is a row of a query: {@code (users.id, users.name) IN (SELECT …)}.
     *
     * @param in the question
     */
    protected void tupleInQuery(TupleInQuery in) {
        node(in.tuple()).sql(in.negated() ? " NOT IN " : " IN ");
        set(in.query());
    }

    private void set(Query<?> query) {
        if (query instanceof Select<?> select && select.page().limit().isPresent()) {
            require(Feature.LIMIT_IN_SET);
        }
        bracketed(query);
    }

    /** Any or all of a query stand beside an operator, which is written first. */
    @Override
    protected void quantified(Quantified<?> quantified) {
        require(Feature.QUANTIFIER);
        sql(quantified.quantity().name()).sql(" ");
        set(quantified.query());
    }

    @Override
    protected void column(Column<?> column) {
        if (isQualified()) {
            scopes.require(column);
        }
        if (column.name().length() <= target().identifiers().maxLength()) {
            super.column(column);
            return;
        }
        String name = Labels.fitting(column, target().identifiers());
        columnName(
                new ColumnName<>(isQualified() ? List.of(column.owner().name(), name) : List.of(name), column.type()));
    }

    /**
     * Writes something within which some from-items are seen.
     *
     * @param items the from-items
     * @param writer writes it
     */
    protected final void within(List<? extends FromItem> items, Runnable writer) {
        scopes.enter(items);
        writer.run();
        scopes.leave();
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
}
