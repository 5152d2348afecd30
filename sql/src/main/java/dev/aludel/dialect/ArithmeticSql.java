package dev.aludel.dialect;

import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Complement;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Precedence;
import dev.aludel.type.StandardType;
import dev.aludel.type.TypeName;

/** The layer of the compiler that divides and works on bits. A dialect overrides the methods it spells differently. */
abstract class ArithmeticSql extends ExpressionSql {
    ArithmeticSql(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected void binaryOperation(BinaryOperation<?> operation) {
        switch (operation.operator()) {
            case PLUS, MINUS, TIMES, CONCAT -> super.binaryOperation(operation);
            case DIVIDE -> division(operation);
            case FLOOR_DIVIDE -> floorDivision(operation);
            case REMAINDER -> remainder(operation);
            case BIT_AND, BIT_OR, BIT_XOR, SHIFT_LEFT, SHIFT_RIGHT -> bitOperation(operation);
        }
    }

    /** Writes two operands with the operator between them. */
    final void infix(BinaryOperation<?> operation) {
        super.binaryOperation(operation);
    }

    /**
     * Writes a division of numbers with a fraction: {@code CAST(items.stock AS DOUBLE PRECISION) / ?}.
     *
     * @param division the division
     */
    protected void division(BinaryOperation<?> division) {
        infix(division);
    }

    /**
     * Writes a division whose result is the next whole number below. Of whole numbers the quotient towards zero is taken,
     * and one less where the signs differ and something is left over; so it is exact for all of them.
     *
     * @param division the division
     */
    protected void floorDivision(BinaryOperation<?> division) {
        Expression<?> left = division.left();
        Expression<?> right = division.right();
        if (!isWhole(division)) {
            sql("floor(").operand(left, Precedence.ADDITION).sql(" / ").operand(right, Precedence.MULTIPLICATION);
            sql(")");
            return;
        }
        sql("CASE WHEN ").operand(left, Precedence.ADDITION).sql(" % ").operand(right, Precedence.MULTIPLICATION);
        sql(" <> 0 AND (").operand(left, Precedence.COMPARISON).sql(" < 0) <> (");
        operand(right, Precedence.COMPARISON).sql(" < 0) THEN ");
        quotient(left, right);
        sql(" - 1 ELSE ");
        quotient(left, right);
        sql(" END");
    }

    /**
     * Says whether the operands are whole numbers.
     *
     * @param operation the operation
     * @return whether its type is one of whole numbers
     */
    protected final boolean isWhole(BinaryOperation<?> operation) {
        return TypeMap.standard(operation.type())
                .map(StandardType::name)
                .filter(name -> name == TypeName.INTEGER || name == TypeName.BIGINT)
                .isPresent();
    }

    private void quotient(Expression<?> left, Expression<?> right) {
        operand(left, Precedence.ADDITION).sql(" ").sql(quotientOperator()).sql(" ");
        operand(right, Precedence.MULTIPLICATION);
    }

    /**
     * Returns the operator that divides whole numbers towards zero.
     *
     * @return {@code /} in standard SQL
     */
    protected String quotientOperator() {
        return "/";
    }

    /**
     * Writes what a division leaves over, with the sign of the dividend: {@code items.stock % ?}.
     *
     * @param remainder the division
     */
    protected void remainder(BinaryOperation<?> remainder) {
        infix(remainder);
    }

    /**
     * Writes an operation on bits: {@code flags.bits & ?}. The operands are bracketed if they are operations, since
     * databases do not agree which of them bind more tightly.
     *
     * @param operation the operation
     */
    protected void bitOperation(BinaryOperation<?> operation) {
        operand(operation.left(), Precedence.SIGN)
                .sql(" ")
                .sql(bitOperator(operation.operator()))
                .sql(" ")
                .operand(operation.right(), Precedence.SIGN);
    }

    /**
     * Returns what the dialect calls an operator on bits.
     *
     * @param operator the operator
     * @return the operator in SQL
     */
    protected String bitOperator(BinaryOperation.Operator operator) {
        return operator.symbol();
    }

    /**
     * Writes a number with its bits turned: {@code ~flags.bits}. A literal is bracketed, since two signs in a row are another
     * operator.
     *
     * @param complement the number
     */
    protected void complement(Complement<?> complement) {
        sql("~");
        if (complement.operand() instanceof Inline<?> literal) {
            bracketed(literal);
        } else {
            operand(complement.operand(), Precedence.SIGN);
        }
    }
}
