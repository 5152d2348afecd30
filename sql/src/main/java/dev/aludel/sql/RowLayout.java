package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a row are: their labels and, where the statement says so, their expressions. One layout serves all
 * rows of a result.
 */
public final class RowLayout {
    private static final int AMBIGUOUS = -1;

    private final List<String> labels;
    private final List<Expression<?>> expressions;
    private volatile @Nullable Map<String, Integer> positions;

    /**
     * A layout.
     *
     * @param labels the names of the result's columns, in their order
     * @param expressions what the columns are; empty if nobody knows
     */
    public RowLayout(List<String> labels, List<Expression<?>> expressions) {
        this.labels = List.copyOf(labels);
        this.expressions = List.copyOf(expressions);
    }

    /** Most rows are read by position; whoever asks by label first has them counted. */
    private Map<String, Integer> positions() {
        Map<String, Integer> known = positions;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < labels.size(); i++) {
                known.merge(labels.get(i), i, (first, second) -> AMBIGUOUS);
            }
            positions = known;
        }
        return known;
    }

    /**
     * Returns the labels.
     *
     * @return one for each value
     */
    public List<String> labels() {
        return labels;
    }

    /**
     * Returns the layout of some of the values.
     *
     * @param chosen their positions, counted from zero, in the order in which they are wanted
     * @return the layout of these
     */
    public RowLayout part(int... chosen) {
        return new RowLayout(
                Arrays.stream(chosen).mapToObj(labels::get).toList(),
                expressions.isEmpty()
                        ? expressions
                        : Arrays.stream(chosen)
                                .<Expression<?>>mapToObj(expressions::get)
                                .toList());
    }

    /**
     * Finds a value by label.
     *
     * @param label the label
     * @return its position, counted from zero
     * @throws ArgumentException if no value has that label, or several have
     */
    public int position(String label) {
        Integer position = positions().get(label);
        if (position == null) {
            throw new ArgumentException(
                    "The row has no column '" + label + "'; it has " + String.join(", ", labels) + ".");
        }
        if (position == AMBIGUOUS) {
            throw new ArgumentException("Several columns of the row are named '" + label
                    + "'; ask by column or by position, or give them labels with as(…).");
        }
        return position;
    }

    /**
     * Finds a value by the expression it is the value of.
     *
     * @param expression what was selected, or what stands in it under a label
     * @return its position, counted from zero
     * @throws ArgumentException if the expression was not selected
     */
    @SuppressWarnings("ReferenceEquality") // the very object is found fastest; equal ones are looked for after it
    public int position(Expression<?> expression) {
        for (int i = 0; i < expressions.size(); i++) {
            if (expressions.get(i) == expression) {
                return i;
            }
        }
        for (int i = 0; i < expressions.size(); i++) {
            Expression<?> selected = expressions.get(i);
            if (selected.equals(expression)
                    || (selected instanceof Labeled<?> labeled
                            && labeled.expression().equals(expression))) {
                return i;
            }
        }
        throw new ArgumentException("The row has no value for " + expression + "; it was not selected. The row has "
                + String.join(", ", labels) + ".");
    }
}
