package dev.aludel.dialect.mysql;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.dialect.TypeMap;
import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Distinctness;
import dev.aludel.sql.Expression;
import dev.aludel.sql.OrderTerm;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.RegexMatch;
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

    /** CAST knows other names than CREATE TABLE: https://dev.mysql.com/doc/refman/8.4/en/cast-functions.html. */
    @Override
    protected String castType(Cast<?> cast) {
        StandardType<?> standard = TypeMap.standard(cast.type());
        return switch (standard.name()) {
            case SMALLINT, INTEGER, BIGINT, BOOLEAN, INTERVAL -> "SIGNED";
            case VARCHAR ->
                standard.arguments().isEmpty() ? "CHAR" : super.castType(cast).replace("VARCHAR", "CHAR");
            case TEXT -> "CHAR";
            case BYTES -> "BINARY";
            case NUMERIC -> super.castType(cast).replace("NUMERIC", "DECIMAL");
            case CHAR, REAL, DOUBLE, DATE, TIME, TIMESTAMP, TIMESTAMP_TZ, UUID -> super.castType(cast);
        };
    }
}
