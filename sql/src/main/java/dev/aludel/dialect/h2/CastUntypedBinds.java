package dev.aludel.dialect.h2;

import dev.aludel.dialect.Rewrite;
import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.Negative;
import dev.aludel.sql.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code ? * ?} -> {@code CAST(? AS BIGINT) * ?}, {@code sum(?)} -> {@code sum(CAST(? AS BIGINT))}: H2 has to know the type of
 * one operand, and of what an aggregate is given.
 */
final class CastUntypedBinds implements Rewrite {
    private static final Set<String> OF_ANY_TYPE = Set.of("sum", "avg", "min", "max", "coalesce");

    @Override
    public Node apply(Node node) {
        return switch (node) {
            case BinaryOperation<?> operation when isUntyped(operation) -> leftCast(operation);
            case FunctionCall<?> call when isUntyped(call) -> firstCast(call);
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
        return expression instanceof Bind<?>
                || (expression instanceof Negative<?> negative && isUntyped(negative.operand()));
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
        return new Cast<>(untyped, untyped.type());
    }
}
