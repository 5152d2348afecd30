package dev.aludel.reflect;

import dev.aludel.dialect.CatalogKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what a schema cannot say of what an inspector looks at.
 *
 * @param inspector looks at a schema
 */
record Omissions(Inspector inspector) {
    List<LeftOut> all() {
        List<LeftOut> found = new ArrayList<>();
        Set<String> relations =
                inspector.relations().stream().map(ReflectedRelation::name).collect(Collectors.toSet());
        inspector.scope().facts(CatalogKind.LEFT_OUT).stream()
                .map(Facts::leftOut)
                .filter(it -> it.relation().isEmpty() || relations.contains(it.relation()))
                .forEach(found::add);
        comments(found);
        inspector.relations().stream()
                .filter(relation -> relation.kind() != RelationKind.TABLE)
                .forEach(view -> view(found, view));
        return List.copyOf(found);
    }

    private void comments(List<LeftOut> found) {
        inspector
                .indexes()
                .forEach((table, indexes) -> indexes.forEach(
                        index -> index.comment().ifPresent(text -> said(found, table, index.name(), text))));
        inspector
                .sequences()
                .forEach(sequence -> sequence.comment().ifPresent(text -> said(found, "", sequence.name(), text)));
        inspector.enums().forEach(type -> type.comment().ifPresent(text -> said(found, "", type.name(), text)));
    }

    private void view(List<LeftOut> found, ReflectedRelation view) {
        String name = view.name();
        view.comment().ifPresent(text -> said(found, name, "", text));
        inspector
                .columns()
                .getOrDefault(name, List.of())
                .forEach(column -> column.comment().ifPresent(text -> said(found, name, column.name(), text)));
        for (ReflectedIndex index : inspector.indexes().getOrDefault(name, List.of())) {
            found.add(new LeftOut(name, index.name(), "is an index of a view"));
        }
    }

    private static void said(List<LeftOut> found, String relation, String subject, String text) {
        found.add(new LeftOut(relation, subject, "has the comment '" + text + "'"));
    }
}
