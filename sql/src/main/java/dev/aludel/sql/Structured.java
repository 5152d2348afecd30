package dev.aludel.sql;

/**
 * A value that has parts, or is a part of one: a JSON document, an array, and what one database alone has. Made
 * by {@link Sql#json}, {@link Sql#array} and the operators of a dialect.
 *
 * @param <T> the class of the value in Java
 */
public sealed interface Structured<T> extends Expression<T>
        permits JsonObject,
                JsonArray,
                JsonExtract,
                JsonRemoval,
                JsonMerge,
                JsonLength,
                ArrayConstructor,
                ArrayElement,
                ArraySlice,
                ArrayLength,
                ArrayConcatenation,
                ArrayMembers,
                NativeOperation,
                NativeCall {
    @Override
    Structured<T> mapChildren(Mapper mapper);
}
