package dev.aludel.schema;

import dev.aludel.type.ArrayType;
import dev.aludel.type.EnumType;
import dev.aludel.type.ExactType;
import dev.aludel.type.MappedType;
import dev.aludel.type.NativeType;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import dev.aludel.type.VariantType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts the enums that stand in no schema into one. */
final class EnumSchemas {
    private EnumSchemas() {}

    static <T> SqlType<T> moved(SqlType<T> type, Optional<String> schema) {
        return schema.map(it -> in(it, type)).orElse(type);
    }

    @SuppressWarnings("unchecked") // the class of the values stays
    private static <T> SqlType<T> in(String schema, SqlType<T> type) {
        return switch (type) {
            case EnumType<?> labels -> labels.schema().isPresent() ? type : (SqlType<T>) labels.inSchema(schema);
            case MappedType<T, ?> mapped -> ofMapped(schema, mapped);
            case VariantType<T> variant -> ofVariant(schema, variant);
            case ArrayType<?> array -> (SqlType<T>) new ArrayType<>(in(schema, array.element()));
            case StandardType<T> standard -> standard;
            case ExactType<T> exact -> exact;
            case NativeType<T> here -> here;
        };
    }

    private static <T, S> SqlType<T> ofMapped(String schema, MappedType<T, S> type) {
        return new MappedType<>(in(schema, type.base()), type.javaType(), type.read(), type.write());
    }

    private static <T> SqlType<T> ofVariant(String schema, VariantType<T> type) {
        Map<String, SqlType<T>> variants = new HashMap<>();
        type.variants().forEach((dialect, variant) -> variants.put(dialect, in(schema, variant)));
        return new VariantType<>(in(schema, type.base()), variants);
    }
}
