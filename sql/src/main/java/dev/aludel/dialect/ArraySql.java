package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.sql.ArrayComparison;
import dev.aludel.sql.ArrayConcatenation;
import dev.aludel.sql.ArrayConstructor;
import dev.aludel.sql.ArrayElement;
import dev.aludel.sql.ArrayLength;
import dev.aludel.sql.ArrayMembers;
import dev.aludel.sql.ArraySlice;
import dev.aludel.sql.Column;
import dev.aludel.sql.Expression;
import dev.aludel.sql.NativeCall;
import dev.aludel.sql.NativeCondition;
import dev.aludel.sql.NativeOperation;
import dev.aludel.sql.NativeOperator;
import dev.aludel.sql.Precedence;

/**
 * The layer of the compiler that writes arrays, and what only one database has. A dialect overrides the methods it spells
 * differently.
 */
abstract class ArraySql extends JsonSql {
    ArraySql(Dialect dialect) {
        super(dialect);
    }

    /**
     * Writes an array made of values: {@code CAST(ARRAY[?, ?] AS INTEGER[])}.
     *
     * @param constructor the values
     */
    protected void arrayConstructor(ArrayConstructor<?> constructor) {
        require(Feature.ARRAYS);
        sql("CAST(ARRAY[").nodes(constructor.elements(), ", ").sql("] AS ");
        sql(target().types().spelling(constructor.type(), dialect())).sql(")");
    }

    /**
     * Writes one element of an array: {@code users.tags[1]}.
     *
     * @param element the element
     */
    protected void arrayElement(ArrayElement<?> element) {
        require(Feature.ARRAYS);
        subscripted(element.array());
        sql("[").node(element.position()).sql("]");
    }

    /**
     * Writes an array to which brackets are added.
     *
     * @param array the array
     */
    protected final void subscripted(Expression<?> array) {
        if (array instanceof Column<?>) {
            node(array);
        } else {
            bracketed(array);
        }
    }

    /**
     * Writes some neighbouring elements of an array: {@code users.tags[1:2]}.
     *
     * @param slice the elements
     */
    protected void arraySlice(ArraySlice<?> slice) {
        require(Feature.ARRAYS);
        subscripted(slice.array());
        sql("[").node(slice.from()).sql(":").node(slice.to()).sql("]");
    }

    /**
     * Writes how many elements an array has: {@code CARDINALITY(users.tags)}.
     *
     * @param length the array
     */
    protected void arrayLength(ArrayLength length) {
        require(Feature.ARRAYS);
        sql("CARDINALITY(").node(length.array()).sql(")");
    }

    /**
     * Writes two arrays put together: {@code (users.tags || users.others)}.
     *
     * @param concatenation the arrays
     */
    protected void arrayConcatenation(ArrayConcatenation<?> concatenation) {
        require(Feature.ARRAYS);
        sql("(").operand(concatenation.left(), Precedence.MULTIPLICATION).sql(" || ");
        operand(concatenation.right(), Precedence.MULTIPLICATION).sql(")");
    }

    /**
     * Writes any or all elements of an array, behind a comparison: {@code ANY(users.tags)}.
     *
     * @param members the elements
     */
    protected void arrayMembers(ArrayMembers<?> members) {
        require(Feature.ARRAYS);
        sql(members.all() ? "ALL(" : "ANY(").node(members.array()).sql(")");
    }

    /**
     * Writes a comparison of two arrays as sets: {@code users.tags @> ?}.
     *
     * @param comparison the comparison
     */
    protected void arrayComparison(ArrayComparison comparison) {
        require(Feature.ARRAY_SETS);
        operand(comparison.left(), Precedence.MULTIPLICATION);
        sql(comparison.overlap() ? " && " : " @> ").operand(comparison.right(), Precedence.MULTIPLICATION);
    }

    /**
     * Writes an operator that only one database has: {@code (bookings.during * ?)}.
     *
     * @param operation the operator and its operands
     */
    protected void nativeOperation(NativeOperation<?> operation) {
        sql("(");
        infix(operation.left(), operation.operator(), operation.right());
        sql(")");
    }

    /**
     * Writes a question that only one database has: {@code bookings.during && ?}.
     *
     * @param condition the operator and its operands
     */
    protected void nativeCondition(NativeCondition condition) {
        infix(condition.left(), condition.operator(), condition.right());
    }

    /** A question mark that is no placeholder is written twice. */
    private void infix(Expression<?> left, NativeOperator operator, Expression<?> right) {
        requireTypesOf(operator.database(), "the operator " + operator.symbol());
        operand(left, Precedence.MULTIPLICATION);
        sql(" ").sql(operator.symbol().replace("?", "??")).sql(" ").operand(right, Precedence.MULTIPLICATION);
    }

    /**
     * Writes a call of a function that only one database has: {@code to_tsvector('english', docs.body)}.
     *
     * @param call the call
     */
    protected void nativeCall(NativeCall<?> call) {
        requireTypesOf(call.database(), "the function " + call.call().name());
        node(call.call());
    }

    private void requireTypesOf(String database, String what) {
        if (!target().types().hasTypesOf(database)) {
            throw new CompileException(
                    what + " of " + database, dialect(), "keep the value in standard types, or use " + database);
        }
    }
}
