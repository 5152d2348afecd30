package dev.aludel.dialect;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Parameters;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts the values of parameters into the places of a compiled statement. */
final class ParameterValues {
    private final Dialect dialect;
    private final Parameters parameters;

    ParameterValues(Dialect dialect, Parameters parameters) {
        this.dialect = dialect;
        this.parameters = parameters;
    }

    /** Fills every place; the names in {@code spent} were used up by the SQL text itself. */
    <R> Compiled<R> fill(Compiled<R> compiled, Set<String> spent) {
        refuseOthers(compiled.slots(), spent);
        List<WireValue> values = new ArrayList<>(compiled.binds());
        for (ParameterSlot slot : compiled.slots()) {
            values.set(slot.position(), value(slot));
        }
        return new Compiled<>(compiled.sql(), values, List.of(), compiled.result());
    }

    private void refuseOthers(List<ParameterSlot> slots, Set<String> spent) {
        Set<String> known = new TreeSet<>(spent);
        slots.forEach(slot -> known.add(slot.name()));
        for (String name : parameters.names()) {
            if (!known.contains(name)) {
                throw new ArgumentException("The statement has no parameter '" + name + "'; it has "
                        + (known.isEmpty() ? "none" : String.join(", ", known)) + ".");
            }
        }
    }

    private WireValue value(ParameterSlot slot) {
        if (parameters.has(slot.name())) {
            return value(slot, parameters.get(slot.name()));
        }
        Bind<?> fallback = slot.fallback().orElseThrow(() -> missing(slot));
        return encode(fallback.type(), fallback.value(), slot.stored());
    }

    static ArgumentException missing(ParameterSlot slot) {
        return new ArgumentException("A value is required for the parameter '" + slot.name() + "'; give it with(" + "\""
                + slot.name() + "\", …).");
    }

    private WireValue value(ParameterSlot slot, @Nullable Object value) {
        if (slot.type().isPresent()) {
            SqlType<?> type = slot.type().get();
            if (value != null && !type.javaType().isInstance(value)) {
                throw new ArgumentException("The parameter '" + slot.name() + "' holds "
                        + type.javaType().getName() + ", not "
                        + value.getClass().getName() + ".");
            }
            return encode(type, value, slot.stored());
        }
        return value == null ? new WireValue(Wire.ANY, null) : encode(Types.of(value), value, slot.stored());
    }

    @SuppressWarnings("unchecked") // the class of the value is that of the type
    private <T> WireValue encode(SqlType<T> type, @Nullable Object value, boolean stored) {
        T typed = (T) value;
        WireValue wire = dialect.types().encode(type, typed, dialect.name());
        if (stored && typed != null) {
            new Fit(dialect.types(), dialect.name()).check(type, typed);
        }
        return wire;
    }
}
