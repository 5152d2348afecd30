package dev.aludel.dialect;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Sql;
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
        return new Compiled<>(compiled.sql(), values, List.of(), compiled.result(), compiled.warnings());
    }

    void refuseOthers(List<ParameterSlot> slots, Set<String> spent) {
        Set<String> known = new TreeSet<>(spent);
        slots.forEach(slot -> known.add(slot.name()));
        for (String name : parameters.names()) {
            if (!known.contains(name)) {
                throw new ArgumentException("The statement has no parameter '" + name + "'; it has "
                        + (known.isEmpty() ? "none" : String.join(", ", known)) + ".");
            }
        }
    }

    /** Of NULL in a text nobody knows the type but the database. */
    private WireValue value(ParameterSlot slot) {
        return value(slot, bind(slot));
    }

    WireValue value(ParameterSlot slot, @Nullable Object value) {
        return value(slot, given(slot, value));
    }

    private WireValue value(ParameterSlot slot, Bind<?> bind) {
        return bind.value() == null && slot.type().isEmpty()
                ? new WireValue(Wire.ANY, null)
                : encode(bind, slot.stored());
    }

    /** Finds the value of a place. */
    Bind<?> bind(ParameterSlot slot) {
        if (!parameters.has(slot.name())) {
            return slot.fallback().orElseThrow(() -> missing(slot));
        }
        return given(slot, parameters.get(slot.name()));
    }

    private static Bind<?> given(ParameterSlot slot, @Nullable Object value) {
        return slot.type().isPresent()
                ? typed(slot.type().get(), slot.name(), value)
                : value == null ? new Bind<>(Types.TEXT, null) : Sql.value(value);
    }

    /** A value of a parameter, which has to be of the class of its type. */
    static <T> Bind<T> typed(SqlType<T> type, String name, @Nullable Object value) {
        if (value != null && !type.javaType().isInstance(value)) {
            throw wrong(type, name, value);
        }
        return new Bind<>(type, type.javaType().cast(value));
    }

    static ArgumentException wrong(SqlType<?> type, String name, Object value) {
        return new ArgumentException("The parameter '" + name + "' holds "
                + type.javaType().getName() + ", not " + value.getClass().getName() + ".");
    }

    static ArgumentException missing(ParameterSlot slot) {
        return new ArgumentException("A value is required for the parameter '" + slot.name() + "'; give it with(" + "\""
                + slot.name() + "\", …).");
    }

    private <T> WireValue encode(Bind<T> bind, boolean stored) {
        T value = bind.value();
        T kept = stored && value != null ? new Fit(dialect.types(), dialect.name()).stored(bind.type(), value) : value;
        return dialect.types().encode(bind.type(), kept, dialect.name());
    }
}
