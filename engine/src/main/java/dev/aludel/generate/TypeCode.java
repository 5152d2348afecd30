package dev.aludel.generate;

import dev.aludel.dialect.TypeNames;
import dev.aludel.dialect.mysql.MysqlOwnTypes;
import dev.aludel.dialect.postgresql.PostgresqlTypes;
import dev.aludel.type.ArrayType;
import dev.aludel.type.EnumType;
import dev.aludel.type.ExactType;
import dev.aludel.type.MappedType;
import dev.aludel.type.NativeType;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import dev.aludel.type.Types;
import dev.aludel.type.VariantType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Types as Java: the expression that is the type, and the class of its values.
 *
 * @param imports notes what is used
 */
record TypeCode(Imports imports) {
    /** {@code array(varchar(20))}. */
    String expression(SqlType<?> type) {
        return constant(type)
                .map(field -> imports.of(field.getDeclaringClass().getName(), field.getName()))
                .orElseGet(() -> made(type));
    }

    private String made(SqlType<?> type) {
        return switch (type) {
            case StandardType<?> standard -> standard(standard);
            case ExactType<?> exact -> exact(exact);
            case EnumType<?> labels -> labels(labels);
            case ArrayType<?> array -> imports.types("array") + "(" + expression(array.element()) + ")";
            case NativeType<?> here ->
                imports.type(PostgresqlTypes.class) + ".text(" + Literals.quoted(here.name()) + ")";
            case MappedType<?, ?> mapped ->
                imports.type(MysqlOwnTypes.class)
                        + ".set("
                        + Literals.quoted(TypeNames.labels(mapped.base().toString()))
                        + ")";
            case VariantType<?> variant -> expression(variant.base());
        };
    }

    private String exact(ExactType<?> type) {
        String made = imports.types("exact") + "(" + Literals.quoted(type.sql()) + ", " + expression(type.base()) + ")";
        String only = type.dialects().isEmpty() ? "" : ".only(" + Literals.quoted(type.dialects()) + ")";
        return made + only + template("sent", type.around()) + template("read", type.selected());
    }

    private static String template(String method, String sql) {
        return sql.equals("{}") ? "" : "." + method + "(" + Literals.quoted(sql) + ")";
    }

    private String labels(EnumType<?> type) {
        String made = imports.types("enumOf")
                + "("
                + Literals.quoted(type.name())
                + ", "
                + Literals.quoted(type.labels())
                + ")";
        return made
                + type.schema()
                        .map(schema -> ".inSchema(" + Literals.quoted(schema) + ")")
                        .orElse("")
                + (type.isNative() ? "" : ".asText()");
    }

    private String standard(StandardType<?> type) {
        String arguments = type.arguments().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        return imports.types(
                        switch (type.name()) {
                            case CHAR -> "character";
                            case TIMESTAMP_TZ -> "timestampTz";
                            default -> type.name().name().toLowerCase(Locale.ROOT);
                        })
                + arguments;
    }

    /** The class of the values: {@code List<String>}. */
    String values(SqlType<?> type) {
        return switch (type) {
            case ArrayType<?> array -> generic(type.javaType(), values(array.element()));
            case ExactType<?> exact -> values(exact.base());
            case MappedType<?, ?> mapped
            when constant(type).isEmpty() -> generic(mapped.javaType(), imports.type(String.class));
            default ->
                constant(type)
                        .map(field -> argument(field.getGenericType()))
                        .orElseGet(() -> imports.type(type.javaType()));
        };
    }

    private String generic(Class<?> type, String argument) {
        return imports.type(type) + "<" + argument + ">";
    }

    /** What stands in the brackets of the type of a field. */
    private String argument(Type field) {
        return name(((ParameterizedType) field).getActualTypeArguments()[0]);
    }

    private String name(Type type) {
        return type instanceof ParameterizedType generic
                ? imports.type((Class<?>) generic.getRawType())
                        + Stream.of(generic.getActualTypeArguments())
                                .map(this::name)
                                .collect(Collectors.joining(", ", "<", ">"))
                : imports.type((Class<?>) type);
    }

    /** The constant that is a type, if there is one. */
    private static Optional<Field> constant(SqlType<?> type) {
        return Stream.of(Types.class, PostgresqlTypes.class, MysqlOwnTypes.class)
                .flatMap(holder -> Stream.of(holder.getFields()))
                .filter(field -> type.equals(value(field)))
                .findFirst();
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a public constant cannot be read: " + field, e);
        }
    }
}
