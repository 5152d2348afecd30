package dev.aludel.dialect.postgresql;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.error.CompileException;
import dev.aludel.sql.ArrayElement;
import dev.aludel.sql.ArrayLength;
import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Extract;
import dev.aludel.sql.FullTextMatch;
import dev.aludel.sql.JsonArray;
import dev.aludel.sql.JsonContainment;
import dev.aludel.sql.JsonExtract;
import dev.aludel.sql.JsonKeys;
import dev.aludel.sql.JsonLength;
import dev.aludel.sql.JsonMerge;
import dev.aludel.sql.JsonObject;
import dev.aludel.sql.JsonPath;
import dev.aludel.sql.JsonRemoval;
import dev.aludel.sql.Like;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.RegexFlag;
import dev.aludel.sql.RegexMatch;
import dev.aludel.sql.RegexReplace;
import dev.aludel.type.ArrayType;
import dev.aludel.type.TypeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What PostgreSQL spells differently. */
public class PostgresqlCompiler extends SqlCompiler {
    /**
     * A compiler for one statement.
     *
     * @param dialect PostgreSQL, or a dialect made from it
     */
    public PostgresqlCompiler(Dialect dialect) {
        super(dialect);
    }

    /** Regular expressions are operators: https://www.postgresql.org/docs/current/functions-matching.html. */
    @Override
    protected void regexMatch(RegexMatch match) {
        operand(match.text(), Precedence.CONCATENATION)
                .sql(match.negated() ? " !~" : " ~")
                .sql(match.flags().contains(RegexFlag.IGNORE_CASE) ? "* " : " ");
        String lines = lines(match.flags());
        if (lines.isEmpty()) {
            operand(match.pattern(), Precedence.CONCATENATION);
        } else {
            sql("('(?" + lines + ")' || ")
                    .operand(match.pattern(), Precedence.CONCATENATION)
                    .sql(")");
        }
    }

    /** Of lines or not there are four kinds: https://www.postgresql.org/docs/current/functions-matching.html. */
    private static String lines(Set<RegexFlag> flags) {
        boolean all = flags.contains(RegexFlag.DOT_ALL);
        return flags.contains(RegexFlag.LINES) ? all ? "w" : "n" : all ? "s" : "";
    }

    /** Only the first match is replaced unless one asks for all of them. */
    @Override
    protected void regexReplace(RegexReplace replace) {
        String letters = replace.flags().contains(RegexFlag.IGNORE_CASE) ? "gi" : "g";
        regexReplace(replace, ", '" + letters + lines(replace.flags()) + "')");
    }

    /** ILIKE is a word of its own: https://www.postgresql.org/docs/current/functions-matching.html. */
    @Override
    protected void likeIgnoringCase(Like like) {
        ilike(like);
    }

    /** Words are looked for in their stems: https://www.postgresql.org/docs/current/textsearch.html. */
    @Override
    protected void fullTextMatch(FullTextMatch match) {
        sql(match.negated() ? "NOT (" : "")
                .sql("to_tsvector(")
                .node(match.text())
                .sql(") @@ plainto_tsquery(")
                .node(match.words())
                .sql(match.negated() ? "))" : ")");
    }

    /** {@code ^} is a power: https://www.postgresql.org/docs/current/functions-math.html. */
    @Override
    protected String bitOperator(BinaryOperation.Operator operator) {
        return operator == BinaryOperation.Operator.BIT_XOR ? "#" : super.bitOperator(operator);
    }

    /** There is no remainder of floating point numbers. */
    @Override
    protected void remainder(BinaryOperation<?> remainder) {
        if (remainder.type().javaType() == Double.class) {
            sql("CAST(CAST(").node(remainder.left()).sql(" AS NUMERIC) % CAST(").node(remainder.right());
            sql(" AS NUMERIC) AS DOUBLE PRECISION)");
        } else {
            super.remainder(remainder);
        }
    }

    /** The parts are decimals, and seconds have a fraction. */
    @Override
    protected void extract(Extract extract) {
        sql("CAST(TRUNC(");
        super.extract(extract);
        sql(") AS INTEGER)");
    }

    /** {@code X'00'} would be a string of bits: https://www.postgresql.org/docs/current/datatype-binary.html. */
    @Override
    protected String bytes(String hex) {
        return "CAST('\\x" + hex + "' AS BYTEA)";
    }

    /** JSON has no equality, JSONB has: https://www.postgresql.org/docs/current/datatype-json.html. */
    @Override
    protected void comparison(Comparison<?> comparison) {
        if (isKeptAs(TypeName.JSON, comparison.left().type())) {
            jsonb(comparison.left());
            sql(comparison.operator().separator());
            jsonb(comparison.right());
        } else {
            super.comparison(comparison);
        }
    }

    /** Steps are operators: https://www.postgresql.org/docs/current/functions-json.html. */
    @Override
    protected void jsonExtract(JsonExtract<?> extract) {
        switch (extract.form()) {
            case JSON -> place(extract, "->");
            case TEXT -> place(extract, "->>");
            case WHOLE, DOUBLE, DECIMAL, BOOLEAN -> {
                sql("CAST(");
                place(extract, "->>");
                sql(" AS ")
                        .sql(target().types().spelling(extract.type(), dialect()))
                        .sql(")");
            }
        }
    }

    private void place(JsonExtract<?> extract, String lastStep) {
        List<JsonPath.Step> steps = extract.path().steps();
        if (steps.isEmpty() && lastStep.equals("->")) {
            node(extract.document());
            return;
        }
        sql("(").operand(extract.document(), Precedence.SIGN);
        for (int i = 0; i < steps.size(); i++) {
            sql(i == steps.size() - 1 ? " " + lastStep + " " : " -> ").sql(step(steps.get(i)));
        }
        sql(steps.isEmpty() ? " #>> '{}')" : ")");
    }

    private String step(JsonPath.Step step) {
        return switch (step) {
            case JsonPath.Key key -> text(key.name());
            case JsonPath.Index index -> String.valueOf(index.position());
        };
    }

    @Override
    protected void jsonContainment(JsonContainment containment) {
        jsonb(containment.container());
        sql(" @> ");
        jsonb(containment.part());
    }

    /** A question mark that is no placeholder is written twice. */
    @Override
    protected void jsonKeys(JsonKeys keys) {
        jsonb(keys.document());
        if (keys.keys().size() == 1) {
            sql(" ?? ").sql(text(keys.keys().getFirst()));
            return;
        }
        sql(keys.all() ? " ??& " : " ??| ");
        sql(keys.keys().stream().map(this::text).collect(Collectors.joining(", ", "ARRAY[", "]")));
    }

    @Override
    protected void jsonMerge(JsonMerge merge) {
        sql("(");
        jsonb(merge.left());
        sql(" || ");
        jsonb(merge.right());
        sql(")");
    }

    @Override
    protected void jsonRemoval(JsonRemoval removal) {
        boolean cast = isKeptAs(TypeName.JSON, removal.type());
        sql(cast ? "CAST(" : "(");
        jsonb(removal.document());
        sql(" #- ARRAY[")
                .sql(removal.path().steps().stream().map(this::pathElement).collect(Collectors.joining(", ")))
                .sql(cast ? "] AS JSON)" : "])");
    }

    private String pathElement(JsonPath.Step step) {
        return step instanceof JsonPath.Index index ? "'" + index.position() + "'" : step(step);
    }

    @Override
    protected void jsonLength(JsonLength length) {
        sql(isKeptAs(TypeName.JSON, length.array().type()) ? "json_array_length(" : "jsonb_array_length(");
        node(length.array()).sql(")");
    }

    private void jsonb(Expression<?> document) {
        if (isKeptAs(TypeName.JSONB, document.type())) {
            operand(document, Precedence.MULTIPLICATION);
        } else {
            sql("CAST(").node(document).sql(" AS JSONB)");
        }
    }

    /** Of an array of arrays, one subscript makes NULL: https://www.postgresql.org/docs/current/arrays.html. */
    @Override
    protected void arrayElement(ArrayElement<?> element) {
        if (element.type().stored() instanceof ArrayType<?>) {
            throw new CompileException("an element of an array of arrays", dialect(), "read the whole array");
        }
        super.arrayElement(element);
    }

    /** CARDINALITY would count the innermost elements. */
    @Override
    protected void arrayLength(ArrayLength length) {
        if (length.array().type() instanceof ArrayType<?> type && type.element().stored() instanceof ArrayType<?>) {
            sql("ARRAY_LENGTH(").node(length.array()).sql(", 1)");
        } else {
            super.arrayLength(length);
        }
    }

    /** https://www.postgresql.org/docs/current/functions-json.html. */
    @Override
    protected void jsonObject(JsonObject object) {
        jsonMembers("jsonb_build_object(", object, ", ");
    }

    @Override
    protected void jsonArray(JsonArray array) {
        jsonElements("jsonb_build_array(", array, ")");
    }
}
