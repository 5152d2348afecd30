package dev.aludel.reflect;

import dev.aludel.schema.Check;
import dev.aludel.schema.Constraint;
import dev.aludel.schema.ConstraintOptions;
import dev.aludel.schema.ConstraintTraits;
import dev.aludel.schema.Exclusion;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.IndexTerm;
import dev.aludel.schema.KeyTarget;
import dev.aludel.schema.Match;
import dev.aludel.schema.PrimaryKey;
import dev.aludel.schema.Schema;
import dev.aludel.schema.Unique;
import dev.aludel.schema.Verbatim;
import dev.aludel.sql.ReferentialAction;
import dev.aludel.type.Types;
import java.util.List;
import java.util.Optional;

/**
 * Makes the constraints of one table.
 *
 * @param scope the schema
 * @param table the name of the table
 */
record ConstraintReader(Scope scope, String table) {
    PrimaryKey primaryKey(ReflectedKey found) {
        PrimaryKey plain = Schema.primaryKey(found.columns().get(0), rest(found.columns()));
        PrimaryKey key = found.comment().map(plain::commented).orElse(plain);
        return named(deferral(key, found.deferrable(), found.deferred()), found.name());
    }

    Unique unique(ReflectedUnique found) {
        Unique plain = Schema.unique(found.columns().get(0), rest(found.columns()));
        Unique unique = found.nullsNotDistinct() ? plain.withNullsNotDistinct() : plain;
        Unique said = found.comment().map(unique::commented).orElse(unique);
        return named(deferral(said, found.deferrable(), found.deferred()), found.name());
    }

    Check check(ReflectedCheck found) {
        Check check = Schema.check(new Verbatim<>(Types.BOOLEAN, found.condition()));
        return named(found.comment().map(check::commented).orElse(check), found.name());
    }

    Exclusion exclusion(ReflectedExclusion found) {
        Exclusion plain = new Exclusion(
                found.method(),
                found.elements().stream().map(ConstraintReader::element).toList(),
                found.condition().map(sql -> new Verbatim<>(Types.BOOLEAN, sql)),
                ConstraintTraits.PLAIN);
        Exclusion exclusion = found.comment().map(plain::commented).orElse(plain);
        return named(deferral(exclusion, found.deferrable(), found.deferred()), found.name());
    }

    private static Exclusion.Element element(ReflectedExclusion.Element found) {
        IndexTerm term = found.isColumn()
                ? new IndexTerm.OfColumn(found.text())
                : new IndexTerm.OfExpression(new Verbatim<>(Types.TEXT, found.text()));
        return new Exclusion.Element(term, found.operator());
    }

    ForeignKey foreignKey(ReflectedForeignKey found) {
        KeyTarget target =
                KeyTarget.named(scope.written(found.referredSchema()), found.referredTable(), found.referredColumns());
        ForeignKey plain = new ForeignKey(
                found.columns(),
                target,
                action(found.onDelete()),
                action(found.onUpdate()),
                found.match().equals("FULL") ? Optional.of(Match.FULL) : Optional.empty(),
                false,
                ConstraintTraits.PLAIN);
        ForeignKey key = found.comment().map(plain::commented).orElse(plain);
        return named(deferral(key, found.deferrable(), found.deferred()), found.name());
    }

    /** What a database does by itself is not said. */
    private static Optional<ReferentialAction> action(String words) {
        return words.equals("NO ACTION") || words.isEmpty()
                ? Optional.empty()
                : Optional.of(ReferentialAction.valueOf(words.replace(' ', '_')));
    }

    private static <C extends ConstraintOptions<C>> C deferral(C constraint, boolean deferrable, boolean deferred) {
        C waiting = deferrable ? constraint.deferrable() : constraint;
        return deferred ? constraint.deferred() : waiting;
    }

    private <C extends Constraint & ConstraintOptions<C>> C named(C constraint, Optional<String> name) {
        return scope.given(name, table)
                .map(given -> constraint.named(Schema.finalName(given)))
                .orElse(constraint);
    }

    private static String[] rest(List<String> names) {
        return names.subList(1, names.size()).toArray(String[]::new);
    }
}
