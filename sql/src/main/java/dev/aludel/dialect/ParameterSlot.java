package dev.aludel.dialect;

import dev.aludel.sql.Bind;
import dev.aludel.type.SqlType;
import java.util.Optional;

/**
 * The place of a parameter among the values of a compiled statement.
 *
 * @param position its position among {@link Compiled#binds}, from zero
 * @param name the name of the parameter
 * @param type the type of its values; that of the value's class where it is absent
 * @param fallback the value where none is given; without it one has to be given
 * @param stored whether the value goes into a column, which has to have room for it
 */
public record ParameterSlot(
        int position, String name, Optional<SqlType<?>> type, Optional<Bind<?>> fallback, boolean stored) {
    ParameterSlot at(int other) {
        return new ParameterSlot(other, name, type, fallback, stored);
    }

    ParameterSlot ofColumn() {
        return new ParameterSlot(position, name, type, fallback, true);
    }
}
