package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.sql.Cte;
import dev.aludel.sql.CteForm;
import dev.aludel.sql.Dml;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Node;
import dev.aludel.sql.Query;
import dev.aludel.sql.Returning;
import dev.aludel.sql.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The layer of the compiler that writes common table expressions. A dialect overrides the methods it spells differently. */
abstract class WithSql extends QuerySql {
    private final Map<String, Cte> ctes = new HashMap<>();
    private final List<Part> definitions = new ArrayList<>();

    /** How many queries are being written, one within another. */
    private int depth;

    WithSql(Dialect dialect) {
        super(dialect);
    }

    /** What is nested stands in front of its query, if that is not the outermost: there all expressions stand. */
    @Override
    final void introduce(Select<?> select, List<FromItem> items) {
        select.modifiers().ctes().forEach(this::know);
        List<Cte> nested = depth == 0 ? List.of() : Nested.in(items);
        depth++;
        String separator = nested.stream().anyMatch(WithSql::isRecursive) ? "WITH RECURSIVE " : "WITH ";
        for (Cte cte : nested) {
            sql(separator);
            define(cte);
            separator = ", ";
        }
        sql(nested.isEmpty() ? "" : " ");
    }

    @Override
    final void conclude() {
        depth--;
    }

    /**
     * Writes the name of a common table expression, whose definition will stand in front of the statement.
     *
     * @param cte the expression
     */
    protected void cte(Cte cte) {
        if (!cte.form().nested() || depth < 2) {
            know(cte);
        }
        name(cte.name());
    }

    private void know(Cte cte) {
        Cte known = ctes.get(cte.name());
        if (known == null) {
            Part definition = apart(() -> define(cte));
            ctes.put(cte.name(), cte);
            definitions.add(definition);
        } else if (!known.equals(cte)) {
            throw new CompileException(
                    "two common table expressions named '" + cte.name() + "'", dialect(), "give one another name");
        }
    }

    private void define(Cte cte) {
        if (!(cte.statement() instanceof Query<?>)) {
            require(Feature.CHANGE_IN_CTE);
        }
        name(cte.name());
        cte.recursion().ifPresent(next -> {
            sql(" (");
            names(labels(cte.yields(), true));
            sql(")");
        });
        sql(" AS ");
        keeping(cte.form().keeping());
        sql("(");
        derived(cte.statement());
        cte.recursion().ifPresent(next -> {
            union(cte.form());
            derived(next);
        });
        sql(")");
    }

    private void keeping(CteForm.Keeping keeping) {
        switch (keeping) {
            case CHOSEN -> {}
            case MATERIALIZED -> {
                require(Feature.CTE_MATERIALIZED);
                sql("MATERIALIZED ");
            }
            case NOT_MATERIALIZED -> {
                require(Feature.CTE_MATERIALIZED);
                sql("NOT MATERIALIZED ");
            }
        }
    }

    private void union(CteForm form) {
        if (form.distinct()) {
            require(Feature.RECURSION_DISTINCT);
        }
        sql(form.distinct() ? " UNION " : " UNION ALL ");
    }

    private static boolean isRecursive(Cte cte) {
        return cte.recursion().isPresent();
    }

    /** Puts the common table expressions that were met in front of the statement, each after those it refers to. */
    final void finish(Node statement) {
        if (definitions.isEmpty()) {
            return;
        }
        if (statement instanceof Dml || statement instanceof Returning<?>) {
            require(Feature.CTE_BEFORE_CHANGE);
        }
        prepend(definitions());
        definitions.clear();
    }

    /**
     * Writes something with the common table expressions it uses in front of it, not in front of the statement.
     *
     * @param writer writes it
     */
    protected final void withInside(Runnable writer) {
        List<Part> outside = new ArrayList<>(definitions);
        definitions.clear();
        Part part = apart(writer);
        if (!definitions.isEmpty()) {
            append(definitions());
        }
        append(part);
        definitions.clear();
        definitions.addAll(outside);
    }

    private Part definitions() {
        boolean recursive = ctes.values().stream().anyMatch(WithSql::isRecursive);
        Part with = apart(() -> sql(recursive ? "WITH RECURSIVE " : "WITH "));
        String separator = "";
        for (Part definition : definitions) {
            with.text().append(separator).append(definition.text());
            with.binds().addAll(definition.binds());
            separator = ", ";
        }
        with.text().append(' ');
        return with;
    }
}
