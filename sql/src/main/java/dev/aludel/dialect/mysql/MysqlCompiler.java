package dev.aludel.dialect.mysql;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.Feature;
import dev.aludel.dialect.Steps;
import dev.aludel.error.CompileException;
import dev.aludel.schema.Index;
import dev.aludel.schema.IndexPart;
import dev.aludel.schema.IndexTerm;
import dev.aludel.schema.TableFacts;
import dev.aludel.schema.Unique;
import dev.aludel.sql.Aggregate;
import dev.aludel.sql.Assignment;
import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnSpec;
import dev.aludel.sql.Complement;
import dev.aludel.sql.Delete;
import dev.aludel.sql.Distinctness;
import dev.aludel.sql.Excluded;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FullTextMatch;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.FunctionTable;
import dev.aludel.sql.Grouping;
import dev.aludel.sql.GroupingSets;
import dev.aludel.sql.Insert;
import dev.aludel.sql.OnConflict;
import dev.aludel.sql.OrderTerm;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.Query;
import dev.aludel.sql.RegexFlag;
import dev.aludel.sql.RegexReplace;
import dev.aludel.sql.Shift;
import dev.aludel.sql.Table;
import dev.aludel.sql.Update;
import dev.aludel.sql.ValuesTable;
import dev.aludel.type.StandardType;
import dev.aludel.type.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What MySQL and MariaDB spell differently. */
public class MysqlCompiler extends MysqlJson {
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
    protected void source(Insert insert, Query<?> query) {
        withInside(() -> super.source(insert, query));
    }

    @Override
    protected void conflict(Table table, OnConflict conflict) {
        requireTarget(conflict);
        requireOnlyKey(table, conflict.target().columns());
        if (conflict.where().isPresent()) {
            require(Feature.CONFLICT_WHERE);
        }
        sql(" ON DUPLICATE KEY UPDATE ");
        if (conflict.assignments().isEmpty()) {
            Column<?> same = table.columns().getFirst();
            name(same.name()).sql(" = ").node(same);
        } else {
            nodes(conflict.assignments(), ", ");
        }
    }

    /** Any unique key counts, so one can be named only where there is no other. */
    private void requireOnlyKey(Table table, List<Column<?>> target) {
        Set<String> wanted = target.stream().map(Column::name).collect(Collectors.toSet());
        if (!wanted.isEmpty() && keys(TableFacts.of(table)).anyMatch(key -> !key.equals(wanted))) {
            throw new CompileException(
                    "ON CONFLICT with columns, while the table '" + table + "' has another unique key",
                    dialect(),
                    "use conflict() without columns if any key is meant");
        }
    }

    /** The keys by their columns; one of an expression has no column to be named by, and so equals none. */
    private static Stream<Set<String>> keys(TableFacts facts) {
        Stream<Set<String>> primary = facts.primaryKey().stream().map(key -> Set.copyOf(key.columns()));
        Stream<Set<String>> unique = facts.all(Unique.class).stream().map(key -> Set.copyOf(key.columns()));
        Stream<Set<String>> indexes = facts.indexes().stream()
                .filter(Index::unique)
                .map(index -> index.parts().stream()
                        .map(IndexPart::term)
                        .map(term -> term instanceof IndexTerm.OfColumn(String column) ? column : "")
                        .collect(Collectors.toSet()));
        return Stream.of(primary, unique, indexes).flatMap(keys -> keys);
    }

    @Override
    protected void excluded(Excluded<?> excluded) {
        sql("VALUES(").name(excluded.column().name()).sql(")");
    }

    @Override
    protected void assign(Update update) {
        if (update.from().isEmpty()) {
            super.assign(update);
            return;
        }
        requireAll(update.portion(), update.from());
        sql("UPDATE ").nodes(all(update.table(), update.from()), ", ").sql(" SET ");
        String separator = "";
        for (Assignment assignment : update.assignments()) {
            sql(separator).node(assignment.column()).sql(" = ").node(assignment.value());
            separator = ", ";
        }
        update.where().ifPresent(condition -> sql(" WHERE ").node(condition));
    }

    @Override
    protected void deleted(Delete delete) {
        requireAll(delete.portion(), delete.using());
        node(delete.table());
        if (!delete.using().isEmpty()) {
            sql(" USING ").nodes(all(delete.table(), delete.using()), ", ");
        }
    }

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
    protected String regexLetters(Set<RegexFlag> flags) {
        return (flags.contains(RegexFlag.IGNORE_CASE) ? "" : "c") + super.regexLetters(flags);
    }

    /** The numbers say to begin with the first letter and to replace every match. */
    @Override
    protected void regexReplace(RegexReplace replace) {
        regexReplace(replace, ", 1, 0, '" + regexLetters(replace.flags()) + "')");
    }

    /** https://dev.mysql.com/doc/refman/8.4/en/date-and-time-functions.html#function_date-add. */
    @Override
    protected void shift(Shift<?> shift) {
        operand(shift.moment(), Precedence.CONCATENATION);
        for (Steps.Step step : Steps.of(shift.amount())) {
            sql(" + INTERVAL ").bind(Types.BIGINT, step.count()).sql(" ").sql(step.unit());
        }
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
        return target().types().kept(cast.type()).map(this::castName).orElseGet(() -> super.castType(cast));
    }

    private String castName(StandardType<?> standard) {
        return switch (standard.name()) {
            case SMALLINT, INTEGER, BIGINT, BOOLEAN, INTERVAL -> "SIGNED";
            case VARCHAR ->
                standard.arguments().isEmpty() ? "CHAR" : spelled(standard).replace("VARCHAR", "CHAR");
            case TEXT -> "CHAR";
            case BYTES -> "BINARY";
            case NUMERIC -> spelled(standard).replace("NUMERIC", "DECIMAL");
            case JSON, JSONB -> "JSON";
            case CHAR, REAL, DOUBLE, DATE, TIME, TIMESTAMP, TIMESTAMP_TZ, UUID -> spelled(standard);
        };
    }

    private String spelled(StandardType<?> type) {
        return target().types().spelling(type, dialect());
    }
}
