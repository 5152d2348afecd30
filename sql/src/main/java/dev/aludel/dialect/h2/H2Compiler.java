package dev.aludel.dialect.h2;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Complement;
import dev.aludel.sql.Delete;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Like;
import dev.aludel.sql.Returning;

/** What H2 spells differently. */
public class H2Compiler extends SqlCompiler {
    /**
     * A compiler for one statement.
     *
     * @param dialect H2, or a dialect made from it
     */
    public H2Compiler(Dialect dialect) {
        super(dialect);
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
        unqualified(() -> projection(returning.yields()));
        sql(returning.change() instanceof Delete ? " FROM OLD TABLE (" : " FROM FINAL TABLE (");
        node(returning.change()).sql(")");
    }
}
