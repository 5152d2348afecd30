package dev.aludel.dialect.mysql;

import dev.aludel.dialect.CatalogRules;
import dev.aludel.schema.DialectOption;
import dev.aludel.sql.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What becomes of the information schema in a schema. A foreign key is named after its table, and a check by its number. */
final class MysqlRules {
    static final CatalogRules RULES = CatalogRules.standard()
            .with(MysqlTypeNames.NAMES)
            .withOwnNames("{table}_ibfk_[0-9]+", "CONSTRAINT_[0-9]+", "{table}_chk_[0-9]+")
            .withCounting(Long.MAX_VALUE - 1, 1000)
            .withIndexOptions(MysqlRules::index)
            .withTableOptions(MysqlRules::table);

    private MysqlRules() {}

    private static List<DialectOption> index(List<Row> parts) {
        List<DialectOption> options = new ArrayList<>();
        String method = parts.get(0).get("method", String.class);
        if (method != null) {
            options.add(
                    switch (method) {
                        case "FULLTEXT" -> MysqlOptions.fulltext();
                        case "SPATIAL" -> MysqlOptions.spatial();
                        default -> MysqlOptions.using(method);
                    });
        }
        for (Row part : parts) {
            Long length = part.get("length", Long.class);
            if (length != null && method == null) {
                String column = Objects.requireNonNullElse(part.get("column", String.class), "");
                options.add(MysqlOptions.length(column, Math.toIntExact(length)));
            }
        }
        return options;
    }

    /** What every table has is not said. */
    private static List<DialectOption> table(Map<String, String> found) {
        String engine = found.getOrDefault("engine", "InnoDB");
        List<DialectOption> options = new ArrayList<>();
        if (!engine.equals("InnoDB")) {
            options.add(MysqlOptions.engine(engine).option());
        }
        String collation = found.getOrDefault("collation", "");
        if (!collation.equals(found.getOrDefault("collation_of_schema", collation))) {
            options.add(MysqlOptions.collate(collation).option());
        }
        return options;
    }
}
