package dev.aludel.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays as JDBC has them, and as lists. */
final class ArrayValues {
    private ArrayValues() {}

    /** Makes an array of a list, and of the lists in it. */
    static @Nullable Object[] array(List<?> list) {
        @Nullable Object[] array = new @Nullable Object[list.size()];
        for (int i = 0; i < array.length; i++) {
            Object element = list.get(i);
            array[i] = element instanceof List<?> inner ? array(inner) : element;
        }
        return array;
    }

    /** Makes a list of an array, and of the arrays in it. Bytes stay what they are. */
    static List<@Nullable Object> list(Object[] array) {
        List<@Nullable Object> list = new ArrayList<>(array.length);
        for (Object element : Arrays.asList(array)) {
            list.add(element instanceof Object[] inner ? list(inner) : element);
        }
        return Collections.unmodifiableList(list);
    }
}
