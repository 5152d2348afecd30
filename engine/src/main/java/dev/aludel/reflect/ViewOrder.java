package dev.aludel.reflect;

import dev.aludel.schema.View;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts each view behind those whose names are in its query. A name that means something else there does no harm. */
final class ViewOrder {
    private final Map<String, View> views;
    private final Map<String, String> queries;
    private final Set<String> entered = new LinkedHashSet<>();
    private final List<View> sorted = new ArrayList<>();

    private ViewOrder(List<View> views, Map<String, String> queries) {
        this.views = views.stream().collect(Collectors.toMap(View::name, Function.identity()));
        this.queries = queries;
    }

    static List<View> sort(List<View> views, Map<String, String> queries) {
        ViewOrder order = new ViewOrder(views, queries);
        views.forEach(view -> order.enter(view.name()));
        return order.sorted;
    }

    private void enter(String name) {
        if (!entered.add(name)) {
            return;
        }
        String query = queries.getOrDefault(name, "");
        views.keySet().stream().sorted().filter(other -> isIn(other, query)).forEach(this::enter);
        sorted.add(views.get(name));
    }

    private static boolean isIn(String name, String query) {
        return Pattern.compile("(?i)(?<!\\w)" + Pattern.quote(name) + "(?!\\w)")
                .matcher(query)
                .find();
    }
}
