package dev.aludel.reflect;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the names that somebody may have meant. */
final class NearNames {
    private static final int MOST = 5;

    private NearNames() {}

    /** The end of a message: what is there that looks like the name, or what is there at all. */
    static String hint(String name, Collection<String> names) {
        if (names.isEmpty()) {
            return "there is none at all.";
        }
        List<String> near = names.stream()
                .filter(other -> isNear(name, other))
                .sorted(Comparator.comparingInt(other -> distance(name, other)))
                .limit(MOST)
                .toList();
        if (near.isEmpty()) {
            String more = names.size() > MOST ? ", …" : ".";
            return "there are " + quoted(names.stream().limit(MOST).toList()) + more;
        }
        return "did you mean " + quoted(near) + "?";
    }

    static String quoted(Collection<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    private static boolean isNear(String name, String other) {
        String one = name.toLowerCase(Locale.ROOT);
        String two = other.toLowerCase(Locale.ROOT);
        return one.equals(two)
                || (one.length() > 2 && (two.contains(one) || one.contains(two)))
                || distance(one, two) <= Math.min(2, one.length() / 2);
    }

    /** How many characters have to be put in, taken out or changed. */
    private static int distance(String one, String two) {
        int[] before = new int[two.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[two.length() + 1];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[two.length()];
    }
}
