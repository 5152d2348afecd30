package dev.aludel.dialect.mysql;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.dialect.TypeMap;
import dev.aludel.error.CompileException;
import dev.aludel.sql.Aggregate;
import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Cast;
import dev.aludel.sql.ColumnSpec;
import dev.aludel.sql.Complement;
import dev.aludel.sql.Distinctness;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FullTextMatch;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.FunctionTable;
import dev.aludel.sql.Grouping;
import dev.aludel.sql.GroupingSets;
import dev.aludel.sql.OrderTerm;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.RegexMatch;
import dev.aludel.sql.RegexReplace;
import dev.aludel.sql.ValuesTable;
import dev.aludel.type.StandardType;
import java.util.Optional;

/** What MySQL and MariaDB spell differently. */
public class MysqlCompiler extends SqlCompiler {
    /**
     * A compiler for one statement.
     *
     * @param dialect MySQL, MariaDB, or a dialect made from them
     */
    public MysqlCompiler(Dialect dialect) {
        super(dialect);
    }

    /** In strings a backslash escapes: https://dev.mysql.com/doc/refman/8.4/en/string-literals.html. */
    @Override
    protected String text(String value) {
        return super.text(value.replace("\\", "\\\\"));
    }

    /** There is no DEFAULT VALUES: https://dev.mysql.com/doc/refman/8.4/en/insert.html. */
    @Override
    protected String defaultRow() {
        return "() VALUES ()";
    }

    /** An OFFSET stands only behind a LIMIT: https://dev.mysql.com/doc/refman/8.4/en/select.html. */
    @Override
    protected String offsetAlone() {
        return " LIMIT 18446744073709551615";
    }

    /** NULLs are the smallest values, and there are no words to say otherwise. */
    @Override
    protected void orderTerm(OrderTerm term) {
        term.nulls()
                .ifPresent(nulls ->
                        node(term.expression()).sql(nulls == OrderTerm.Nulls.FIRST ? " IS NULL DESC, " : " IS NULL, "));
        super.orderTerm(new OrderTerm(term.expression(), term.descending(), Optional.empty()));
    }

    /** {@code <=>} compares NULLs too: https://dev.mysql.com/doc/refman/8.4/en/comparison-operators.html. */
    @Override
    protected void distinctness(Distinctness<?> distinctness) {
        sql(distinctness.negated() ? "(" : "NOT (").operand(distinctness.left(), Precedence.COMPARISON);
        sql(" <=> ").operand(distinctness.right(), Precedence.COMPARISON).sql(")");
    }

    /** Whether capital letters count would otherwise be the collation's choice. */
    @Override
    protected void regexMatch(RegexMatch match) {
        sql(match.negated() ? "NOT " : "")
                .sql("REGEXP_LIKE(")
                .node(match.text())
                .sql(", ")
                .node(match.pattern());
        sql(match.ignoreCase() ? ", 'i')" : ", 'c')");
    }

    /** Not only the first is replaced; whether capital letters count would otherwise be the collation's choice. */
    @Override
    protected void regexReplace(RegexReplace replace) {
        regexReplace(replace, replace.ignoreCase() ? ", 1, 0, 'i')" : ", 1, 0, 'c')");
    }

    /** It needs an index of words: https://dev.mysql.com/doc/refman/8.4/en/fulltext-search.html. */
    @Override
    protected void fullTextMatch(FullTextMatch match) {
        sql(match.negated() ? "NOT MATCH (" : "MATCH (")
                .node(match.text())
                .sql(") AGAINST (")
                .node(match.words())
                .sql(")");
    }

    /** {@code /} keeps the fraction: https://dev.mysql.com/doc/refman/8.4/en/arithmetic-functions.html. */
    @Override
    protected String quotientOperator() {
        return "DIV";
    }

    /** Bits are those of a number without a sign: https://dev.mysql.com/doc/refman/8.4/en/bit-functions.html. */
    @Override
    protected void bitOperation(BinaryOperation<?> operation) {
        sql("CAST(");
        if (operation.operator() == BinaryOperation.Operator.SHIFT_RIGHT) {
            shiftRight(operation.left(), operation.right());
        } else {
            super.bitOperation(operation);
        }
        sql(" AS SIGNED)");
    }

    /** What is moved in from above are zeros, so a negative number is turned before and after. */
    private void shiftRight(Expression<?> number, Expression<?> places) {
        sql("CASE WHEN ").operand(number, Precedence.COMPARISON).sql(" < 0 THEN ~(~");
        operand(number, Precedence.SIGN)
                .sql(" >> ")
                .operand(places, Precedence.SIGN)
                .sql(") ELSE ");
        operand(number, Precedence.SIGN)
                .sql(" >> ")
                .operand(places, Precedence.SIGN)
                .sql(" END");
    }

    @Override
    protected void complement(Complement<?> complement) {
        sql("CAST(");
        super.complement(complement);
        sql(" AS SIGNED)");
    }

    /** The texts of rows have a function of their own, with its own words. */
    @Override
    protected void aggregate(Aggregate<?> aggregate) {
        FunctionCall<?> call = aggregate.call();
        if (call.name().equals("string_agg") && call.arguments().size() == 2) {
            groupConcat(aggregate, call.arguments().getFirst(), call.arguments().getLast());
        } else {
            super.aggregate(aggregate);
        }
    }

    private void groupConcat(Aggregate<?> aggregate, Expression<?> text, Expression<?> separator) {
        sql(aggregate.distinct() ? "group_concat(DISTINCT " : "group_concat(").node(text);
        if (!aggregate.order().isEmpty()) {
            sql(" ORDER BY ").nodes(aggregate.order(), ", ");
        }
        sql(" SEPARATOR ").node(separator).sql(")");
    }

    /** {@code ||} is OR unless the server is told otherwise. */
    @Override
    protected void binaryOperation(BinaryOperation<?> operation) {
        if (operation.operator() == BinaryOperation.Operator.CONCAT) {
            sql("concat(");
            concatenated(operation);
            sql(")");
        } else {
            super.binaryOperation(operation);
        }
    }

    private void concatenated(Expression<?> part) {
        if (part instanceof BinaryOperation<?> operation && operation.operator() == BinaryOperation.Operator.CONCAT) {
            concatenated(operation.left());
            sql(", ");
            concatenated(operation.right());
        } else {
            node(part);
        }
    }

    /** A row has a word of its own: https://dev.mysql.com/doc/refman/8.4/en/values.html. */
    @Override
    protected void valuesTable(ValuesTable values) {
        sql("(VALUES ");
        plainRows(values, "ROW(");
        sql(") AS ").name(values.name()).sql(" (");
        names(values.specs().stream().map(ColumnSpec::name).toList());
        sql(")");
    }

    @Override
    protected void functionTable(FunctionTable table) {
        if (isSeries(table)) {
            counted(table);
        } else {
            super.functionTable(table);
        }
    }

    /** The words stand behind all there is to group by: https://dev.mysql.com/doc/refman/8.4/en/group-by-modifiers.html. */
    @Override
    protected void grouping(Grouping grouping) {
        if (grouping.sets().isPresent() && !grouping.by().isEmpty()) {
            throw new CompileException(
                    "ROLLUP beside other groups",
                    dialect(),
                    "put all values into rollup(…), or a unionAll(…) of queries");
        }
        super.grouping(grouping);
    }

    @Override
    protected void groupingSets(GroupingSets sets) {
        if (sets.kind() == GroupingSets.Kind.ROLLUP) {
            nodes(sets.sets().getFirst().values(), ", ").sql(" WITH ROLLUP");
        } else {
            super.groupingSets(sets);
        }
    }

    /** CAST knows other names than CREATE TABLE: https://dev.mysql.com/doc/refman/8.4/en/cast-functions.html. */
    @Override
    protected String castType(Cast<?> cast) {
        StandardType<?> standard = TypeMap.standard(cast.type());
        return switch (standard.name()) {
            case INTEGER, BIGINT, BOOLEAN -> "SIGNED";
            case VARCHAR ->
                standard.arguments().isEmpty() ? "CHAR" : super.castType(cast).replace("VARCHAR", "CHAR");
            case TEXT -> "CHAR";
            case BYTES -> "BINARY";
            case NUMERIC -> super.castType(cast).replace("NUMERIC", "DECIMAL");
            case DOUBLE, DATE, TIME, TIMESTAMP, TIMESTAMP_TZ, UUID -> super.castType(cast);
        };
    }
}
