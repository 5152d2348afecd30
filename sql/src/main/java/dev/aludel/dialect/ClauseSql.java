package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.sql.Grouping;
import dev.aludel.sql.Lock;
import dev.aludel.sql.Modifiers;
import dev.aludel.sql.OrderTerm;
import dev.aludel.sql.Page;
import dev.aludel.sql.Relation;
import dev.aludel.sql.Remark;
import dev.aludel.type.Types;

/**
 * The layer of the compiler that writes what stands around the from-items of a query: hints, groups, order, page, locks. A
 * dialect overrides the methods it spells differently.
 */
abstract class ClauseSql extends ArraySql {
    ClauseSql(Dialect dialect) {
        super(dialect);
    }

    final void remarks(Modifiers modifiers) {
        for (Remark remark : modifiers.remarks()) {
            if (remark.isFor(dialect())) {
                switch (remark.place()) {
                    case HINT -> sql("/*+ ").sql(remark.words()).sql(" */ ");
                    case PREFIX -> sql(remark.words()).sql(" ");
                    case SUFFIX -> {}
                }
            }
        }
    }

    final void suffixes(Modifiers modifiers) {
        for (Remark remark : modifiers.remarks()) {
            if (remark.place() == Remark.Place.SUFFIX && remark.isFor(dialect())) {
                sql(" ").sql(remark.words());
            }
        }
    }

    /**
     * Writes how rows are locked: {@code FOR UPDATE OF users SKIP LOCKED}.
     *
     * @param lock how
     */
    protected void lock(Lock lock) {
        switch (lock.strength()) {
            case UPDATE -> {}
            case SHARE -> require(Feature.LOCK_SHARE);
            case NO_KEY_UPDATE, KEY_SHARE -> require(Feature.LOCK_KEYS);
        }
        sql(" ").sql(lockWords(lock.strength()));
        if (!lock.of().isEmpty()) {
            require(Feature.LOCK_OF);
            sql(" OF ");
            names(lock.of().stream().map(Relation::name).toList());
        }
        if (lock.waiting() != Lock.Waiting.WAIT) {
            require(Feature.LOCK_WAIT);
            sql(lock.waiting() == Lock.Waiting.NO_WAIT ? " NOWAIT" : " SKIP LOCKED");
        }
    }

    /**
     * Returns the words for a lock.
     *
     * @param strength how strong it is
     * @return {@code FOR UPDATE}, {@code FOR SHARE}, …
     */
    protected String lockWords(Lock.Strength strength) {
        return "FOR " + strength.keyword();
    }

    /**
     * Writes the groups: {@code GROUP BY users.city HAVING count(*) > ?}.
     *
     * @param grouping the groups
     */
    protected void grouping(Grouping grouping) {
        if (!grouping.by().isEmpty() || grouping.sets().isPresent()) {
            sql(" GROUP BY ").nodes(grouping.by(), ", ");
        }
        grouping.sets()
                .ifPresent(sets -> sql(grouping.by().isEmpty() ? "" : ", ").node(sets));
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
        term.nulls().ifPresent(nulls -> sql(" NULLS ").sql(nulls.name()));
    }

    /** Writes which part of the rows is yielded, where that is said of an order. */
    final void page(Page page, boolean ordered) {
        if (page.extent() == Page.Extent.ROWS_WITH_TIES && !ordered) {
            throw new CompileException("a limit with ties without an order", dialect(), "call orderBy(…)");
        }
        page(page);
    }

    /**
     * Writes which part of the rows is yielded: {@code LIMIT ? OFFSET ?}.
     *
     * @param page the part
     */
    protected void page(Page page) {
        switch (page.extent()) {
            case ROWS -> {}
            case ROWS_WITH_TIES -> {
                require(Feature.LIMIT_TIES);
                fetch(page, " ROWS WITH TIES");
                return;
            }
            case PERCENT -> {
                require(Feature.LIMIT_PERCENT);
                fetch(page, " PERCENT ROWS ONLY");
                return;
            }
        }
        if (page.limit().isPresent()) {
            sql(" LIMIT ").bind(Types.BIGINT, page.limit().getAsLong());
        }
        if (page.offset().isPresent()) {
            sql(page.limit().isPresent() ? "" : offsetAlone())
                    .sql(" OFFSET ")
                    .bind(Types.BIGINT, page.offset().getAsLong());
        }
    }

    private void fetch(Page page, String extent) {
        page.offset().ifPresent(rows -> sql(" OFFSET ").bind(Types.BIGINT, rows).sql(" ROWS"));
        page.limit()
                .ifPresent(rows -> sql(" FETCH FIRST ").bind(Types.BIGINT, rows).sql(extent));
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
