package dev.aludel.reflect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the rows that belong together back together; their order is kept. */
final class Grouped {
    private Grouped() {}

    /** Things of which each is one row, by the relation they belong to. */
    static <T> Map<String, List<T>> rows(List<Fact> facts, Function<Fact, T> made) {
        return facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.name("relation"),
                        LinkedHashMap::new,
                        Collectors.mapping(made, Collectors.toList())));
    }

    /** Things of which each is several rows, by the relation they belong to. A new one begins at the first position. */
    static <T> Map<String, List<T>> parts(List<Fact> facts, Function<List<Fact>, T> made) {
        return parts(facts, "relation", made);
    }

    /** The same by the name in another column. */
    static <T> Map<String, List<T>> parts(List<Fact> facts, String owner, Function<List<Fact>, T> made) {
        Map<String, List<T>> things = new LinkedHashMap<>();
        int start = 0;
        for (int i = 1; i <= facts.size(); i++) {
            if (i == facts.size() || begins(facts.get(i - 1), facts.get(i), owner)) {
                List<Fact> parts = facts.subList(start, i);
                things.computeIfAbsent(parts.get(0).name(owner), name -> new ArrayList<>())
                        .add(made.apply(parts));
                start = i;
            }
        }
        return things;
    }

    private static boolean begins(Fact before, Fact fact, String owner) {
        return fact.number("position") <= before.number("position")
                || !fact.string(owner).equals(before.string(owner));
    }
}
