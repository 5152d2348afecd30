package dev.aludel.sql;

/** Something that stands in a {@code FROM}: a table, an alias, a join. */
public sealed interface FromItem extends Node permits Relation, Join, TableSample, CustomFromItem {
    @Override
    FromItem mapChildren(Mapper mapper);

    /**
     * Joins another from-item: {@code users JOIN posts ON posts.author_id = users.id}.
     *
     * @param right the other
     * @param on which rows belong together
     * @return the join
     */
    default Join join(FromItem right, Expression<Boolean> on) {
        return new Join(this, Join.Kind.INNER, right, on);
    }

    /**
     * Joins another from-item along the one foreign key between the two.
     *
     * @param right the other
     * @return the join
     * @throws dev.aludel.error.ArgumentException if there is no foreign key between them, or more than one
     */
    default Join join(FromItem right) {
        return join(right, JoinCondition.between(this, right));
    }

    /**
     * Joins another from-item and keeps the rows that have no partner there:
     * {@code users LEFT JOIN posts ON posts.author_id = users.id}.
     *
     * @param right the other
     * @param on which rows belong together
     * @return the join
     */
    default Join leftJoin(FromItem right, Expression<Boolean> on) {
        return new Join(this, Join.Kind.LEFT, right, on);
    }

    /**
     * Joins another from-item along the one foreign key between the two, and keeps the rows that have no partner there.
     *
     * @param right the other
     * @return the join
     * @throws dev.aludel.error.ArgumentException if there is no foreign key between them, or more than one
     */
    default Join leftJoin(FromItem right) {
        return leftJoin(right, JoinCondition.between(this, right));
    }
}
