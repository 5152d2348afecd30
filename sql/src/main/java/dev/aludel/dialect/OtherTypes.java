package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.type.ArrayType;
import dev.aludel.type.NativeType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a dialect has beyond the standard types.
 *
 * @param arrays how it keeps arrays, if it has them
 * @param natives the databases whose own types it has
 */
record OtherTypes(Optional<ArrayForm> arrays, Set<String> natives) {
    static final OtherTypes NONE = new OtherTypes(Optional.empty(), Set.of());

    OtherTypes with(ArrayForm form) {
        return new OtherTypes(Optional.of(form), natives);
    }

    OtherTypes with(String database) {
        Set<String> more = new HashSet<>(natives);
        more.add(database);
        return new OtherTypes(arrays, Set.copyOf(more));
    }

    ArrayForm arrays(ArrayType<?> type, String dialect) {
        return arrays.orElseThrow(() -> new CompileException(
                "the type " + type, dialect, "keep the elements in a table of their own, or as JSON"));
    }

    <T> NativeType<T> checked(NativeType<T> type, String dialect) {
        if (!natives.contains(type.database())) {
            throw new CompileException(
                    "the type " + type + " of " + type.database(), dialect, "use a standard type, or TEXT");
        }
        return type;
    }
}
