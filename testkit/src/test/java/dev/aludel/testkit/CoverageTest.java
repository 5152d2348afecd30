package dev.aludel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.dialect.Feature;
import dev.aludel.schema.CreateTable;
import dev.aludel.schema.Ddl;
import dev.aludel.schema.TableFacts;
import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Column;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.CustomExpression;
import dev.aludel.sql.CustomFromItem;
import dev.aludel.sql.CustomStatement;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Join;
import dev.aludel.sql.Junction;
import dev.aludel.sql.Node;
import dev.aludel.sql.Projection;
import dev.aludel.sql.ReferentialAction;
import dev.aludel.sql.Table;
import dev.aludel.testkit.cases.CompileTable;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import dev.aludel.type.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The compile table leaves nothing out. */
class CoverageTest {
    private static final List<CompileCase> CASES = CompileTable.cases();
    private static final List<Node> NODES = nodes();

    private static List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        CASES.forEach(line -> line.statement().walk(nodes::add));
        return nodes;
    }

    @Test
    void everyKindOfNodeIsThere() {
        Set<Class<?>> kinds = new HashSet<>();
        collect(Node.class, kinds);
        collect(Ddl.class, kinds);
        kinds.remove(Projection.Reported.class); // says that nobody knows the columns, and is printed nowhere
        kinds.remove(Projection.Named.class); // says what the columns of a text are, and is printed nowhere
        assertThat(kinds)
                .hasSizeGreaterThan(30)
                .contains(CustomExpression.class, CustomFromItem.class, CustomStatement.class)
                .allSatisfy(kind -> assertThat(NODES).anyMatch(kind::isInstance));
    }

    private static void collect(Class<?> type, Set<Class<?>> kinds) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted, kinds);
            }
        } else {
            kinds.add(type);
        }
    }

    @Test
    void everyOperatorIsThere() {
        assertThat(found(node -> node instanceof BinaryOperation<?> it ? it.operator() : null))
                .contains((Object[]) BinaryOperation.Operator.values());
        assertThat(found(node -> node instanceof Comparison<?> it ? it.operator() : null))
                .contains((Object[]) Comparison.Operator.values());
        assertThat(found(node -> node instanceof Junction it ? it.operator() : null))
                .contains((Object[]) Junction.Operator.values());
        assertThat(found(node -> node instanceof Join it ? it.kind() : null)).contains((Object[]) Join.Kind.values());
    }

    @Test
    void everyFunctionIsThere() {
        assertThat(found(node -> node instanceof FunctionCall<?> it ? it.name() : null))
                .contains("count", "max", "min", "coalesce", "lower", "upper");
    }

    @Test
    void everyTypeIsThere() {
        assertThat(types(node -> node instanceof Bind<?> it ? it.type() : null)).contains(TypeName.values());
        assertThat(types(node -> node instanceof Cast<?> it ? it.type() : null)).contains(TypeName.values());
        assertThat(types(node -> node instanceof Column<?> it ? it.type() : null))
                .contains(TypeName.values());
        assertThat(created().flatMap(column -> name(column.type()))).contains(TypeName.values());
        assertThat(types(node -> node instanceof Inline<?> it ? it.type() : null))
                .contains(without(TypeName.VARCHAR));
    }

    /** The type of literal text is TEXT. */
    private static TypeName[] without(TypeName name) {
        return Stream.of(TypeName.values()).filter(other -> other != name).toArray(TypeName[]::new);
    }

    @Test
    void everyReferentialActionIsThere() {
        assertThat(tables().flatMap(table -> TableFacts.of(table).foreignKeys().stream())
                        .flatMap(key -> key.onDelete().stream()))
                .contains(ReferentialAction.values());
    }

    @Test
    void everyFeatureIsRefusedByADialectThatLacksIt() {
        Set<String> refused = CASES.stream()
                .flatMap(line -> KnownDialects.ALL.stream().flatMap(dialect -> line.line(dialect.name()).stream()))
                .filter(Expected.Refusal.class::isInstance)
                .map(expected -> ((Expected.Refusal) expected).construct())
                .collect(Collectors.toSet());
        assertThat(Feature.values()).allSatisfy(feature -> assertThat(refused).contains(feature.construct()));
    }

    @Test
    void everyCaseRunsOrSaysWhyNot() {
        assertThat(CASES).allMatch(line -> line.plan().isDecided() || isRefusedEverywhere(line));
    }

    private static boolean isRefusedEverywhere(CompileCase line) {
        return KnownDialects.ALL.stream()
                .allMatch(dialect -> line.line(dialect.name()).orElse(null) instanceof Expected.Refusal);
    }

    private static Stream<Column<?>> created() {
        return tables().flatMap(table -> table.columns().stream());
    }

    private static Stream<Table> tables() {
        return CASES.stream()
                .map(CompileCase::statement)
                .filter(CreateTable.class::isInstance)
                .map(create -> ((CreateTable) create).table());
    }

    private static Set<Object> found(Function<Node, Object> property) {
        return NODES.stream().map(property).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<TypeName> types(Function<Node, SqlType<?>> type) {
        return NODES.stream()
                .map(type)
                .filter(Objects::nonNull)
                .flatMap(CoverageTest::name)
                .collect(Collectors.toSet());
    }

    private static Stream<TypeName> name(SqlType<?> type) {
        return type.stored() instanceof StandardType<?> standard ? Stream.of(standard.name()) : Stream.empty();
    }
}
