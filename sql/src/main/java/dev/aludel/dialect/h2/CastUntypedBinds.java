package dev.aludel.dialect.h2;

import dev.aludel.dialect.Rewrite;
import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Bind;
import dev.aludel.sql.CaseWhen;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.Negative;
import dev.aludel.sql.Node;
import dev.aludel.sql.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code ? * ?} -> {@code CAST(? AS BIGINT) * ?}, {@code sum(?)} -> {@code sum(CAST(? AS BIGINT))}: H2 has to know the type of
 * one operand, of what an aggregate is given, and of what a {@code CASE} yields: of that it keeps one value only, where it
 * sees which it will be.
 */
final class CastUntypedBinds implements Rewrite {
    private static final Set<String> OF_ANY_TYPE = Set.of("sum", "avg", "min", "max", "coalesce");

    @Override
    public Node apply(Node node) {
        return switch (node) {
            case BinaryOperation<?> operation when isUntyped(operation) -> leftCast(operation);
            case FunctionCall<?> call when isUntyped(call) -> firstCast(call);
            case CaseWhen<?> caseWhen when hasValues(caseWhen) -> caseWhen.mapChildren(CastUntypedBinds::valueCast);
            default -> node;
        };
    }

    private static boolean isUntyped(BinaryOperation<?> operation) {
        return operation.operator() != BinaryOperation.Operator.CONCAT
                && isUntyped(operation.left())
                && isUntyped(operation.right());
    }

    private static boolean isUntyped(FunctionCall<?> call) {
        return OF_ANY_TYPE.contains(call.name())
                && !call.arguments().isEmpty()
                && call.arguments().stream().allMatch(CastUntypedBinds::isUntyped);
    }

    private static boolean isUntyped(Expression<?> expression) {
        return switch (expression) {
            case CaseWhen<?> caseWhen -> true; // which may be no more than a NULL
            case FunctionCall<?> call -> isUntyped(call);
            case Negative<?> negative -> isUntyped(negative.operand());
            default -> isValue(expression);
        };
    }

    private static boolean isValue(Expression<?> expression) {
        return expression instanceof Bind<?> || expression instanceof Parameter<?>;
    }

    private static boolean hasValues(CaseWhen<?> caseWhen) {
        return caseWhen.branches().stream().anyMatch(branch -> isValue(branch.value()))
                || caseWhen.otherwise().filter(CastUntypedBinds::isValue).isPresent();
    }

    private static Node valueCast(Node child) {
        return child instanceof CaseWhen.Branch<?> branch
                ? branch.mapChildren(CastSelectedBinds::cast)
                : CastSelectedBinds.cast(child);
    }

    private static <T> Node leftCast(BinaryOperation<T> operation) {
        return new BinaryOperation<>(operation.operator(), cast(operation.left()), operation.right(), operation.type());
    }

    private static Node firstCast(FunctionCall<?> call) {
        List<Expression<?>> arguments = new ArrayList<>(call.arguments());
        arguments.set(0, cast(arguments.getFirst()));
        return new FunctionCall<>(call.name(), call.type(), arguments);
    }

    private static <T> Cast<T> cast(Expression<T> untyped) {
        return new Cast<>(untyped, OpenType.of(untyped.type()));
    }
}
