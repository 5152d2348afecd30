package dev.aludel.sql;

/** A question about a value that has parts: a JSON document. */
public sealed interface StructuredCondition extends Condition permits JsonContainment, JsonKeys {
    @Override
    StructuredCondition mapChildren(Mapper mapper);
}
