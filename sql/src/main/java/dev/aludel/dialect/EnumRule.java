package dev.aludel.dialect;

import dev.aludel.type.EnumType;
import java.util.function.Function;

/**
 * How one dialect keeps enums.
 *
 * @param isNative whether in a type of the database's own; otherwise they are text
 * @param cast whether values have to be cast to it
 * @param spelling writes the type
 */
record EnumRule(boolean isNative, boolean cast, Function<EnumType<?>, String> spelling) {
    static final EnumRule TEXT = new EnumRule(false, false, EnumType::toString);

    EnumRule translating(SchemaMap schemas) {
        return new EnumRule(isNative, cast, type -> spelling.apply(type.inSchema(schemas.apply(type.schema()))));
    }
}
