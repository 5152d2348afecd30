package dev.aludel.sql;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The column another column refers to. It is looked up when it is first needed, so that tables can refer to each other,
 * and to themselves.
 */
public final class Reference {
    private final Supplier<? extends Column<?>> target;
    private final Optional<ReferentialAction> onDelete;
    private final Optional<ReferentialAction> onUpdate;

    /**
     * A reference.
     *
     * @param target gives the column referred to
     * @param onDelete what happens to the row when the one it refers to is deleted
     * @param onUpdate what happens to the row when the key it refers to changes
     */
    public Reference(
            Supplier<? extends Column<?>> target,
            Optional<ReferentialAction> onDelete,
            Optional<ReferentialAction> onUpdate) {
        this.target = target;
        this.onDelete = onDelete;
        this.onUpdate = onUpdate;
    }

    /**
     * Returns the column referred to.
     *
     * @return the column
     */
    public Column<?> column() {
        return target.get();
    }

    /**
     * Returns what happens when the row referred to is deleted.
     *
     * @return nothing if the database's own rule holds
     */
    public Optional<ReferentialAction> onDelete() {
        return onDelete;
    }

    /**
     * Returns what happens when the key referred to changes.
     *
     * @return nothing if the database's own rule holds
     */
    public Optional<ReferentialAction> onUpdate() {
        return onUpdate;
    }

    /** Two references are equal if they lead to the same column of the same table with the same actions. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Reference reference
                        && column().toString().equals(reference.column().toString())
                        && onDelete.equals(reference.onDelete)
                        && onUpdate.equals(reference.onUpdate));
    }

    @Override
    public int hashCode() {
        return Objects.hash(onDelete, onUpdate);
    }

    @Override
    public String toString() {
        return "references " + column();
    }
}
