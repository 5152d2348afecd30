package dev.aludel.sql;

/** A question about a value that has parts: a JSON document, an array, or what one database alone has. */
public sealed interface StructuredCondition extends Condition
        permits JsonContainment, JsonKeys, ArrayComparison, NativeCondition {
    @Override
    StructuredCondition mapChildren(Mapper mapper);
}
