package dev.aludel.reflect;

import java.util.List;
import java.util.Optional;

/** From the rows of the catalog to records. */
final class Facts {
    private Facts() {}

    static ReflectedRelation relation(Fact fact) {
        return new ReflectedRelation(
                fact.name("name"),
                RelationKind.valueOf(fact.string("kind")),
                fact.flag("temporary"),
                fact.text("comment"));
    }

    static ReflectedColumn column(Fact fact) {
        return new ReflectedColumn(
                fact.name("name"),
                fact.string("type"),
                fact.flag("nullable"),
                fact.text("default"),
                fact.flag("numbered"),
                fact.text("identity").map(generation -> identity(fact, generation)),
                serial(fact),
                fact.text("computed").map(sql -> new ReflectedComputed(sql, fact.flag("computed_stored"))),
                fact.text("collation"),
                fact.text("comment"));
    }

    private static Optional<ReflectedIdentity> serial(Fact fact) {
        boolean counted =
                fact.flag("numbered") && fact.numberIfAny("identity_increment").isPresent();
        return counted && fact.text("identity").isEmpty()
                ? Optional.of(identity(fact, "BY DEFAULT"))
                : Optional.empty();
    }

    private static ReflectedIdentity identity(Fact fact, String generation) {
        return new ReflectedIdentity(
                generation.equals("ALWAYS"),
                fact.number("identity_start"),
                fact.number("identity_increment"),
                fact.number("identity_minimum"),
                fact.number("identity_maximum"),
                fact.flag("identity_cycle"),
                fact.number("identity_cache"));
    }

    static ReflectedKey primaryKey(List<Fact> parts) {
        Fact first = parts.get(0);
        return new ReflectedKey(
                first.nameIfAny("name"),
                names(parts, "column"),
                first.flag("deferrable"),
                first.flag("deferred"),
                first.text("comment"));
    }

    static ReflectedUnique unique(List<Fact> parts) {
        Fact first = parts.get(0);
        return new ReflectedUnique(
                first.nameIfAny("name"),
                names(parts, "column"),
                first.flag("nulls_not_distinct"),
                first.flag("deferrable"),
                first.flag("deferred"),
                first.text("comment"));
    }

    static ReflectedExclusion exclusion(List<Fact> parts) {
        Fact first = parts.get(0);
        return new ReflectedExclusion(
                first.nameIfAny("name"),
                first.string("method"),
                parts.stream().map(Facts::element).toList(),
                first.text("condition"),
                first.flag("deferrable"),
                first.flag("deferred"),
                first.text("comment"));
    }

    private static ReflectedExclusion.Element element(Fact fact) {
        return new ReflectedExclusion.Element(
                fact.nameIfAny("column").orElseGet(() -> fact.string("expression")),
                fact.text("column").isPresent(),
                fact.string("operator"));
    }

    static LeftOut leftOut(Fact fact) {
        return new LeftOut(fact.name("relation"), fact.name("subject"), fact.string("fact"));
    }

    static ReflectedForeignKey foreignKey(List<Fact> parts) {
        Fact first = parts.get(0);
        return new ReflectedForeignKey(
                first.nameIfAny("name"),
                names(parts, "column"),
                first.name("referred_schema"),
                first.name("referred_relation"),
                names(parts, "referred_column"),
                first.string("on_delete"),
                first.string("on_update"),
                first.string("match"),
                first.flag("deferrable"),
                first.flag("deferred"),
                first.text("comment"));
    }

    static ReflectedCheck check(Fact fact) {
        return new ReflectedCheck(fact.nameIfAny("name"), fact.string("expression"), fact.text("comment"));
    }

    static ReflectedIndex index(List<Fact> parts) {
        Fact first = parts.get(0);
        return new ReflectedIndex(
                first.name("name"),
                parts.stream()
                        .filter(part -> !part.flag("included"))
                        .map(Facts::part)
                        .toList(),
                names(parts.stream().filter(part -> part.flag("included")).toList(), "column"),
                first.flag("unique"),
                first.flag("nulls_not_distinct"),
                first.text("method"),
                first.text("condition"),
                first.text("comment"));
    }

    private static ReflectedIndex.Part part(Fact fact) {
        return new ReflectedIndex.Part(
                fact.nameIfAny("column").orElseGet(() -> fact.string("expression")),
                fact.text("column").isPresent(),
                fact.flag("descending"),
                fact.text("nulls"),
                fact.numberIfAny("length"),
                fact.text("operator_class"));
    }

    static ReflectedSequence sequence(Fact fact) {
        return new ReflectedSequence(
                fact.name("name"),
                fact.string("type"),
                fact.number("start"),
                fact.number("increment"),
                fact.number("minimum"),
                fact.number("maximum"),
                fact.flag("cycle"),
                fact.number("cache"),
                fact.text("comment"));
    }

    static ReflectedEnum enumeration(List<Fact> parts) {
        Fact first = parts.get(0);
        List<String> labels = parts.stream().map(part -> part.string("label")).toList();
        return new ReflectedEnum(first.name("name"), labels, first.text("comment"));
    }

    static ReflectedDomain domain(List<Fact> parts) {
        Fact first = parts.get(0);
        List<ReflectedCheck> checks = parts.stream()
                .filter(part -> part.text("expression").isPresent())
                .map(part -> new ReflectedCheck(part.nameIfAny("check"), part.string("expression"), Optional.empty()))
                .toList();
        return new ReflectedDomain(
                first.name("name"),
                first.string("type"),
                first.flag("nullable"),
                first.text("default"),
                checks,
                first.text("comment"));
    }

    private static List<String> names(List<Fact> parts, String column) {
        return parts.stream().map(part -> part.name(column)).toList();
    }
}
