package dev.aludel.generate;

import dev.aludel.schema.Check;
import dev.aludel.schema.Comment;
import dev.aludel.schema.Constraint;
import dev.aludel.schema.ConstraintTraits;
import dev.aludel.schema.Deferral;
import dev.aludel.schema.DialectOption;
import dev.aludel.schema.Exclusion;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Index;
import dev.aludel.schema.IndexPart;
import dev.aludel.schema.IndexTerm;
import dev.aludel.schema.Match;
import dev.aludel.schema.PrimaryKey;
import dev.aludel.schema.TableOption;
import dev.aludel.schema.Unique;
import dev.aludel.schema.Verbatim;
import dev.aludel.sql.OrderTerm;
import dev.aludel.sql.ReferentialAction;
import dev.aludel.sql.TableFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Constraints, indexes and comments as Java: a call, and calls on what it returns.
 *
 * @param imports notes what is used
 * @param names what the classes are called
 */
record FactCode(Imports imports, JavaNames names) {
    /** The first call and each of those on it. */
    List<String> calls(TableFact fact) {
        return switch (fact) {
            case PrimaryKey key ->
                constraint(key, imports.schema("primaryKey") + "(" + Literals.quoted(key.columns()) + ")");
            case Unique unique -> unique(unique);
            case Check check ->
                constraint(check, imports.schema("check") + "(" + ColumnCode.sql(check.condition()) + ")");
            case ForeignKey key -> foreignKey(key);
            case Exclusion exclusion -> exclusion(exclusion);
            case Index index -> index(index);
            case Comment comment -> List.of(imports.columns("comment") + "(" + Literals.quoted(comment.text()) + ")");
            case TableOption option ->
                List.of("new " + imports.type(TableOption.class) + "(" + option(option.option()) + ")");
            default -> throw new IllegalStateException("no code for " + fact);
        };
    }

    private List<String> constraint(Constraint constraint, String... calls) {
        List<String> all = new ArrayList<>(List.of(calls));
        ConstraintTraits traits = constraint.traits();
        traits.comment().ifPresent(text -> all.add("commented(" + Literals.quoted(text) + ")"));
        traits.deferral().map(FactCode::deferral).ifPresent(all::add);
        traits.name().ifPresent(name -> all.add(named(name.text())));
        return all;
    }

    private String named(String name) {
        return "named(" + imports.schema("finalName") + "(" + Literals.quoted(name) + "))";
    }

    private static String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "notDeferrable()";
            case INITIALLY_IMMEDIATE -> "deferrable()";
            case INITIALLY_DEFERRED -> "deferred()";
        };
    }

    private List<String> unique(Unique unique) {
        String call = imports.schema("unique") + "(" + Literals.quoted(unique.columns()) + ")";
        return unique.nullsNotDistinct()
                ? constraint(unique, call, "withNullsNotDistinct()")
                : constraint(unique, call);
    }

    private List<String> exclusion(Exclusion exclusion) {
        List<String> calls = new ArrayList<>();
        calls.add(imports.schema("exclude") + "(" + Literals.quoted(exclusion.method()) + ")");
        for (Exclusion.Element element : exclusion.elements()) {
            String term = switch (element.term()) {
                case IndexTerm.OfColumn column -> Literals.quoted(column.name());
                case IndexTerm.OfExpression value -> verbatim("TEXT", ColumnCode.sql(value.expression()));
            };
            calls.add("and(" + term + ", " + Literals.quoted(element.operator()) + ")");
        }
        exclusion
                .where()
                .ifPresent(condition -> calls.add("where(" + verbatim("BOOLEAN", ColumnCode.sql(condition)) + ")"));
        return constraint(exclusion, calls.toArray(String[]::new));
    }

    private List<String> foreignKey(ForeignKey key) {
        List<String> calls = new ArrayList<>();
        calls.add(imports.schema("foreignKey") + "(" + Literals.quoted(key.columns()) + ")");
        calls.add("references(" + target(key) + ")");
        key.onDelete().ifPresent(action -> calls.add("onDelete(" + action(action) + ")"));
        key.onUpdate().ifPresent(action -> calls.add("onUpdate(" + action(action) + ")"));
        key.match().ifPresent(match -> calls.add("match(" + imports.of(Match.class.getName(), match.name()) + ")"));
        return constraint(key, calls.toArray(String[]::new));
    }

    private String action(ReferentialAction action) {
        return imports.of(ReferentialAction.class.getName(), action.name());
    }

    /** A class that may not be there yet is asked when it is needed; what has no class is known by name. */
    private String target(ForeignKey key) {
        String table = key.target().qualifiedTable();
        String className = names.className(table);
        if (className.isEmpty()) {
            return Literals.quoted(key.targetColumns().stream()
                    .map(column -> table + "." + column)
                    .toList());
        }
        Map<String, String> fields = names.fields(table);
        return key.targetColumns().stream()
                .map(column -> className + "." + JavaNames.constant(className) + "." + fields.get(column))
                .collect(Collectors.joining(", ", "() -> " + imports.type(List.class) + ".of(", ")"));
    }

    private List<String> index(Index index) {
        List<String> calls = new ArrayList<>();
        calls.add(imports.objects("index") + "(" + parts(index.parts()) + ")");
        if (index.unique()) {
            calls.add("asUnique()");
        }
        index.where()
                .ifPresent(condition -> calls.add("where(" + verbatim("BOOLEAN", ColumnCode.sql(condition)) + ")"));
        index.options().forEach(option -> calls.add("with(" + option(option) + ")"));
        index.name().ifPresent(name -> calls.add(named(name.text())));
        return calls;
    }

    private String parts(List<IndexPart> parts) {
        boolean plain = parts.stream().allMatch(part -> isColumn(part) && !part.descending());
        if (parts.stream().allMatch(FactCode::isExpression)) {
            return parts.stream()
                    .map(part -> verbatim("TEXT", ColumnCode.sql(((IndexTerm.OfExpression) part.term()).expression())))
                    .collect(Collectors.joining(", "));
        }
        return plain
                ? Literals.quoted(parts.stream().map(FactCode::column).toList())
                : parts.stream().map(this::part).collect(Collectors.joining(", "));
    }

    private static boolean isExpression(IndexPart part) {
        return part.term() instanceof IndexTerm.OfExpression && part.nulls().isEmpty() && !part.descending();
    }

    private static boolean isColumn(IndexPart part) {
        return part.term() instanceof IndexTerm.OfColumn && part.nulls().isEmpty();
    }

    private static String column(IndexPart part) {
        return part.term() instanceof IndexTerm.OfColumn column ? column.name() : "";
    }

    private String part(IndexPart part) {
        if (isColumn(part)) {
            return imports.objects("indexed") + "(" + Literals.quoted(column(part)) + ")"
                    + (part.descending() ? ".desc()" : "");
        }
        imports.type(IndexTerm.class);
        String term = switch (part.term()) {
            case IndexTerm.OfColumn column -> "OfColumn(" + Literals.quoted(column.name());
            case IndexTerm.OfExpression expression ->
                "OfExpression(" + verbatim("TEXT", ColumnCode.sql(expression.expression()));
        };
        String nulls = part.nulls()
                .map(place -> "of(" + imports.type(OrderTerm.class) + ".Nulls." + place + ")")
                .orElse("empty()");
        return "new " + imports.type(IndexPart.class) + "(new IndexTerm." + term + "), " + part.descending() + ", "
                + imports.type(Optional.class) + "." + nulls + ")";
    }

    private String verbatim(String type, String sql) {
        return "new " + imports.type(Verbatim.class) + "<>(" + imports.types(type) + ", " + sql + ")";
    }

    private String option(DialectOption option) {
        return "new " + imports.type(DialectOption.class) + "(" + Literals.quoted(option.dialect()) + ", "
                + Literals.quoted(option.name()) + ", " + value(option.value()) + ")";
    }

    private String value(Object value) {
        return switch (value) {
            case String text -> Literals.quoted(text);
            case Long number -> number + "L";
            case List<?> list ->
                list.stream()
                        .map(this::value)
                        .collect(Collectors.joining(", ", imports.type(List.class) + ".of(", ")"));
            default -> value.toString();
        };
    }
}
