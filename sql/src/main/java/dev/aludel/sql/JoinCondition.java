package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;

/** Finds how two from-items belong together: along the one foreign key between them, in either direction. */
final class JoinCondition {
    private JoinCondition() {}

    static Condition between(FromItem left, FromItem right) {
        List<Condition> found = new ArrayList<>();
        for (Relation one : relations(left)) {
            for (Relation other : relations(right)) {
                found.addAll(references(one, other));
                found.addAll(references(other, one));
            }
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new ArgumentException(
                found.isEmpty()
                        ? "No foreign key leads from " + names(left) + " to " + names(right)
                                + " or back; say how to join them: join(other, condition)."
                        : found.size() + " foreign keys lead between " + names(left) + " and " + names(right)
                                + "; say which is meant: join(other, condition).");
    }

    private static List<Condition> references(Relation from, Relation to) {
        List<Condition> conditions = new ArrayList<>();
        if (origin(from) instanceof Table source && origin(to) instanceof Table target) {
            for (Reference reference : source.ways()) {
                if (reference.leadsTo(target)) {
                    conditions.add(along(reference, from, to));
                }
            }
        }
        return conditions;
    }

    private static Condition along(Reference reference, Relation from, Relation to) {
        List<Expression<Boolean>> pairs = new ArrayList<>();
        for (int i = 0; i < reference.columns().size(); i++) {
            pairs.add(equal(
                    from.column(reference.columns().get(i)),
                    to.column(reference.targetColumns().get(i))));
        }
        return pairs.size() == 1 ? (Condition) pairs.getFirst() : new Junction(Junction.Operator.AND, pairs);
    }

    private static <A, B> Condition equal(Column<A> column, Column<B> target) {
        if (column.type().javaType() != target.type().javaType()) {
            throw new ArgumentException("The foreign key from " + column + " to " + target + " joins " + column.type()
                    + " with " + target.type() + "; give both the same type, or say how to join.");
        }
        @SuppressWarnings("unchecked") // both hold the same class
        Column<A> same = (Column<A>) target;
        return column.eq(same);
    }

    private static Relation origin(Relation relation) {
        return relation instanceof Alias alias ? origin(alias.relation()) : relation;
    }

    private static List<Relation> relations(FromItem item) {
        List<Relation> relations = new ArrayList<>();
        collect(item, relations);
        return relations;
    }

    private static void collect(FromItem item, List<Relation> relations) {
        switch (item) {
            case Relation relation -> relations.add(relation);
            case TableSample sample -> relations.add(sample.relation());
            case Join join -> {
                collect(join.left(), relations);
                collect(join.right(), relations);
            }
            case CustomFromItem custom -> {
                // its columns are its own affair
            }
        }
    }

    private static String names(FromItem item) {
        return relations(item).stream().map(Relation::name).toList().toString();
    }
}
