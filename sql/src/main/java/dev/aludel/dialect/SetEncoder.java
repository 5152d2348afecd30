package dev.aludel.dialect;

import dev.aludel.error.ArgumentException;
import dev.aludel.schema.Batch;
import dev.aludel.sql.Parameters;
import dev.aludel.type.Codec;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import dev.aludel.type.WireValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the values of sets into what the driver is given, each at the place of its parameter. */
final class SetEncoder {
    private static final Parameters NONE = Parameters.of(Map.of());

    private final Dialect dialect;
    private final Batch<?> batch;
    private final List<Place<?>> places = new ArrayList<>();
    private final Fit fit;

    SetEncoder(Dialect dialect, Batch<?> batch, List<ParameterSlot> slots) {
        this.dialect = dialect;
        this.batch = batch;
        this.fit = new Fit(dialect.types(), dialect.name());
        slots.forEach(slot -> places.add(place(slot)));
    }

    private Place<?> place(ParameterSlot slot) {
        int name = batch.names().indexOf(slot.name());
        if (name < 0 && slot.fallback().isEmpty()) {
            throw ParameterValues.missing(slot);
        }
        return slot.type()
                .<Place<?>>map(type -> typed(slot, name, type))
                .orElseGet(() -> new Place<>(slot, name, null, null, false));
    }

    private <T> Place<T> typed(ParameterSlot slot, int name, SqlType<T> type) {
        boolean limited = !(type instanceof StandardType<T> standard
                && standard.arguments().isEmpty());
        return new Place<>(slot, name, type, dialect.types().codec(type), slot.stored() && limited);
    }

    /** The values of one set, put into the places of its statement. */
    List<WireValue> values(List<WireValue> binds, int set) {
        List<WireValue> values = new ArrayList<>(binds);
        for (int place = 0; place < places.size(); place++) {
            values.set(places.get(place).slot.position(), value(place, set));
        }
        return values;
    }

    /** One value of one set. */
    WireValue value(int place, int set) {
        try {
            Place<?> found = places.get(place);
            return found.codec == null
                    ? new ParameterValues(dialect, NONE).value(found.slot, given(found, set))
                    : new WireValue(found.codec.wire(), encoded(found, set));
        } catch (ArgumentException e) {
            throw in(set, e);
        }
    }

    /** One value of each set from the first on, for a parameter whose type is known. */
    List<@Nullable Object> column(int place, int first, int sets) {
        Place<?> found = places.get(place);
        @Nullable Object[] column = new @Nullable Object[sets];
        for (int i = 0; i < sets; i++) {
            try {
                column[i] = encoded(found, first + i);
            } catch (ArgumentException e) {
                throw in(first + i, e);
            }
        }
        return Collections.unmodifiableList(Arrays.asList(column));
    }

    private static ArgumentException in(int set, ArgumentException error) {
        return new ArgumentException("In the parameter set " + set + " (the first is 0): " + error.getMessage(), error);
    }

    private @Nullable Object given(Place<?> place, int set) {
        return place.name < 0 ? place.slot.fallback().orElseThrow().value() : batch.value(set, place.name);
    }

    private <T> @Nullable Object encoded(Place<T> place, int set) {
        Object value = given(place, set);
        SqlType<T> type = place.type;
        Codec<T> codec = place.codec;
        if (value == null || type == null || codec == null) {
            return null;
        }
        if (!type.javaType().isInstance(value)) {
            throw ParameterValues.wrong(type, place.slot.name(), value);
        }
        T typed = type.javaType().cast(value);
        if (place.isLimited) {
            typed = fit.stored(type, typed);
        }
        return dialect.types().encode(codec, type, typed, dialect.name()).value();
    }

    /** The place of the parameter among the values, and that of its name among those of the sets. */
    private record Place<T>(
            ParameterSlot slot,
            int name,
            @Nullable SqlType<T> type,
            @Nullable Codec<T> codec,
            boolean isLimited) {}
}
