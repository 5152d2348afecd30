package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Column;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Table;
import dev.aludel.type.ArrayType;
import dev.aludel.type.EnumType;
import dev.aludel.type.ExactType;
import dev.aludel.type.MappedType;
import dev.aludel.type.NativeType;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import dev.aludel.type.VariantType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the types and sequences that the columns of tables need, so that nobody has to say them twice. */
final class UsedObjects {
    private final List<Column<?>> columns;

    UsedObjects(List<Table> tables) {
        this.columns = tables.stream()
                .flatMap(table -> table.columns().stream())
                .<Column<?>>map(column -> column)
                .toList();
    }

    /** Those that were declared, then those of the columns. */
    List<NamedType> types(List<NamedType> declared, DdlTraits traits) {
        Map<String, NamedType> found = new LinkedHashMap<>();
        declared.forEach(type -> found.put(type.toString(), type));
        for (Column<?> column : columns) {
            enumType(column.type(), traits).ifPresent(type -> add(found, type, column));
        }
        return List.copyOf(found.values());
    }

    private static void add(Map<String, NamedType> found, NamedType type, Column<?> column) {
        NamedType known = found.putIfAbsent(type.toString(), type);
        if (known != null && !known.equals(type)) {
            throw new ArgumentException(
                    "The column '" + column + "' holds values of a type '" + type + "' with the labels "
                            + type.labels() + ", and another type '" + type + "' has the labels " + known.labels()
                            + "; give one of them another name, or put it into another schema.");
        }
    }

    private static Optional<NamedType> enumType(SqlType<?> type, DdlTraits traits) {
        return switch (type) {
            case EnumType<?> labels ->
                Optional.of(new NamedType(labels.schema(), labels.name(), labels.labels()))
                        .filter(named -> labels.isNative());
            case MappedType<?, ?> mapped -> enumType(mapped.base(), traits);
            case VariantType<?> variant -> enumType(chosen(variant, traits), traits);
            case ArrayType<?> array -> enumType(array.element(), traits);
            case StandardType<?> standard -> Optional.empty();
            case ExactType<?> exact -> Optional.empty();
            case NativeType<?> here -> Optional.empty();
        };
    }

    private static SqlType<?> chosen(VariantType<?> type, DdlTraits traits) {
        return traits.lineage().stream()
                .<SqlType<?>>map(type.variants()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(type.base());
    }

    /** Those that were declared, then those of which a default takes the next number. */
    List<Sequence> sequences(List<Sequence> declared) {
        List<Sequence> all = new ArrayList<>(declared);
        for (Column<?> column : columns) {
            defaults(column)
                    .flatMap(value -> value.all(NextValue.class).stream())
                    .map(NextValue::sequence)
                    .filter(sequence ->
                            all.stream().noneMatch(it -> it.toString().equals(sequence.toString())))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static Stream<Expression<?>> defaults(Column<?> column) {
        Stream<DefaultSource> sources = Stream.concat(
                column.facts().find(InsertDefault.class).map(InsertDefault::source).stream(),
                column.facts().find(UpdateDefault.class).map(UpdateDefault::source).stream());
        return Stream.concat(
                column.facts().defaultValue().stream(),
                sources.filter(DefaultSource.Computed.class::isInstance)
                        .map(source -> ((DefaultSource.Computed) source).expression()));
    }
}
