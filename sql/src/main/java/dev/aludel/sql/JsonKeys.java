package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.List;

/**
 * Asks whether a JSON object has keys: {@code docs.body ? 'name'}.
 *
 * @param document the object
 * @param keys the keys, at least one
 * @param all whether it must have all of them, or any
 */
public record JsonKeys(Expression<?> document, List<String> keys, boolean all) implements StructuredCondition {
    /** Copies the keys and refuses none. */
    public JsonKeys {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new ArgumentException("Asking for keys of a JSON object needs at least one key.");
        }
    }

    @Override
    public JsonKeys mapChildren(Mapper mapper) {
        return new JsonKeys(mapper.map(document), keys, all);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
