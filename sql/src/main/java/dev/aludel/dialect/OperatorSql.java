package dev.aludel.dialect;

import dev.aludel.sql.Aggregate;
import dev.aludel.sql.CaseWhen;
import dev.aludel.sql.Collated;
import dev.aludel.sql.CustomComparison;
import dev.aludel.sql.CustomOperation;
import dev.aludel.sql.Distinctness;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Extract;
import dev.aludel.sql.Frame;
import dev.aludel.sql.FullTextMatch;
import dev.aludel.sql.Over;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.RegexFlag;
import dev.aludel.sql.RegexMatch;
import dev.aludel.sql.RegexReplace;
import dev.aludel.sql.Shift;
import dev.aludel.sql.Tuple;
import dev.aludel.sql.TupleComparison;
import dev.aludel.sql.TupleIn;
import dev.aludel.sql.Window;
import dev.aludel.type.StandardType;
import dev.aludel.type.TypeName;
import dev.aludel.type.Types;
import java.util.Set;

/**
 * The layer of the compiler that writes the larger expressions: branches, aggregates, windows, tuples. A dialect overrides
 * the methods it spells differently.
 */
abstract class OperatorSql extends ArithmeticSql {
    OperatorSql(Dialect dialect) {
        super(dialect);
    }

    /**
     * Writes branches: {@code CASE WHEN users.age < ? THEN ? ELSE ? END}.
     *
     * @param caseWhen the branches
     */
    protected void caseWhen(CaseWhen<?> caseWhen) {
        sql("CASE").nodes(caseWhen.branches(), "");
        caseWhen.otherwise().ifPresent(value -> sql(" ELSE ").node(value));
        sql(" END");
    }

    /**
     * Writes one branch: {@code WHEN users.age < ? THEN ?}.
     *
     * @param branch the branch
     */
    protected void branch(CaseWhen.Branch<?> branch) {
        sql(" WHEN ").node(branch.condition()).sql(" THEN ").node(branch.value());
    }

    /**
     * Writes an aggregate: {@code count(DISTINCT users.city) FILTER (WHERE users.active)}.
     *
     * @param aggregate the aggregate
     */
    protected void aggregate(Aggregate<?> aggregate) {
        sql(functionName(aggregate.call().name())).sql(aggregate.distinct() ? "(DISTINCT " : "(");
        nodes(aggregate.call().arguments(), ", ");
        if (!aggregate.order().isEmpty()) {
            require(Feature.AGGREGATE_ORDER);
            sql(" ORDER BY ").nodes(aggregate.order(), ", ");
        }
        sql(")");
        if (!aggregate.within().isEmpty()) {
            require(Feature.WITHIN_GROUP);
            sql(" WITHIN GROUP (ORDER BY ").nodes(aggregate.within(), ", ").sql(")");
        }
        aggregate
                .filter()
                .ifPresent(condition -> sql(" FILTER (WHERE ").node(condition).sql(")"));
    }

    /**
     * Writes a function over a window: {@code rank() OVER (ORDER BY users.age)}.
     *
     * @param over the function and its window
     */
    protected void over(Over<?> over) {
        node(over.function()).sql(" OVER (").node(over.window()).sql(")");
    }

    /**
     * Writes a window: {@code PARTITION BY users.city ORDER BY users.age ROWS BETWEEN 1 PRECEDING AND CURRENT ROW}.
     *
     * @param window the window
     */
    protected void window(Window window) {
        String separator = "";
        if (!window.partition().isEmpty()) {
            sql("PARTITION BY ").nodes(window.partition(), ", ");
            separator = " ";
        }
        if (!window.order().isEmpty()) {
            sql(separator).sql("ORDER BY ").nodes(window.order(), ", ");
            separator = " ";
        }
        String gap = separator;
        window.frame().ifPresent(frame -> {
            sql(gap);
            frame(frame);
        });
    }

    /**
     * Writes a frame: {@code ROWS BETWEEN 1 PRECEDING AND CURRENT ROW}.
     *
     * @param frame the frame
     */
    protected void frame(Frame frame) {
        if (frame.unit() == Frame.Unit.GROUPS || frame.exclusion().isPresent()) {
            require(Feature.FRAME_GROUPS);
        }
        sql(frame.unit().name())
                .sql(" BETWEEN ")
                .sql(frame.start().toString())
                .sql(" AND ")
                .sql(frame.end().toString());
        frame.exclusion().ifPresent(exclusion -> sql(" EXCLUDE ").sql(exclusion.keyword()));
    }

    /**
     * Writes several values side by side: {@code (users.city, users.name)}.
     *
     * @param tuple the values
     */
    protected void tuple(Tuple tuple) {
        sql("(").nodes(tuple.expressions(), ", ").sql(")");
    }

    /**
     * Writes the question whether a tuple is among rows: {@code (users.city, users.name) IN ((?, ?))}.
     *
     * @param in the question
     */
    protected void tupleIn(TupleIn in) {
        if (in.rows().isEmpty()) {
            sql(in.negated() ? "1 = 1" : "1 = 0");
            return;
        }
        node(in.tuple()).sql(in.negated() ? " NOT IN (" : " IN (").sql(tupleRows());
        nodes(in.rows(), ", ").sql(")");
    }

    /**
     * Returns what stands before the rows a tuple is looked for in.
     *
     * @return nothing in standard SQL
     */
    protected String tupleRows() {
        return "";
    }

    /**
     * Writes a comparison that takes NULL for a value: {@code a.x IS DISTINCT FROM b.x}.
     *
     * @param distinctness the comparison
     */
    protected void distinctness(Distinctness<?> distinctness) {
        operand(distinctness.left(), Precedence.COMPARISON)
                .sql(distinctness.negated() ? " IS NOT DISTINCT FROM " : " IS DISTINCT FROM ")
                .operand(distinctness.right(), Precedence.COMPARISON);
    }

    /**
     * Writes several values compared: {@code (users.age, users.id) > (?, ?)}.
     *
     * @param comparison the comparison
     */
    protected void tupleComparison(TupleComparison comparison) {
        node(comparison.left()).sql(comparison.operator().separator()).node(comparison.right());
    }

    /**
     * Writes two values and an operator of the database's own: {@code items.data ->> ?}.
     *
     * @param operation the operation
     */
    protected void customOperation(CustomOperation<?> operation) {
        custom(operation.left(), operation.symbol(), operation.right(), operation.precedence());
    }

    /**
     * Writes two values compared by an operator of the database's own: {@code items.tags @> ?}.
     *
     * @param comparison the comparison
     */
    protected void customComparison(CustomComparison comparison) {
        sql(comparison.negated() ? "NOT (" : "");
        custom(comparison.left(), comparison.symbol(), comparison.right(), Precedence.BITWISE);
        sql(comparison.negated() ? ")" : "");
    }

    private void custom(Expression<?> left, String symbol, Expression<?> right, Precedence precedence) {
        Precedence surroundings = precedence == Precedence.BITWISE ? Precedence.SIGN : precedence;
        operand(left, surroundings).sql(" ").sql(symbol).sql(" ").operand(right, surroundings);
    }

    /**
     * Writes the question whether text holds words.
     *
     * @param match the question
     */
    protected void fullTextMatch(FullTextMatch match) {
        require(Feature.FULL_TEXT);
        sql(match.negated() ? "NOT (" : "").operand(match.text(), Precedence.BITWISE);
        sql(" MATCH ").operand(match.words(), Precedence.BITWISE).sql(match.negated() ? ")" : "");
    }

    /**
     * Writes text in which what matches a regular expression is replaced.
     *
     * @param replace the replacement
     */
    protected void regexReplace(RegexReplace replace) {
        require(Feature.REGEX);
        String letters = regexLetters(replace.flags());
        regexReplace(replace, letters.isEmpty() ? ")" : ", '" + letters + "')");
    }

    /**
     * Writes the call that replaces, with an end that says how.
     *
     * @param replace the replacement
     * @param end what stands behind the third argument, with the closing parenthesis
     */
    protected final void regexReplace(RegexReplace replace, String end) {
        sql("regexp_replace(").node(replace.text()).sql(", ").node(replace.pattern());
        sql(", ").node(replace.replacement()).sql(end);
    }

    /**
     * Writes the question whether text matches a regular expression.
     *
     * @param match the question
     */
    protected void regexMatch(RegexMatch match) {
        require(Feature.REGEX);
        sql(match.negated() ? "NOT " : "")
                .sql("regexp_like(")
                .node(match.text())
                .sql(", ")
                .node(match.pattern());
        String letters = regexLetters(match.flags());
        sql(letters.isEmpty() ? ")" : ", '" + letters + "')");
    }

    /**
     * Returns the letters that say how a regular expression is read.
     *
     * @param flags how
     * @return {@code i}, {@code n} and {@code m}, those that are needed
     */
    protected String regexLetters(Set<RegexFlag> flags) {
        return (flags.contains(RegexFlag.IGNORE_CASE) ? "i" : "")
                + (flags.contains(RegexFlag.DOT_ALL) ? "n" : "")
                + (flags.contains(RegexFlag.LINES) ? "m" : "");
    }

    /**
     * Writes a part of a date or time: {@code EXTRACT(YEAR FROM users.born)}.
     *
     * @param extract the part
     */
    protected void extract(Extract extract) {
        sql("EXTRACT(")
                .sql(extract.part().name())
                .sql(" FROM ")
                .node(extract.source())
                .sql(")");
    }

    /**
     * Writes a later day or point in time: {@code orders.due + CAST(? AS INTERVAL)}. A day stays one.
     *
     * @param shift the day or point in time, and how much later
     */
    protected void shift(Shift<?> shift) {
        boolean date = shift.type().stored() instanceof StandardType<?> standard && standard.name() == TypeName.DATE;
        sql(date ? "CAST(" : "")
                .operand(shift.moment(), Precedence.CONCATENATION)
                .sql(" + CAST(");
        bind(Types.VARCHAR, shift.amount().toString()).sql(date ? " AS INTERVAL) AS DATE)" : " AS INTERVAL)");
    }

    /**
     * Writes text with its rules: {@code users.name COLLATE "de_DE"}.
     *
     * @param collated the text
     */
    protected void collated(Collated<?> collated) {
        require(Feature.COLLATE);
        operand(collated.operand(), Precedence.SIGN).sql(" COLLATE ").name(collated.collation());
    }
}
