package dev.aludel.dialect;

import dev.aludel.sql.Delete;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Node;
import dev.aludel.sql.Select;
import dev.aludel.sql.Sql;
import java.util.List;
import java.util.Optional;

/** {@code DELETE FROM a USING b WHERE c} -> {@code DELETE FROM a WHERE EXISTS (SELECT 1 FROM b WHERE c)}. */
public final class UsingToExists implements Rewrite {
    /** The rewrite. */
    public UsingToExists() {}

    @Override
    public Node apply(Node node) {
        return node instanceof Delete delete && !delete.using().isEmpty() ? existing(delete) : node;
    }

    private static Delete existing(Delete delete) {
        Select<Integer> others = Sql.select(Sql.literal(1)).from(delete.using().toArray(FromItem[]::new));
        Optional<Expression<Boolean>> where = delete.where();
        return new Delete(
                delete.table(),
                List.of(),
                Optional.of((where.isPresent() ? others.where(where.get()) : others).exists()),
                delete.portion());
    }
}
