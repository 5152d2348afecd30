package dev.aludel.generate;

import dev.aludel.schema.Comment;
import dev.aludel.schema.Computed;
import dev.aludel.schema.Identity;
import dev.aludel.schema.Numbering;
import dev.aludel.schema.SequenceOptions;
import dev.aludel.schema.Verbatim;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnFacts;
import dev.aludel.sql.Expression;
import dev.aludel.type.ExactType;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

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
        arguments.add(type(column.type()));
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

    private String type(SqlType<?> type) {
        return switch (type) {
            case StandardType<?> standard -> standard(standard);
            case ExactType<?> exact ->
                imports.types("exact") + "(" + Literals.quoted(exact.sql()) + ", " + type(exact.base()) + ")";
            default -> imports.types("TEXT");
        };
    }

    private String standard(StandardType<?> type) {
        String arguments = type.arguments().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        if (type.arguments().isEmpty()) {
            return imports.types(type.name().name());
        }
        return imports.types(
                        switch (type.name()) {
                            case CHAR -> "character";
                            case VARCHAR -> "varchar";
                            case NUMERIC -> "numeric";
                            case BYTES -> "bytes";
                            case TIME -> "time";
                            case TIMESTAMP -> "timestamp";
                            case TIMESTAMP_TZ -> "timestampTz";
                            default -> type.name().name();
                        })
                + arguments;
    }
}
