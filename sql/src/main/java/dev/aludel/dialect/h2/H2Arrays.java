package dev.aludel.dialect.h2;

import dev.aludel.dialect.ArrayForm;
import dev.aludel.error.CompileException;
import dev.aludel.type.Codec;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import dev.aludel.type.TypeName;
import dev.aludel.type.Wire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays travel as arrays. Those of documents are refused, since the driver would make strings of them. */
final class H2Arrays implements ArrayForm {
    @Override
    public String spelling(String element) {
        return element + " ARRAY";
    }

    @Override
    public <E> Codec<List<E>> codec(SqlType<E> type, Codec<E> element) {
        if (type.stored() instanceof StandardType<?> standard
                && (standard.name() == TypeName.JSON || standard.name() == TypeName.JSONB)) {
            throw new CompileException("an array of JSON", "h2", "use one JSON document that is an array");
        }
        return new Codec<>(Wire.ARRAY, list -> encoded(list, element), list -> decoded((List<?>) list, element));
    }

    private static <E> List<@Nullable Object> encoded(List<E> list, Codec<E> element) {
        List<@Nullable Object> encoded = new ArrayList<>(list.size());
        for (E value : list) {
            encoded.add(element.encode(value));
        }
        return Collections.unmodifiableList(encoded);
    }

    @SuppressWarnings("NullAway") // an element of an array may be NULL, whatever its class
    private static <E> List<E> decoded(List<?> list, Codec<E> element) {
        List<E> decoded = new ArrayList<>(list.size());
        for (Object value : list) {
            decoded.add(element.decode(value));
        }
        return decoded;
    }
}
