package dev.aludel.sql;

import java.util.Optional;

/**
 * A statement of the data definition language. Its kinds stand in {@code dev.aludel.schema}, above this package, and are
 * sealed there; for a statement of your own implement {@link CustomStatement}.
 */
public non-sealed interface SchemaStatement extends Statement<Void> {
    @Override
    SchemaStatement mapChildren(Mapper mapper);

    @Override
    default Optional<Projection<Void>> projection() {
        return Optional.empty();
    }
}
