package dev.aludel.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the values that a query yields are called. A label that the user gave stays as it is; of other values with one name
 * the first keeps it and the next is called {@code id_1}; a value without a name is called {@code column_2} by its place.
 */
final class YieldedNames {
    private YieldedNames() {}

    /** The names in a row. Labels that the user gave twice are there twice. */
    static List<String> inRow(List<Expression<?>> expressions) {
        return names(expressions, false);
    }

    /** The names as columns of a query around it, each once: the second of two equal labels has a number too. */
    static List<String> asColumns(List<Expression<?>> expressions) {
        return names(expressions, true);
    }

    /** Says whether two values would have one name. Every compile asks, so no list is made and few names are compared. */
    static boolean hasTwins(List<Expression<?>> expressions) {
        long seen = 0;
        for (int i = 0; i < expressions.size(); i++) {
            String name = own(expressions.get(i));
            if (name != null) {
                long bit = 1L << name.hashCode();
                if ((seen & bit) != 0 && isAmong(name, expressions, i)) {
                    return true;
                }
                seen |= bit;
            }
        }
        return false;
    }

    private static boolean isAmong(String name, List<Expression<?>> expressions, int count) {
        for (int i = 0; i < count; i++) {
            if (name.equals(own(expressions.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> names(List<Expression<?>> expressions, boolean eachOnce) {
        String[] names = new String[expressions.size()];
        boolean nameless = false;
        for (int i = 0; i < names.length; i++) {
            String own = own(expressions.get(i));
            nameless |= own == null;
            names[i] = own != null ? own : "column_" + (i + 1);
        }
        if (nameless || hasTwins(expressions)) {
            tellApart(expressions, names, eachOnce);
        }
        return List.of(names);
    }

    private static void tellApart(List<Expression<?>> expressions, String[] names, boolean eachOnce) {
        Set<String> used = new HashSet<>();
        boolean[] late = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            if (expressions.get(i) instanceof Labeled<?>) {
                late[i] = !used.add(names[i]) && eachOnce;
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (!(expressions.get(i) instanceof Labeled<?>)) {
                late[i] = !used.add(names[i]);
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (late[i]) {
                names[i] = free(names[i], used);
            }
        }
    }

    private static String free(String wanted, Set<String> used) {
        int number = 1;
        while (!used.add(wanted + "_" + number)) {
            number++;
        }
        return wanted + "_" + number;
    }

    private static @Nullable String own(Expression<?> expression) {
        return switch (expression) {
            case Column<?> column -> column.name();
            case Labeled<?> labeled -> labeled.label();
            case ColumnName<?> named -> named.path().getLast();
            case Retyped<?> retyped -> own(retyped.operand());
            case FunctionCall<?> call -> call.name().substring(call.name().lastIndexOf('.') + 1);
            default -> null;
        };
    }
}
