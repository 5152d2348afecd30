package dev.aludel.engine;

import dev.aludel.dialect.Compiled.ResultShape;
import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Row;
import dev.aludel.sql.RowLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a result are.
 *
 * @param layout the labels of their values
 * @param kind what a row is in Java
 */
record RowShape(RowLayout layout, Kind kind) {
    static final RowShape NONE = new RowShape(new RowLayout(List.of(), List.of()), Kind.OBJECT);

    /** What a row is in Java. */
    enum Kind {
        ROW,
        VALUE,
        OBJECT
    }

    static RowShape of(ResultShape<?> shape) {
        return new RowShape(
                shape.layout(),
                switch (shape.projection()) {
                    case Projection.Value<?> value -> Kind.VALUE;
                    case Projection.Values values -> Kind.ROW;
                    case Projection.Named named -> Kind.ROW;
                    case Projection.Reported reported -> Kind.ROW;
                    case Projection.Mapped<?> mapped -> Kind.OBJECT;
                });
    }

    boolean isValue() {
        return kind == Kind.VALUE;
    }

    RowShape ofObjects() {
        return new RowShape(layout, Kind.OBJECT);
    }

    /** The shape of one value of the row alone. */
    RowShape only(int position) {
        return new RowShape(part(position), Kind.VALUE);
    }

    RowLayout part(int... positions) {
        for (int position : positions) {
            if (position < 0 || position >= layout.labels().size()) {
                throw new ArgumentException("The rows have no column " + position + "; they have "
                        + layout.labels().size() + ", counted from zero: " + String.join(", ", layout.labels()) + ".");
            }
        }
        return layout.part(positions);
    }

    void requireValue(String call) {
        if (!isValue()) {
            throw new ArgumentException(
                    call + " is for a statement of one value, as in select(users.name); this one yields "
                            + layout.labels() + ". Use scalars(…) first, or one().");
        }
    }

    Row row(@Nullable Object row, String call) {
        if (row instanceof Row found) {
            return found;
        }
        throw new ArgumentException(
                call + " is for rows of several values, as in select(users.id, users.name); those of this"
                        + " result are values alone or objects made of them.");
    }

    /** Two rows are equal if their values are, and so are values that are arrays. */
    Object key(@Nullable Object row) {
        return row instanceof Row found ? found : new Row(layout, new @Nullable Object[] {row});
    }
}
