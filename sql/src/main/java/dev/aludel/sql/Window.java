package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows around a row: {@code PARTITION BY posts.author_id ORDER BY posts.id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW};
 * begin with {@link Sql#window}.
 *
 * @param partition what the rows have in common
 * @param order their order
 * @param frame which of them count
 */
public record Window(List<Expression<?>> partition, List<OrderTerm> order, Optional<Frame> frame) implements Clause {
    /** Copies the lists. */
    public Window {
        partition = List.copyOf(partition);
        order = List.copyOf(order);
    }

    /**
     * Says what the rows of a window have in common.
     *
     * @param expressions added to those there are
     * @return the window
     */
    public Window partitionBy(Expression<?>... expressions) {
        List<Expression<?>> more = new ArrayList<>(partition);
        more.addAll(List.of(expressions));
        return new Window(more, order, frame);
    }

    /**
     * Says in which order the rows of a window are.
     *
     * @param terms added to those there are
     * @return the window
     */
    public Window orderBy(OrderTerm... terms) {
        List<OrderTerm> more = new ArrayList<>(order);
        more.addAll(List.of(terms));
        return new Window(partition, more, frame);
    }

    /**
     * Says in which order the rows of a window are, smallest first.
     *
     * @param expressions added to those there are
     * @return the window
     */
    public Window orderBy(Expression<?>... expressions) {
        return orderBy(List.of(expressions).stream().map(Expression::asc).toArray(OrderTerm[]::new));
    }

    /**
     * Counts rows to say which of them count: {@code ROWS BETWEEN 1 PRECEDING AND CURRENT ROW}.
     *
     * @param start the first
     * @param end the last
     * @return the window
     */
    public Window rows(Frame.Bound start, Frame.Bound end) {
        return new Window(partition, order, Optional.of(Frame.of(Frame.Unit.ROWS, start, end)));
    }

    /**
     * Compares the values of the order to say which rows count: {@code RANGE BETWEEN 10 PRECEDING AND CURRENT ROW}.
     *
     * @param start the first
     * @param end the last
     * @return the window
     */
    public Window range(Frame.Bound start, Frame.Bound end) {
        return new Window(partition, order, Optional.of(Frame.of(Frame.Unit.RANGE, start, end)));
    }

    /**
     * Counts groups of equal rows to say which of them count: {@code GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW}.
     *
     * @param start the first
     * @param end the last
     * @return the window
     */
    public Window groups(Frame.Bound start, Frame.Bound end) {
        return new Window(partition, order, Optional.of(Frame.of(Frame.Unit.GROUPS, start, end)));
    }

    /**
     * Leaves rows of the frame out: {@code EXCLUDE CURRENT ROW}.
     *
     * @param exclusion which rows
     * @return the window
     * @throws ArgumentException if there is no frame yet
     */
    public Window exclude(Frame.Exclusion exclusion) {
        Frame present = frame.orElseThrow(() -> new ArgumentException(
                "exclude(" + exclusion + ") leaves rows out of a frame; call rows(…), range(…) or groups(…) first."));
        return new Window(
                partition,
                order,
                Optional.of(new Frame(present.unit(), present.start(), present.end(), Optional.of(exclusion))));
    }

    @Override
    public Window mapChildren(Mapper mapper) {
        return new Window(mapper.mapAll(partition), mapper.mapAll(order), frame);
    }
}
