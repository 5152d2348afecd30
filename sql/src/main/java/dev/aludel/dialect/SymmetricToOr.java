package dev.aludel.dialect;

import dev.aludel.sql.Between;
import dev.aludel.sql.Condition;
import dev.aludel.sql.Node;

/** {@code x BETWEEN SYMMETRIC a AND b} -> {@code x BETWEEN a AND b OR x BETWEEN b AND a}. */
public final class SymmetricToOr implements Rewrite {
    /** The rewrite, for dialects without the word. */
    public SymmetricToOr() {}

    @Override
    public Node apply(Node node) {
        return node instanceof Between<?> between && between.symmetric() ? either(between) : node;
    }

    private static <T> Condition either(Between<T> between) {
        Condition up = new Between<>(between.value(), between.low(), between.high(), false, false);
        Condition down = new Between<>(between.value(), between.high(), between.low(), false, false);
        return between.negated() ? up.not().and(down.not()) : up.or(down);
    }
}
