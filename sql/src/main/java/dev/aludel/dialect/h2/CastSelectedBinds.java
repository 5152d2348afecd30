package dev.aludel.dialect.h2;

import dev.aludel.dialect.Rewrite;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Labeled;
import dev.aludel.sql.Node;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.Projection;

/**
 * {@code SELECT ?} -> {@code SELECT CAST(? AS INTEGER)}: H2 has to know the type of a column before it is sent the value.
 */
final class CastSelectedBinds implements Rewrite {
    @Override
    public Node apply(Node node) {
        return node instanceof Projection<?> projection ? projection.mapChildren(CastSelectedBinds::cast) : node;
    }

    static Node cast(Node selected) {
        return switch (selected) {
            case Bind<?> bind -> new Cast<>(bind, OpenType.of(bind.type()));
            case Parameter<?> parameter -> new Cast<>(parameter, OpenType.of(parameter.type()));
            case Labeled<?> labeled -> labeled.mapChildren(CastSelectedBinds::cast);
            default -> selected;
        };
    }
}
