package dev.aludel.dialect.h2;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.dialect.Steps;
import dev.aludel.error.CompileException;
import dev.aludel.sql.ArrayElement;
import dev.aludel.sql.ArraySlice;
import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Column;
import dev.aludel.sql.Complement;
import dev.aludel.sql.Delete;
import dev.aludel.sql.Excluded;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Insert;
import dev.aludel.sql.JsonArray;
import dev.aludel.sql.JsonExtract;
import dev.aludel.sql.JsonObject;
import dev.aludel.sql.JsonPath;
import dev.aludel.sql.Like;
import dev.aludel.sql.OnConflict;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.Query;
import dev.aludel.sql.Relation;
import dev.aludel.sql.Returning;
import dev.aludel.sql.SetOperation;
import dev.aludel.sql.Shift;
import dev.aludel.sql.Subquery;
import dev.aludel.sql.Update;
import dev.aludel.sql.ValueRow;
import dev.aludel.type.Types;
import java.util.List;

/** What H2 spells differently. */
public class H2Compiler extends SqlCompiler {
    private boolean firstOfSubquery;

    /**
     * A compiler for one statement.
     *
     * @param dialect H2, or a dialect made from it
     */
    public H2Compiler(Dialect dialect) {
        super(dialect);
    }

    /** A value that is cast already is not cast again. */
    @Override
    protected void cast(Cast<?> cast) {
        Expression<?> value = cast.operand();
        if ((value instanceof Bind<?> || value instanceof Parameter<?>)
                && value.type().equals(cast.type())
                && target().types().around(value.type()).startsWith("CAST(")) {
            node(value);
        } else if (isJson(cast.type()) && !isJson(cast.operand().type())) {
            sql("CAST(").operand(cast.operand(), Precedence.SIGN).sql(" FORMAT JSON AS JSON)");
        } else {
            super.cast(cast);
        }
    }

    /** ILIKE is a word of its own: https://h2database.com/html/grammar.html#like_predicate_right_hand_side. */
    @Override
    protected void likeIgnoringCase(Like like) {
        ilike(like);
    }

    /** There are functions, and no operators: https://h2database.com/html/functions.html#bitand. */
    @Override
    protected void bitOperation(BinaryOperation<?> operation) {
        sql(bitFunction(operation.operator())).node(typed(operation.left()));
        sql(", ").node(typed(operation.right())).sql(")");
    }

    /** The type of an argument of these functions has to be known before the value is sent. */
    private static Expression<?> typed(Expression<?> operand) {
        return operand instanceof Bind<?> bind ? new Cast<>(bind, bind.type()) : operand;
    }

    private static String bitFunction(BinaryOperation.Operator operator) {
        return switch (operator) {
            case BIT_AND -> "bitand(";
            case BIT_OR -> "bitor(";
            case BIT_XOR -> "bitxor(";
            case SHIFT_LEFT -> "lshift(";
            case SHIFT_RIGHT -> "rshift(";
            case PLUS, MINUS, TIMES, DIVIDE, FLOOR_DIVIDE, REMAINDER, CONCAT ->
                throw new IllegalArgumentException(operator + " is no operation on bits");
        };
    }

    @Override
    protected void complement(Complement<?> complement) {
        sql("bitnot(").node(typed(complement.operand())).sql(")");
    }

    /**
     * A change is a table of the rows it changed: of the new rows, and for a delete of the old ones;
     * https://h2database.com/html/grammar.html#data_change_delta_table.
     */
    @Override
    protected void returning(Returning<?> returning) {
        sql("SELECT ");
        returned(returning);
        sql(returning.change() instanceof Delete ? " FROM OLD TABLE (" : " FROM FINAL TABLE (");
        node(returning.change()).sql(")");
    }

    @Override
    protected void source(Insert insert, Query<?> query) {
        withInside(() -> super.source(insert, query));
    }

    @Override
    protected void insert(Insert insert) {
        if (insert.conflict().isEmpty()) {
            super.insert(insert);
        } else {
            merge(insert, insert.conflict().get());
        }
    }

    /** What others call ON CONFLICT is a merge; https://h2database.com/html/commands.html#merge_using. */
    private void merge(Insert insert, OnConflict conflict) {
        requireTarget(conflict);
        List<String> columns = insert.columns().stream().map(Column::name).toList();
        sql("MERGE INTO ").node(insert.table()).sql(" USING (");
        insert.source()
                .ifPresentOrElse(
                        query -> source(insert, query),
                        () -> values(
                                insert.rows().stream().map(H2Compiler::typed).toList()));
        sql(") AS excluded (");
        names(columns);
        sql(") ON ");
        within(List.of(insert.table()), () -> {
            String separator = "";
            for (Column<?> column : conflict.target().columns()) {
                requireValue(insert, column);
                sql(separator).node(column).sql(" = ").node(new Excluded<>(column));
                separator = " AND ";
            }
            matched(conflict);
        });
        sql(" WHEN NOT MATCHED THEN INSERT (");
        names(columns);
        sql(") VALUES (")
                .nodes(insert.columns().stream().map(Excluded::new).toList(), ", ")
                .sql(")");
    }

    private static ValueRow typed(ValueRow row) {
        return row.mapChildren(CastSelectedBinds::cast);
    }

    private void requireValue(Insert insert, Column<?> column) {
        if (!insert.columns().contains(column)) {
            throw new CompileException(
                    "ON CONFLICT (" + column.name() + ") in an insert that gives it no value",
                    dialect(),
                    "give it one");
        }
    }

    private void matched(OnConflict conflict) {
        if (!conflict.assignments().isEmpty()) {
            sql(" WHEN MATCHED");
            conflict.where().ifPresent(condition -> sql(" AND ").operand(condition, Precedence.AND));
            sql(" THEN UPDATE SET ").nodes(conflict.assignments(), ", ");
        }
    }

    @Override
    protected void assign(Update update) {
        if (update.from().isEmpty()) {
            super.assign(update);
            return;
        }
        if (update.from().size() > 1 || !(update.from().getFirst() instanceof Relation)) {
            throw new CompileException(
                    "UPDATE … FROM several tables",
                    dialect(),
                    "put them together in a subquery: from(select(…).as(…))");
        }
        sql("MERGE INTO ")
                .node(update.table())
                .sql(" USING ")
                .node(update.from().getFirst())
                .sql(" ON ");
        update.where().ifPresentOrElse(this::node, () -> sql(bool(true)));
        sql(" WHEN MATCHED THEN UPDATE SET ").nodes(update.assignments(), ", ");
    }

    /** There are no conversions but that to text, which is the document's. */
    @Override
    protected void jsonExtract(JsonExtract<?> extract) {
        switch (extract.form()) {
            case JSON -> place(extract.document(), extract.path());
            case TEXT -> text(extract);
            case WHOLE, DOUBLE, DECIMAL, BOOLEAN -> {
                sql("CAST(NULLIF(CAST(");
                place(extract.document(), extract.path());
                sql(" AS VARCHAR), 'null') AS ")
                        .sql(target().types().spelling(extract.type(), dialect()))
                        .sql(")");
            }
        }
    }

    private void text(JsonExtract<?> extract) {
        sql("CASE WHEN ");
        place(extract.document(), extract.path());
        sql(" IS JSON SCALAR THEN STRINGDECODE(REGEXP_REPLACE(NULLIF(CAST(");
        place(extract.document(), extract.path());
        sql(" AS VARCHAR), 'null'), '^\"|\"$', '')) ELSE CAST(");
        place(extract.document(), extract.path());
        sql(" AS VARCHAR) END");
    }

    /** Members are fields, elements count from 1: https://h2database.com/html/grammar.html#field_reference. */
    private void place(Expression<?> document, JsonPath path) {
        if (path.steps().isEmpty()) {
            node(document);
            return;
        }
        bracketed(document);
        for (JsonPath.Step step : path.steps()) {
            switch (step) {
                case JsonPath.Key key ->
                    sql(".\"").sql(key.name().replace("\"", "\"\"")).sql("\"");
                case JsonPath.Index index -> sql("[" + (index.position() + 1L) + "]");
            }
        }
    }

    @Override
    protected void jsonKey(Expression<?> document, JsonPath path) {
        sql("CASE WHEN ").operand(document, Precedence.COMPARISON).sql(" IS NOT NULL THEN ");
        place(document, path);
        sql(" IS NOT NULL END");
    }

    /** Behind the last element there is an error; a slice there is NULL. */
    @Override
    protected void arrayElement(ArrayElement<?> element) {
        sql("(ARRAY_SLICE(").node(element.array()).sql(", ").node(element.position());
        sql(", ").node(element.position()).sql("))[1]");
    }

    /** Where a slice is longer than the array, there is NULL. */
    @Override
    protected void arraySlice(ArraySlice<?> slice) {
        sql("ARRAY_SLICE(").node(slice.array()).sql(", ").node(slice.from());
        sql(", LEAST(")
                .node(slice.to())
                .sql(", CARDINALITY(")
                .node(slice.array())
                .sql(")))");
    }

    /** Two parentheses in a row begin a join in parentheses, so the first query cannot begin with one. */
    @Override
    protected void subquery(Subquery subquery) {
        firstOfSubquery = beginsWithBracket(subquery.query());
        super.subquery(subquery);
    }

    @Override
    protected void setOperand(Query<?> query) {
        sql(firstOfSubquery ? "SELECT * FROM " : "");
        firstOfSubquery = firstOfSubquery && beginsWithBracket(query);
        super.setOperand(query);
    }

    /** https://h2database.com/html/functions.html#json_object. */
    @Override
    protected void jsonObject(JsonObject object) {
        jsonMembers("json_object(", object, ": ");
    }

    /** NULLs would be left out. */
    @Override
    protected void jsonArray(JsonArray array) {
        jsonElements("json_array(", array, array.values().isEmpty() ? ")" : " NULL ON NULL)");
    }

    /** An INTERVAL has months or days, not both: https://h2database.com/html/functions.html#dateadd. */
    @Override
    protected void shift(Shift<?> shift) {
        List<Steps.Step> steps = Steps.of(shift.amount());
        for (Steps.Step step : steps.reversed()) {
            sql("dateadd(")
                    .sql(step.unit())
                    .sql(", ")
                    .bind(Types.BIGINT, step.count())
                    .sql(", ");
        }
        node(shift.moment()).sql(")".repeat(steps.size()));
    }

    private static boolean beginsWithBracket(Query<?> query) {
        return query instanceof SetOperation<?> operation
                && !isPlain(operation.queries().getFirst());
    }
}
