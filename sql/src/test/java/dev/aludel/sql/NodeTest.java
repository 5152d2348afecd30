package dev.aludel.sql;

import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.schema.Ddl;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kind of node does, proved for each by looking at its components. */
class NodeTest {
    static List<Node> nodes() {
        return Samples.nodes();
    }

    @Test
    void thereIsASampleOfEachKind() {
        Set<Class<?>> kinds = new HashSet<>();
        collect(Node.class, kinds);
        collect(Ddl.class, kinds);
        assertThat(kinds)
                .hasSizeGreaterThan(30)
                .allSatisfy(kind -> assertThat(nodes()).anyMatch(kind::isInstance));
    }

    private static void collect(Class<?> type, Set<Class<?>> kinds) {
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(permitted -> collect(permitted, kinds));
        } else {
            kinds.add(type);
        }
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void itsChildrenAreTheNodesItIsMadeOf(Node node) {
        assertThat(node.children()).containsExactlyElementsOf(parts(node));
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void aCopyIsEqual(Node node) {
        Node copy = node.rewrite(part -> part);
        assertThat(copy).isEqualTo(node).hasSameHashCodeAs(node).hasSameClassAs(node);
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void eachChildIsReplacedByWhatTheMapperMakesOfIt(Node node) {
        List<Node> children = node.children();
        for (int i = fixed(node); i < children.size(); i++) {
            Node other = another(children.get(i));
            int position = i;
            int[] count = {0};
            Node changed = node.mapChildren(child -> count[0]++ == position ? other : child);
            List<Node> expected = new ArrayList<>(children);
            expected.set(i, other);
            assertThat(changed.children()).containsExactlyElementsOf(expected);
            assertThat(node.children()).isEqualTo(children);
        }
    }

    /** An insert and an update stay with the table whose columns they name. */
    private static int fixed(Node node) {
        return node instanceof Insert || node instanceof Update ? 1 : 0;
    }

    /** A node of the same kind that is not equal. */
    private static Node another(Node child) {
        return switch (child) {
            case Table table -> new Table(table.name() + "2");
            case Alias alias -> new Alias(alias.relation(), alias.name() + "2");
            case FromItem item -> Samples.POSTS;
            case Condition condition -> condition.not();
            case FunctionCall<?> call -> new FunctionCall<>(call.name() + "2", call.type(), call.arguments());
            case Expression<?> expression -> new Negative<>(expression);
            case OrderTerm term -> new OrderTerm(term.expression(), !term.descending(), term.nulls());
            case Assignment assignment -> new Assignment(assignment.column(), value("another"));
            case ValueRow row -> new ValueRow(List.copyOf(row.values().reversed()));
            case Projection<?> projection -> new Projection.Values(List.of(value("another")));
            case Insert insert ->
                new Insert(
                        insert.table(), insert.columns(), insert.rows().reversed(), insert.source(), insert.conflict());
            case OnConflict conflict ->
                new OnConflict(ConflictTarget.of(List.of()), conflict.assignments(), conflict.where());
            case Lock lock -> lock.skipLocked();
            case CaseWhen.Branch<?> branch -> new CaseWhen.Branch<>(Samples.ACTIVE, branch.value());
            case Window window -> window.orderBy(value("another"));
            case GroupingSets sets -> new GroupingSets(GroupingSets.Kind.CUBE, sets.sets());
            case Distinct distinct -> new Distinct(List.of(value("another")));
            case Tuple tuple -> new Tuple(List.of(value("one"), value("another")));
            case Select<?> select -> select.limit(99);
            case TextStatement text -> Sql.text(text.sql() + " ");
            case Statement<?> statement -> throw new IllegalArgumentException("no other for " + statement);
        };
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void aWalkMeetsTheNodeAndAllThatIsBelowParentsFirst(Node node) {
        List<Node> met = new ArrayList<>();
        node.walk(met::add);
        List<Node> expected = new ArrayList<>();
        below(node, expected);
        assertThat(met).containsExactlyElementsOf(expected).startsWith(node);
    }

    private static void below(Node node, List<Node> nodes) {
        nodes.add(node);
        node.children().forEach(child -> below(child, nodes));
    }

    @Test
    void aRewriteIsHandedTheLeavesFirst() {
        List<String> met = new ArrayList<>();
        Samples.ID.plus(7L).negate().rewrite(node -> {
            met.add(node.getClass().getSimpleName());
            return node;
        });
        assertThat(met).containsExactly("Column", "Bind", "BinaryOperation", "Negative");
    }

    @Test
    void aRewriteReachesTheDepthsAndLeavesTheStatementAsItWas() {
        Select<Long> statement =
                select(Samples.ID.plus(7L)).where(Samples.ID.in(7L, 8L).or(Samples.ACTIVE));
        Node changed = statement.rewrite(
                node -> node instanceof Bind<?> bind && Long.valueOf(7).equals(bind.value()) ? value(9L) : node);
        assertThat(changed)
                .isEqualTo(
                        select(Samples.ID.plus(9L)).where(Samples.ID.in(9L, 8L).or(Samples.ACTIVE)));
        assertThat(statement)
                .isEqualTo(
                        select(Samples.ID.plus(7L)).where(Samples.ID.in(7L, 8L).or(Samples.ACTIVE)));
    }

    /** The nodes among the components of a record. A column that is assigned to is a name there, and no part. */
    private static List<Node> parts(Object node) {
        List<Node> parts = new ArrayList<>();
        if (node.getClass().isRecord()) {
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                boolean assigned = (node instanceof Assignment
                                && component.getName().equals("column"))
                        || node instanceof Excluded<?>
                        || (node instanceof ConflictTarget
                                && component.getName().equals("columns"))
                        || (node instanceof Insert && component.getName().equals("columns"));
                if (!assigned) {
                    addParts(read(component, node), parts);
                }
            }
        }
        return parts;
    }

    private static void addParts(Object value, List<Node> parts) {
        switch (value) {
            case Node node -> parts.add(node);
            case Collection<?> values -> values.forEach(part -> addParts(part, parts));
            case Optional<?> optional -> optional.ifPresent(part -> addParts(part, parts));
            case Grouping grouping -> parts.addAll(parts(grouping));
            case Modifiers modifiers -> parts.addAll(parts(modifiers));
            case ConflictTarget target -> parts.addAll(parts(target));
            case Portion portion -> parts.addAll(parts(portion));
            case null, default -> {}
        }
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
