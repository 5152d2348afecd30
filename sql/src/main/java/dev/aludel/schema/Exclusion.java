package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * No two rows compare true in all elements: {@code EXCLUDE USING gist (room WITH =, during WITH &&)}. PostgreSQL has it.
 *
 * @param method the kind of index behind it
 * @param elements what is compared, and how
 * @param where which rows obey; all if it is absent
 * @param traits its name and more
 */
public record Exclusion(
        String method, List<Element> elements, Optional<Expression<Boolean>> where, ConstraintTraits traits)
        implements Constraint, ConstraintOptions<Exclusion> {
    /** Copies the list. */
    public Exclusion {
        elements = List.copyOf(elements);
    }

    /**
     * One comparison.
     *
     * @param term what is compared
     * @param operator the operator, printed as it stands
     */
    public record Element(IndexTerm term, String operator) {
        private static final Pattern OPERATOR = Pattern.compile("[-+*/<>=~!@#%^&|`?]+");

        /** Refuses what is no operator. */
        public Element {
            if (!OPERATOR.matcher(operator).matches()) {
                throw new ArgumentException("'" + operator
                        + "' is no operator, and would be printed as it stands; write for example '&&'.");
            }
        }
    }

    /**
     * Adds a comparison of a column.
     *
     * @param column the name of the column
     * @param operator the operator, for example {@code "&&"}
     * @return the exclusion with this comparison
     */
    public Exclusion and(String column, String operator) {
        return and(new IndexTerm.OfColumn(column), operator);
    }

    /**
     * Adds a comparison of a value.
     *
     * @param value the value
     * @param operator the operator
     * @return the exclusion with this comparison
     */
    public Exclusion and(Expression<?> value, String operator) {
        return and(IndexPart.of(value).term(), operator);
    }

    private Exclusion and(IndexTerm term, String operator) {
        List<Element> more = new ArrayList<>(elements);
        more.add(new Element(term, operator));
        return new Exclusion(method, more, where, traits);
    }

    /**
     * Lets only some rows obey.
     *
     * @param condition which rows
     * @return the exclusion with this condition
     */
    public Exclusion where(Expression<Boolean> condition) {
        return new Exclusion(method, elements, Optional.of(condition), traits);
    }

    /**
     * Returns the columns among its elements.
     *
     * @return their names
     */
    public List<String> columns() {
        return elements.stream()
                .map(Element::term)
                .filter(IndexTerm.OfColumn.class::isInstance)
                .map(term -> ((IndexTerm.OfColumn) term).name())
                .toList();
    }

    @Override
    public Exclusion with(ConstraintTraits newTraits) {
        return new Exclusion(method, elements, where, newTraits);
    }
}
