package dev.aludel.sql;

/**
 * A value that has parts, or is a part of one: in or of a JSON document. Made by {@link Sql#json}.
 *
 * @param <T> the class of the value in Java
 */
public sealed interface Structured<T> extends Expression<T> permits JsonExtract, JsonRemoval, JsonMerge, JsonLength {
    @Override
    Structured<T> mapChildren(Mapper mapper);
}
