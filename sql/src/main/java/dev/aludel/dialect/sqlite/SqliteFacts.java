package dev.aludel.dialect.sqlite;

import dev.aludel.dialect.CatalogKind;
import dev.aludel.dialect.sqlite.SqliteTableText.Constraint;
import dev.aludel.dialect.sqlite.SqliteTableText.Kind;
import dev.aludel.sql.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what the pragmas say together with what only the text of a statement says. */
final class SqliteFacts {
    private static final long VIRTUAL = 2;
    private static final long STORED = 3;

    private SqliteFacts() {}

    static List<Row> options(List<Row> tables) {
        List<Row> options = new ArrayList<>();
        for (Row table : tables) {
            SqliteTableText text = SqliteTableText.of(string(table, "sql"));
            String relation = string(table, "relation");
            if (text.autoincrement()) {
                options.add(CatalogKind.OPTIONS.row(relation, "autoincrement", "true"));
            }
            if (text.strict()) {
                options.add(CatalogKind.OPTIONS.row(relation, "strict", "true"));
            }
            if (text.withoutRowid()) {
                options.add(CatalogKind.OPTIONS.row(relation, "without_rowid", "true"));
            }
        }
        return options;
    }

    static List<Row> views(List<Row> views) {
        return views.stream()
                .map(view -> CatalogKind.VIEWS.row(view.get("relation"), SqliteTableText.query(string(view, "sql"))))
                .toList();
    }

    static List<Row> columns(List<Row> rows) {
        Function<Row, SqliteTableText> texts = texts();
        return rows.stream().map(row -> column(row, texts.apply(row))).toList();
    }

    /** A single INTEGER key is the number of the row, and never NULL whatever was declared. */
    private static Row column(Row row, SqliteTableText text) {
        boolean numbered = number(row, "key") == 1
                && number(row, "keys") == 1
                && string(row, "type").equalsIgnoreCase("INTEGER")
                && !text.withoutRowid();
        SqliteTableText.Column column = text.column(string(row, "name"));
        long hidden = number(row, "hidden");
        return CatalogKind.COLUMNS.row(
                row.get("relation"),
                number(row, "position") + 1,
                row.get("name"),
                row.get("type"),
                number(row, "required") == 1 || numbered ? 0L : 1L,
                row.get("default"),
                numbered ? 1L : 0L,
                column.collation().orElse(null),
                null,
                hidden == VIRTUAL || hidden == STORED ? column.computed().orElse(null) : null,
                hidden == STORED ? 1L : 0L,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static List<Row> primaryKeys(List<Row> rows) {
        return named(
                rows,
                Kind.PRIMARY_KEY,
                (row, name) -> CatalogKind.PRIMARY_KEYS.row(
                        row.get("relation"), name, row.get("position"), row.get("column"), 0L, 0L, null));
    }

    static List<Row> uniques(List<Row> rows) {
        return named(
                rows,
                Kind.UNIQUE,
                (row, name) -> CatalogKind.UNIQUES.row(
                        row.get("relation"), name, row.get("position"), row.get("column"), 0L, 0L, 0L, null));
    }

    /** Makes a row of the facts of a key's column and the key's name. */
    @FunctionalInterface
    private interface Named {
        Row row(Row row, @Nullable String name);
    }

    private static List<Row> named(List<Row> rows, Kind kind, Named made) {
        Function<Row, SqliteTableText> texts = texts();
        Map<List<String>, List<Row>> keys = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(string(row, "relation"), string(row, "index")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Row> result = new ArrayList<>();
        for (List<Row> key : keys.values()) {
            List<String> columns =
                    key.stream().map(row -> string(row, "column")).toList();
            String name = texts.apply(key.get(0)).name(kind, columns).orElse(null);
            key.forEach(row -> result.add(made.row(row, name)));
        }
        return result;
    }

    /** The pragma counts foreign keys from the last to the first, which is number zero. */
    static List<Row> foreignKeys(List<Row> rows) {
        Function<Row, SqliteTableText> texts = texts();
        return rows.stream()
                .map(row -> {
                    List<Constraint> declared = texts.apply(row).constraints(Kind.FOREIGN_KEY);
                    int place = declared.size() - 1 - (int) number(row, "id");
                    return foreignKey(row, place < 0 ? Optional.empty() : Optional.of(declared.get(place)));
                })
                .toList();
    }

    private static Row foreignKey(Row row, Optional<Constraint> declared) {
        return CatalogKind.FOREIGN_KEYS.row(
                row.get("relation"),
                declared.flatMap(Constraint::name).orElse(null),
                row.get("position"),
                row.get("column"),
                row.get("referred_schema"),
                row.get("referred_relation"),
                row.get("referred_column"),
                row.get("on_delete"),
                row.get("on_update"),
                "SIMPLE",
                declared.filter(Constraint::deferrable).isPresent() ? 1L : 0L,
                declared.filter(Constraint::deferred).isPresent() ? 1L : 0L,
                null);
    }

    static List<Row> checks(List<Row> tables) {
        return tables.stream()
                .flatMap(table -> SqliteTableText.of(string(table, "sql")).constraints(Kind.CHECK).stream()
                        .map(check -> CatalogKind.CHECKS.row(
                                table.get("relation"), check.name().orElse(null), check.expression(), null)))
                .toList();
    }

    static List<Row> indexes(List<Row> rows) {
        return rows.stream()
                .map(row -> {
                    SqliteIndexText text = SqliteIndexText.of(string(row, "sql"));
                    String part = text.parts().get((int) number(row, "position") - 1);
                    return CatalogKind.INDEXES.row(
                            row.get("relation"),
                            row.get("name"),
                            row.get("position"),
                            row.get("column"),
                            row.get("column") == null ? part : null,
                            0L,
                            row.get("descending"),
                            null,
                            null,
                            null,
                            row.get("unique"),
                            0L,
                            null,
                            text.condition().orElse(null),
                            null,
                            null);
                })
                .toList();
    }

    /** Reads the statement of each relation once. */
    private static Function<Row, SqliteTableText> texts() {
        Map<String, SqliteTableText> read = new HashMap<>();
        return row -> read.computeIfAbsent(string(row, "relation"), relation -> SqliteTableText.of(string(row, "sql")));
    }

    private static String string(Row row, String column) {
        return Objects.requireNonNullElse(row.get(column, String.class), "");
    }

    private static long number(Row row, String column) {
        return Objects.requireNonNullElse(row.get(column, Long.class), 0L);
    }
}
