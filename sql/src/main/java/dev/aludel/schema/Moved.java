package dev.aludel.schema;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnFact;
import dev.aludel.sql.ColumnFacts;
import dev.aludel.sql.ColumnSpec;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Node;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableElement;
import dev.aludel.sql.TableFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The columns and facts of one table as those of another one. Columns inside of expressions stay, since a definition writes
 * them by their names alone.
 */
final class Moved {
    private final Function<KeyTarget, TableName> targets;
    private final UnaryOperator<Sequence> sequences;
    private final Optional<String> schemaOfTypes;
    private final AtomicReference<Table> table = new AtomicReference<>();

    Moved(Function<KeyTarget, TableName> targets, UnaryOperator<Sequence> sequences, Optional<String> schemaOfTypes) {
        this.targets = targets;
        this.sequences = sequences;
        this.schemaOfTypes = schemaOfTypes;
    }

    /** The same rules for another table. */
    Moved(Moved other) {
        this(other.targets, other.sequences, other.schemaOfTypes);
    }

    /** Says which table it became, which defaults made of other values need to know. */
    Table into(Table other) {
        table.set(other);
        return other;
    }

    /** The columns with what is said of them, then what is said of the table. */
    List<TableElement> elements(Table original) {
        List<TableElement> elements = new ArrayList<>();
        int ofColumns = 0;
        for (Column<?> column : original.columns()) {
            elements.add(spec(column));
            ofColumns += (int) column.facts().others().stream()
                    .filter(TableFact.class::isInstance)
                    .count();
        }
        List<TableFact> facts = original.facts();
        facts.subList(ofColumns, facts.size()).forEach(fact -> elements.add(fact(fact)));
        return elements;
    }

    private <T> ColumnSpec<T> spec(Column<T> column) {
        ColumnFacts facts = column.facts();
        ColumnFacts moved = new ColumnFacts(
                facts.primaryKey(), facts.nullability(), facts.defaultValue().map(this::expression), Set.of());
        for (ColumnFact fact : facts.others()) {
            moved = moved.with(fact instanceof TableFact ofTable ? fact(ofTable) : columnFact(fact));
        }
        return new ColumnSpec<>(column.name(), EnumSchemas.moved(column.type(), schemaOfTypes), moved);
    }

    private ColumnFact columnFact(ColumnFact fact) {
        return switch (fact) {
            case Computed computed -> new Computed(expression(computed.value()), computed.stored());
            case InsertDefault it -> new InsertDefault(source(it.source()));
            case UpdateDefault it -> new UpdateDefault(source(it.source()));
            default -> fact;
        };
    }

    private DefaultSource source(DefaultSource source) {
        return switch (source) {
            case DefaultSource.Computed computed -> new DefaultSource.Computed(expression(computed.expression()));
            case DefaultSource.Derived derived ->
                new DefaultSource.Derived(given -> derived.function().apply(new Values(given, table)));
            case DefaultSource.Constant constant -> constant;
            case DefaultSource.Supplied supplied -> supplied;
        };
    }

    private TableFact fact(TableFact fact) {
        return switch (fact) {
            case ForeignKey key -> key(key);
            case CreatedAfter after -> new CreatedAfter(place(after.table()));
            case Check check -> new Check(expression(check.condition()), check.traits());
            case Exclusion exclusion ->
                new Exclusion(
                        exclusion.method(),
                        exclusion.elements().stream()
                                .map(it -> new Exclusion.Element(term(it.term()), it.operator()))
                                .toList(),
                        exclusion.where().map(this::expression),
                        exclusion.traits());
            case Index index ->
                new Index(
                        index.parts().stream()
                                .map(it -> new IndexPart(term(it.term()), it.descending(), it.nulls()))
                                .toList(),
                        index.unique(),
                        index.where().map(this::expression),
                        index.options(),
                        index.scope(),
                        index.name());
            default -> fact;
        };
    }

    private ForeignKey key(ForeignKey key) {
        KeyTarget target = key.target();
        TableName place = targets.apply(target);
        boolean same = place.schema().equals(target.schema()) && place.table().equals(target.table());
        return same ? key : key.leading(KeyTarget.named(place.schema(), place.table(), target.columns()));
    }

    private String place(String name) {
        int dot = name.lastIndexOf('.');
        Optional<String> schema = dot < 0 ? Optional.empty() : Optional.of(name.substring(0, dot));
        TableName place = targets.apply(KeyTarget.named(schema, name.substring(dot + 1), List.of()));
        return place.schema().map(it -> it + ".").orElse("") + place.table();
    }

    private IndexTerm term(IndexTerm term) {
        return switch (term) {
            case IndexTerm.OfColumn column -> column;
            case IndexTerm.OfExpression it -> new IndexTerm.OfExpression(expression(it.expression()));
        };
    }

    @SuppressWarnings("unchecked") // a node is replaced by one of the same kind and type
    private <E extends Expression<?>> E expression(E expression) {
        return (E) expression.rewrite(this::node);
    }

    Node node(Node node) {
        return switch (node) {
            case NextValue next -> new NextValue(sequences.apply(next.sequence()));
            case Bind<?> bind -> bind(bind);
            case Inline<?> inline -> inline(inline);
            default -> node;
        };
    }

    private <T> Bind<T> bind(Bind<T> bind) {
        return new Bind<>(EnumSchemas.moved(bind.type(), schemaOfTypes), bind.value());
    }

    private <T> Inline<T> inline(Inline<T> inline) {
        return new Inline<>(EnumSchemas.moved(inline.type(), schemaOfTypes), inline.value());
    }

    /** The values of a row of the copy, asked for by the columns of the first table. */
    private record Values(GivenValues values, AtomicReference<Table> table) implements GivenValues {
        @Override
        public <T> Optional<T> get(Column<T> column) {
            Table copy = Objects.requireNonNull(table.get());
            return values.get(copy.column(column.name(), column.type().javaType()));
        }
    }
}
