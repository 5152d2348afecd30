package dev.aludel.dialect.sqlite;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.Feature;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.error.CompileException;
import dev.aludel.sql.Aggregate;
import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Distinctness;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Extract;
import dev.aludel.sql.FunctionTable;
import dev.aludel.sql.Insert;
import dev.aludel.sql.JsonExtract;
import dev.aludel.sql.JsonLength;
import dev.aludel.sql.JsonPath;
import dev.aludel.sql.Lock;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.Query;
import dev.aludel.sql.Select;
import dev.aludel.sql.Shift;
import dev.aludel.sql.Sql;
import dev.aludel.sql.ValuesTable;
import dev.aludel.type.SqlType;
import dev.aludel.type.TypeName;
import dev.aludel.type.Wire;

/** What SQLite spells differently. */
public class SqliteCompiler extends SqlCompiler {
    /**
     * A compiler for one statement.
     *
     * @param dialect SQLite, or a dialect made from it
     */
    public SqliteCompiler(Dialect dialect) {
        super(dialect);
    }

    /** There are no booleans, only 1 and 0: https://www.sqlite.org/datatype3.html. */
    @Override
    protected String bool(boolean value) {
        return value ? "1" : "0";
    }

    /** Here DATE and the like would make numbers of text: https://www.sqlite.org/lang_expr.html#castexpr. */
    @Override
    protected String castType(Cast<?> cast) {
        return target().types().codec(cast.type()).wire() == Wire.TEXT ? "TEXT" : super.castType(cast);
    }

    /** {@code IS} compares NULLs too: https://www.sqlite.org/lang_expr.html#isisnot. */
    @Override
    protected void distinctness(Distinctness<?> distinctness) {
        operand(distinctness.left(), Precedence.COMPARISON)
                .sql(distinctness.negated() ? " IS " : " IS NOT ")
                .operand(distinctness.right(), Precedence.COMPARISON);
    }

    /** There is no operator for it: https://www.sqlite.org/lang_expr.html. */
    @Override
    protected void bitOperation(BinaryOperation<?> operation) {
        if (operation.operator() == BinaryOperation.Operator.BIT_XOR) {
            sql("((");
            bits(operation, " | ");
            sql(") - (");
            bits(operation, " & ");
            sql("))");
        } else {
            super.bitOperation(operation);
        }
    }

    private void bits(BinaryOperation<?> operation, String operator) {
        operand(operation.left(), Precedence.SIGN).sql(operator).operand(operation.right(), Precedence.SIGN);
    }

    /** {@code %} drops fractions; mod() does not: https://www.sqlite.org/lang_mathfunc.html. */
    @Override
    protected void remainder(BinaryOperation<?> remainder) {
        if (isWhole(remainder)) {
            super.remainder(remainder);
        } else {
            sql("mod(").node(remainder.left()).sql(", ").node(remainder.right()).sql(")");
        }
    }

    /** A decimal without a fraction is a whole number here, and would be divided as one. */
    @Override
    protected void division(BinaryOperation<?> division) {
        if (division.type().javaType() == Double.class) {
            super.division(division);
        } else {
            operand(division.left(), Precedence.MULTIPLICATION).sql(" * 1.0 / ");
            operand(division.right(), Precedence.MULTIPLICATION);
        }
    }

    /** An aggregate of equal values once has one argument: https://www.sqlite.org/lang_aggfunc.html. */
    @Override
    protected void aggregate(Aggregate<?> aggregate) {
        if (aggregate.distinct() && aggregate.call().arguments().size() > 1) {
            throw new CompileException(
                    "DISTINCT in " + aggregate.call().name() + " of several arguments",
                    dialect(),
                    "select the different values in a subquery first");
        }
        super.aggregate(aggregate);
    }

    /** Rows stand only in a VALUES: https://www.sqlite.org/rowvalue.html. */
    @Override
    protected String tupleRows() {
        return "VALUES ";
    }

    /** An operand of UNION has no brackets: https://www.sqlite.org/lang_select.html#compound. */
    @Override
    protected void setOperand(Query<?> query) {
        sql("SELECT * FROM ").sql("(").node(query).sql(")");
    }

    /** There is no EXTRACT: https://www.sqlite.org/lang_datefunc.html. */
    @Override
    protected void extract(Extract extract) {
        String format = switch (extract.part()) {
            case YEAR -> "%Y";
            case MONTH -> "%m";
            case DAY -> "%d";
            case HOUR -> "%H";
            case MINUTE -> "%M";
            case SECOND -> "%S";
        };
        sql("CAST(STRFTIME('").sql(format).sql("', ").node(extract.source()).sql(") AS INTEGER)");
    }

    /** Behind a query without a WHERE, ON would be taken for that of a join; https://sqlite.org/lang_upsert.html. */
    @Override
    protected void source(Insert insert, Query<?> query) {
        if (insert.conflict().isEmpty()) {
            super.source(insert, query);
        } else if (query instanceof Select<?> select) {
            node(select.where().isPresent() ? select : select.where(Sql.literal(true)));
        } else {
            sql("SELECT * FROM (").node(query).sql(") WHERE ").sql(bool(true));
        }
    }

    /** SQLite has no locks on rows; see {@link Lock}. */
    @Override
    protected void lock(Lock lock) {
        if (lock.waiting() != Lock.Waiting.WAIT) {
            require(Feature.LOCK_WAIT);
        }
        if (lock.strength() == Lock.Strength.NO_KEY_UPDATE || lock.strength() == Lock.Strength.KEY_SHARE) {
            require(Feature.LOCK_KEYS);
        }
    }

    /** The columns of a from-item have no names but their own: https://www.sqlite.org/lang_select.html#values_clause. */
    @Override
    protected void valuesTable(ValuesTable values) {
        sql("(SELECT ");
        for (int i = 0; i < values.specs().size(); i++) {
            sql(i == 0 ? "column" : ", column").sql(Integer.toString(i + 1));
            sql(" AS ").name(values.specs().get(i).name());
        }
        sql(" FROM (VALUES ");
        plainRows(values, "(");
        sql(")) AS ").name(values.name());
    }

    @Override
    protected void functionTable(FunctionTable table) {
        if (isSeries(table)) {
            counted(table);
            return;
        }
        if (table.ordinality().isPresent()) {
            require(Feature.ORDINALITY);
        }
        if (table.typed()) {
            require(Feature.TYPED_COLUMNS);
        }
        node(table.call()).sql(" AS ").name(table.name());
    }

    /** An OFFSET stands only behind a LIMIT; a negative one is none: https://www.sqlite.org/lang_select.html. */
    @Override
    protected String offsetAlone() {
        return " LIMIT -1";
    }

    @Override
    protected void cast(Cast<?> cast) {
        if (isJson(cast.type())) {
            sql("json(").node(cast.operand()).sql(")");
        } else {
            super.cast(cast);
        }
    }

    static boolean isDocument(SqlType<?> type) {
        return isJson(type);
    }

    /** Values come with their own types; true and false are 1 and 0 also as text. */
    @Override
    protected void jsonExtract(JsonExtract<?> extract) {
        switch (extract.form()) {
            case JSON -> {
                sql("(").operand(extract.document(), Precedence.SIGN).sql(" -> ");
                sql(text(extract.path().text())).sql(")");
            }
            case TEXT -> {
                sql("CASE ");
                jsonCall("json_type", extract.document(), extract.path());
                sql(" WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(");
                jsonCall("json_extract", extract.document(), extract.path());
                sql(" AS TEXT) END");
            }
            case DECIMAL -> {
                require(Feature.JSON_DECIMAL);
                jsonCall("json_extract", extract.document(), extract.path());
            }
            case WHOLE, DOUBLE, BOOLEAN -> jsonCall("json_extract", extract.document(), extract.path());
        }
    }

    @Override
    protected void jsonKey(Expression<?> document, JsonPath path) {
        sql("CASE WHEN ").operand(document, Precedence.COMPARISON).sql(" IS NOT NULL THEN ");
        jsonCall("json_type", document, path);
        sql(" IS NOT NULL END");
    }

    @Override
    protected void jsonLength(JsonLength length) {
        sql("json_array_length(").node(length.array()).sql(")");
    }

    /** A document is text until it is said to be one: https://www.sqlite.org/json1.html#interface_overview. */
    @Override
    protected void jsonPart(Expression<?> value) {
        if (isJson(value.type())) {
            sql("json(").node(value).sql(")");
        } else if (isKeptAs(TypeName.BOOLEAN, value.type())) {
            sql("json(");
            truthAsText(value);
            sql(")");
        } else {
            node(value);
        }
    }

    @Override
    protected void shift(Shift<?> shift) {
        new SqliteTime(this).shift(shift);
    }
}
