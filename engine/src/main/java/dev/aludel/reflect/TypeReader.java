package dev.aludel.reflect;

import dev.aludel.dialect.CatalogKind;
import dev.aludel.dialect.TypeNames;
import dev.aludel.type.EnumType;
import dev.aludel.type.ExactType;
import dev.aludel.type.SqlType;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the types of columns.
 *
 * @param scope the schema
 * @param names what the names of types mean, those that users have made among them
 */
record TypeReader(Scope scope, TypeNames names) {
    private static final System.Logger LOGGER = System.getLogger("dev.aludel.reflect");

    static TypeReader of(Scope scope) {
        return new TypeReader(scope, domains(scope, enums(scope)));
    }

    private static TypeNames enums(Scope scope) {
        Map<String, SqlType<?>> own = new HashMap<>();
        Grouped.parts(scope.everywhere(CatalogKind.ENUMS), "spelling", parts -> enumeration(scope, parts))
                .forEach((spelling, type) -> own.put(spelling, type.get(0)));
        return scope.rules().types().withOwn(own);
    }

    private static SqlType<?> enumeration(Scope scope, List<Fact> parts) {
        Fact first = parts.get(0);
        List<String> labels = parts.stream().map(part -> part.string("label")).toList();
        return new EnumType<>(scope.written(first.name("schema")), first.name("name"), String.class, labels, true);
    }

    /** Each may be made of those before it. */
    private static TypeNames domains(Scope scope, TypeNames others) {
        TypeNames names = others;
        for (Fact domain : scope.everywhere(CatalogKind.DOMAINS)) {
            String spelling = domain.string("spelling");
            String base = domain.string("type");
            SqlType<?> type = names.find(base).orElse(names.rest(base));
            names = names.withOwn(Map.of(spelling, TypeNames.keeping(spelling, type)));
        }
        return names;
    }

    SqlType<?> read(ReflectedColumn column, String table) {
        SqlType<?> type =
                labels(column, table).or(() -> names.find(column.type())).orElseGet(() -> unknown(column, table));
        return column.numbered() ? spelledByNumbering(type) : type;
    }

    /** Labels that stand in the column have the name of the column where they need one. */
    private static Optional<SqlType<?>> labels(ReflectedColumn column, String table) {
        String spelling = column.type();
        if (!spelling.toLowerCase(Locale.ROOT).matches("enum *\\(.*\\)")) {
            return Optional.empty();
        }
        List<String> labels = TypeNames.labels(spelling);
        boolean writable = !labels.contains("");
        return writable
                ? Optional.of(new EnumType<>(Optional.empty(), table + "_" + column.name(), String.class, labels, true))
                : Optional.empty();
    }

    /** SQLite numbers a column called INTEGER and no other, and so calls it that by itself. */
    private static SqlType<?> spelledByNumbering(SqlType<?> type) {
        return type instanceof ExactType<?> exact && exact.sql().equalsIgnoreCase("INTEGER") ? exact.base() : type;
    }

    private SqlType<?> unknown(ReflectedColumn column, String table) {
        LOGGER.log(
                Level.WARNING,
                "The type {0} of the column {1}.{2} is not known and is read as text; give the column a type of your"
                        + " own where the table is reflected.",
                column.type(),
                table,
                column.name());
        return names.rest(column.type());
    }
}
