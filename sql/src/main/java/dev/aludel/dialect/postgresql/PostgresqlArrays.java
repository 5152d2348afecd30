package dev.aludel.dialect.postgresql;

import dev.aludel.dialect.ArrayForm;
import dev.aludel.error.ArgumentException;
import dev.aludel.type.ArrayType;
import dev.aludel.type.Codec;
import dev.aludel.type.SqlType;
import dev.aludel.type.Wire;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays travel as their text. An array of arrays is one array of two dimensions here, so its rows are of one length. */
final class PostgresqlArrays implements ArrayForm {
    @Override
    public String spelling(String element) {
        return element.endsWith("[]") ? element : element + "[]";
    }

    @Override
    public <E> Codec<List<E>> codec(SqlType<E> type, Codec<E> element) {
        boolean nested = type.stored() instanceof ArrayType<?>;
        TextForm<E> form = new TextForm<>(element);
        return Codec.of(Wire.TEXT, list -> write(list, form, nested), String.class, text -> read(text, form, nested));
    }

    private static <E> String write(List<E> list, TextForm<E> form, boolean nested) {
        StringBuilder text = new StringBuilder(16 * (1 + list.size())).append('{');
        boolean first = true;
        for (E element : list) {
            if (!first) {
                text.append(',');
            }
            first = false;
            if (nested) {
                text.append(inner(element, form));
            } else if (element == null) {
                text.append("NULL");
            } else {
                ListText.append(text, form.write(element));
            }
        }
        return text.append('}').toString();
    }

    private static <E> String inner(@Nullable E element, TextForm<E> form) {
        String text = element == null ? "NULL" : form.write(element);
        if (element == null || text.equals("{}")) {
            throw new ArgumentException(
                    "PostgreSQL keeps an array of arrays as a table of values, in which no row is NULL"
                            + " or empty; keep it as JSONB.");
        }
        return text;
    }

    @SuppressWarnings("NullAway") // an element of an array may be NULL, whatever its class
    private static <E> List<E> read(String text, TextForm<E> form, boolean nested) {
        List<E> list = new ArrayList<>();
        for (String element : ListText.parse(text, nested)) {
            list.add(element == null ? null : form.read(element));
        }
        return list;
    }
}
