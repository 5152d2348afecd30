package dev.aludel.reflect;

/**
 * Something that a database has and that no value of a schema says, so that what is created of the schema is without it.
 *
 * @param relation the table or view it belongs to; empty if it belongs to the schema
 * @param subject the column, constraint, index or other thing that is meant; empty if it is the table itself
 * @param fact what there is to know, as the end of a sentence: {@code "is a trigger"}
 */
public record LeftOut(String relation, String subject, String fact) {
    @Override
    public String toString() {
        String dot = relation.isEmpty() || subject.isEmpty() ? "" : ".";
        return relation + dot + subject + " " + fact;
    }
}
