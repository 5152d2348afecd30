package dev.aludel.dialect.mysql;

import dev.aludel.dialect.Rewrite;
import dev.aludel.sql.Aggregate;
import dev.aludel.sql.CaseWhen;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Node;
import dev.aludel.sql.Star;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code sum(x) FILTER (WHERE c)} -> {@code sum(CASE WHEN c THEN x END)}: aggregates leave NULLs out. */
final class FilterToCase implements Rewrite {
    @Override
    public Node apply(Node node) {
        return node instanceof Aggregate<?> aggregate && aggregate.filter().isPresent()
                ? unfiltered(aggregate, aggregate.filter().get())
                : node;
    }

    private static <T> Aggregate<T> unfiltered(Aggregate<T> aggregate, Expression<Boolean> filter) {
        FunctionCall<T> call = aggregate.call();
        List<Expression<?>> arguments = new ArrayList<>(call.arguments());
        if (!arguments.isEmpty()) {
            arguments.set(0, where(filter, arguments.getFirst()));
        }
        return new Aggregate<>(
                new FunctionCall<>(call.name(), call.type(), arguments),
                aggregate.distinct(),
                aggregate.order(),
                aggregate.within(),
                Optional.empty());
    }

    private static <A> Expression<?> where(Expression<Boolean> filter, Expression<A> argument) {
        return argument instanceof Star ? branch(filter, new Inline<>(Types.INTEGER, 1)) : branch(filter, argument);
    }

    private static <A> CaseWhen<A> branch(Expression<Boolean> filter, Expression<A> argument) {
        return new CaseWhen<>(List.of(new CaseWhen.Branch<>(filter, argument)), Optional.empty(), argument.type());
    }
}
