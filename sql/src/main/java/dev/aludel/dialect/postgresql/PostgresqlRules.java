package dev.aludel.dialect.postgresql;

import dev.aludel.dialect.CatalogRules;
import dev.aludel.schema.DialectOption;
import dev.aludel.sql.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What becomes of PostgreSQL's catalog in a schema. A primary key is named after its table. */
final class PostgresqlRules {
    static final CatalogRules RULES = CatalogRules.standard()
            .with(PostgresqlTypeNames.NAMES)
            .withOwnNames("{table}_pkey")
            .withIndexOptions(PostgresqlRules::index)
            .withTableOptions(PostgresqlRules::table);

    private PostgresqlRules() {}

    private static List<DialectOption> index(List<Row> parts) {
        List<DialectOption> options = new ArrayList<>();
        Row first = parts.get(0);
        String method = first.get("method", String.class);
        if (method != null) {
            options.add(PostgresqlOptions.using(method));
        }
        String[] included = parts.stream()
                .filter(part -> is(part, "included"))
                .map(part -> string(part, "column"))
                .toArray(String[]::new);
        if (included.length > 0) {
            options.add(PostgresqlOptions.include(included));
        }
        if (is(first, "nulls_not_distinct")) {
            options.add(PostgresqlOptions.nullsNotDistinct());
        }
        string(first, "options")
                .lines()
                .map(option -> option.split("=", 2))
                .map(option -> PostgresqlOptions.parameter(option[0], option[1]))
                .forEach(options::add);
        for (Row part : parts) {
            String operators = part.get("operator_class", String.class);
            if (operators != null && part.get("column") != null) {
                options.add(PostgresqlOptions.operators(string(part, "column"), operators));
            }
        }
        return options;
    }

    /** How a table is divided is not said, since there is no way to say it. */
    private static List<DialectOption> table(Map<String, String> found) {
        List<DialectOption> options = new ArrayList<>();
        found.forEach((name, value) -> {
            if (name.equals("tablespace")) {
                options.add(PostgresqlOptions.tablespace(value).option());
            } else if (!name.equals("partition_by")) {
                options.add(PostgresqlOptions.parameter(name, value));
            }
        });
        return options;
    }

    private static boolean is(Row row, String column) {
        return Objects.equals(row.get(column), 1L);
    }

    private static String string(Row row, String column) {
        return Objects.requireNonNullElse(row.get(column, String.class), "");
    }
}
