package dev.aludel.type;

import dev.aludel.error.ArgumentException;
import java.util.HashMap;
import java.util.Map;

/** Makes types refuse digits of a second that are not kept; see {@link Types#strict}. */
final class Strictness {
    private Strictness() {}

    @SuppressWarnings("unchecked") // an array of strict values holds the same class
    static <T> SqlType<T> of(SqlType<T> type) {
        return switch (type) {
            case StandardType<T> standard -> ofStandard(standard);
            case MappedType<T, ?> mapped -> ofMapped(mapped);
            case ExactType<T> exact ->
                new ExactType<>(exact.sql(), of(exact.base()), exact.dialects(), exact.around(), exact.selected());
            case VariantType<T> variant -> ofVariant(variant);
            case ArrayType<?> array -> (SqlType<T>) new ArrayType<>(of(array.element()));
            case EnumType<?> labels -> throw refused(labels);
            case NativeType<T> here -> throw refused(here);
        };
    }

    private static <T> SqlType<T> ofStandard(StandardType<T> type) {
        return switch (type.name()) {
            case TIME, TIMESTAMP, TIMESTAMP_TZ, INTERVAL ->
                new StandardType<>(type.name(), type.javaType(), type.arguments(), true);
            default -> throw refused(type);
        };
    }

    private static <T, S> SqlType<T> ofMapped(MappedType<T, S> type) {
        return new MappedType<>(of(type.base()), type.javaType(), type.read(), type.write());
    }

    private static <T> SqlType<T> ofVariant(VariantType<T> type) {
        Map<String, SqlType<T>> variants = new HashMap<>();
        type.variants().forEach((dialect, variant) -> variants.put(dialect, of(variant)));
        return new VariantType<>(of(type.base()), variants);
    }

    private static ArgumentException refused(SqlType<?> type) {
        return new ArgumentException("strict(" + type + "): the type has no digits of a second to be strict about;"
                + " TIME, TIMESTAMP, TIMESTAMP_TZ, INTERVAL and types made of them have.");
    }
}
