package dev.aludel.type;

import java.util.HashMap;
import java.util.Map;

/**
 * A type that is another one on some dialects; made by {@link SqlType#variant}.
 *
 * @param base the type on all other dialects
 * @param variants the types by the names of their dialects
 * @param <T> the class of the values, which all of them share
 */
public record VariantType<T>(SqlType<T> base, Map<String, SqlType<T>> variants) implements SqlType<T> {
    /** Copies the types. */
    public VariantType {
        variants = Map.copyOf(variants);
    }

    @Override
    public SqlType<T> variant(String dialect, SqlType<T> other) {
        Map<String, SqlType<T>> more = new HashMap<>(variants);
        more.put(dialect, other);
        return new VariantType<>(base, more);
    }

    @Override
    public Class<T> javaType() {
        return base.javaType();
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
