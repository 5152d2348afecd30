package dev.aludel.dialect;

import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.util.ArrayList;
import java.util.List;

/** The values of a statement in the order of their places, and which of the places still wait for theirs. */
final class Binds {
    private static final WireValue OPEN = new WireValue(Wire.ANY, null);

    private final List<WireValue> values = new ArrayList<>();
    private final List<ParameterSlot> slots = new ArrayList<>();

    void add(WireValue value) {
        values.add(value);
    }

    void open(ParameterSlot slot) {
        slots.add(slot.at(values.size()));
        values.add(OPEN);
    }

    /** Says that the parameter written last goes into a column. */
    void store() {
        slots.set(slots.size() - 1, slots.getLast().ofColumn());
    }

    void addAll(Binds others) {
        others.slots.forEach(slot -> slots.add(slot.at(slot.position() + values.size())));
        values.addAll(others.values);
    }

    void prepend(Binds others) {
        slots.replaceAll(slot -> slot.at(slot.position() + others.values.size()));
        slots.addAll(0, others.slots);
        values.addAll(0, others.values);
    }

    List<WireValue> values() {
        return values;
    }

    List<ParameterSlot> slots() {
        return slots;
    }
}
