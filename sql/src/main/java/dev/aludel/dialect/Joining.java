package dev.aludel.dialect;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Insert;
import dev.aludel.sql.OnConflict;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.Query;
import dev.aludel.sql.Returning;
import dev.aludel.type.Codec;
import dev.aludel.type.Wire;
import java.util.List;

/**
 * Whether the rows of an insert may be sent in one statement. A query in it would see the rows before it in one form and not in
 * the other; an update on conflict may hit a row twice only in statements of their own; and where rows are yielded and others
 * are passed over, nobody could say whose they are.
 *
 * @param form the form
 * @param types the types of the dialect
 * @param slots the parameters of the insert of one row
 */
record Joining(BatchForm form, TypeMap types, List<ParameterSlot> slots) {
    boolean allows(Insert insert) {
        return insert.rows().size() == 1
                && slots.stream().allMatch(this::canTravel)
                && insert.rows().getFirst().values().stream().allMatch(this::allows)
                && insert.conflict().filter(conflict -> !allows(conflict)).isEmpty();
    }

    boolean allows(Returning<?> returning, Insert insert) {
        return insert.conflict().isEmpty()
                && allows(insert)
                && returning.yields().all(Parameter.class).isEmpty()
                && returning.yields().all(Query.class).isEmpty();
    }

    private boolean allows(Expression<?> value) {
        return value instanceof Bind<?>
                || value instanceof Parameter<?>
                || (value.all(Query.class).isEmpty() && (form == BatchForm.ROWS || !(value instanceof Inline<?>)));
    }

    private boolean allows(OnConflict conflict) {
        return conflict.all(Parameter.class).isEmpty()
                && conflict.all(Query.class).isEmpty()
                && (form == BatchForm.ROWS || conflict.assignments().isEmpty());
    }

    private boolean canTravel(ParameterSlot slot) {
        return form == BatchForm.ROWS
                || slot.type()
                        .map(types::codec)
                        .map(Codec::wire)
                        .filter(Joining::isElement)
                        .isPresent();
    }

    private static boolean isElement(Wire wire) {
        return wire != Wire.ARRAY && wire != Wire.ANY;
    }
}
