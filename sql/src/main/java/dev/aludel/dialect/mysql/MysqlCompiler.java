package dev.aludel.dialect.mysql;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.dialect.TypeMap;
import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Expression;
import dev.aludel.type.StandardType;

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
