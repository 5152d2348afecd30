package dev.aludel.dialect;

import dev.aludel.type.Codec;
import dev.aludel.type.SqlType;
import java.util.List;

/** How a dialect keeps arrays: what it calls their types, and how their values travel. */
public interface ArrayForm {
    /**
     * Returns the type of an array in SQL.
     *
     * @param element the type of its elements in SQL, for example {@code "INTEGER"}
     * @return for example {@code "INTEGER[]"}
     */
    String spelling(String element);

    /**
     * Returns how arrays travel.
     *
     * @param type the type of their elements
     * @param element how their elements travel
     * @param <E> the class of their elements
     * @return the codec
     * @throws dev.aludel.error.CompileException if the dialect has no arrays of such elements
     */
    <E> Codec<List<E>> codec(SqlType<E> type, Codec<E> element);
}
