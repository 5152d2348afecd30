package dev.aludel.generate;

import dev.aludel.schema.Collation;
import dev.aludel.schema.Comment;
import dev.aludel.schema.Computed;
import dev.aludel.schema.Identity;
import dev.aludel.schema.Numbering;
import dev.aludel.schema.SequenceOptions;
import dev.aludel.schema.Verbatim;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnFacts;
import dev.aludel.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Columns as Java.
 *
 * @param imports notes what is used
 */
record ColumnCode(Imports imports) {
    /** What stands in the parentheses behind {@code column}. */
    List<String> arguments(Column<?> column) {
        List<String> arguments = new ArrayList<>();
        arguments.add(Literals.quoted(column.name()));
        arguments.add(new TypeCode(imports).expression(column.type()));
        ColumnFacts facts = column.facts();
        if (facts.primaryKey()) {
            arguments.add(imports.schema("primaryKey") + "()");
        }
        facts.nullability()
                .map(nullable -> imports.schema(nullable ? "nullable" : "notNull") + "()")
                .ifPresent(arguments::add);
        facts.find(Identity.class).map(this::identity).ifPresent(arguments::add);
        facts.find(Numbering.class)
                .map(numbering -> imports.columns(numbering == Numbering.OFF ? "notNumbered" : "numbered") + "()")
                .ifPresent(arguments::add);
        facts.find(Computed.class).map(this::computed).ifPresent(arguments::add);
        facts.defaultValue()
                .map(value -> imports.schema("defaultSql") + "(" + sql(value) + ")")
                .ifPresent(arguments::add);
        facts.find(Collation.class)
                .map(collation -> imports.columns("collation") + "(" + Literals.quoted(collation.name()) + ")")
                .ifPresent(arguments::add);
        facts.find(Comment.OfColumn.class)
                .map(comment -> imports.columns("comment") + "(" + Literals.quoted(comment.text()) + ")")
                .ifPresent(arguments::add);
        return arguments;
    }

    static String sql(Expression<?> expression) {
        return Literals.quoted(expression instanceof Verbatim<?> verbatim ? verbatim.sql() : expression.toString());
    }

    private String computed(Computed computed) {
        String call = imports.columns("computed") + "(" + sql(computed.value()) + ")";
        return call
                + computed.stored()
                        .map(stored -> stored ? ".asStored()" : ".asVirtual()")
                        .orElse("");
    }

    private String identity(Identity identity) {
        String name = imports.columns(identity.always() ? "identityAlways" : "identity");
        return name + "(" + (identity.options().equals(SequenceOptions.PLAIN) ? "" : counting(identity.options()))
                + ")";
    }

    private String counting(SequenceOptions options) {
        return imports.columns("counting")
                + "()"
                + call("from", options.start())
                + call("by", options.increment())
                + call("atLeast", options.min())
                + call("atMost", options.max())
                + (options.cycle() ? ".cycling()" : "")
                + call("cached", options.cache());
    }

    private static String call(String name, OptionalLong value) {
        return value.isPresent() ? "." + name + "(" + value.getAsLong() + "L)" : "";
    }
}
