package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnFact;
import dev.aludel.sql.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses what is said of a table where it does not fit the table, or two things said do not fit each other. */
final class TableCheck {
    private final Table table;
    private final TableFacts facts;

    private TableCheck(Table table, TableFacts facts) {
        this.table = table;
        this.facts = facts;
    }

    static void check(Table table, TableFacts facts) {
        TableCheck check = new TableCheck(table, facts);
        check.primaryKeys();
        check.columnsOfConstraints();
        check.columnsOfIndexes();
        check.names();
        check.oneOf(Comment.class, "comments");
        check.numbered();
    }

    private void primaryKeys() {
        List<PrimaryKey> declared = facts.all(PrimaryKey.class);
        List<String> flagged = table.columns().stream()
                .filter(column -> column.facts().primaryKey())
                .map(Column::name)
                .toList();
        boolean ofTable = declared.stream().anyMatch(key -> !key.columns().isEmpty());
        if (declared.size() > 1 || (ofTable && !flagged.isEmpty())) {
            throw refused("has two primary keys; say primaryKey() of each column, or primaryKey(…) of the table, once");
        }
        if (!declared.isEmpty() && !ofTable && flagged.isEmpty()) {
            throw noColumns("a primary key");
        }
    }

    private void columnsOfConstraints() {
        for (Constraint constraint : facts.constraints()) {
            switch (constraint) {
                case PrimaryKey key -> columns("the primary key", key.columns());
                case Unique unique -> columns("a unique constraint", unique.columns());
                case ForeignKey key -> foreignKey(key);
                case Exclusion exclusion -> exclusion(exclusion);
                case Check check -> {
                    // the database looks at its condition
                }
            }
        }
    }

    private void foreignKey(ForeignKey key) {
        columns("a foreign key", key.columns());
        int targets = key.target().columns().size();
        if (targets != key.columns().size()) {
            throw refused("has a foreign key of " + key.columns().size() + " columns that leads to " + targets + ": "
                    + key + "; name as many on both sides");
        }
    }

    private void exclusion(Exclusion exclusion) {
        if (exclusion.elements().isEmpty()) {
            throw noColumns("an exclusion constraint");
        }
        existing("an exclusion constraint", exclusion.columns());
    }

    private void columnsOfIndexes() {
        for (Index index : facts.indexes()) {
            if (index.parts().isEmpty()) {
                throw noColumns("an index");
            }
            existing("an index", index.columns());
        }
    }

    private void columns(String what, List<String> names) {
        if (names.isEmpty()) {
            throw noColumns(what);
        }
        existing(what, names);
        if (new HashSet<>(names).size() < names.size()) {
            throw refused("has " + what + " that names a column twice: " + names);
        }
    }

    private void existing(String what, List<String> names) {
        Set<String> known = table.columns().stream().map(Column::name).collect(Collectors.toSet());
        for (String name : names) {
            if (!known.contains(name)) {
                throw refused("has " + what + " on the column '" + name + "', which it has not; it has "
                        + table.columns().stream().map(Column::name).collect(Collectors.joining(", ")));
            }
        }
    }

    private void names() {
        Set<String> constraints = new HashSet<>();
        facts.constraints().forEach(constraint -> once(constraints, "constraints", constraint.name()));
        Set<String> indexes = new HashSet<>();
        facts.indexes().forEach(index -> once(indexes, "indexes", index.name()));
    }

    private void once(Set<String> seen, String what, Optional<ObjectName> name) {
        name.ifPresent(it -> {
            if (!seen.add(it.text())) {
                throw refused("has two " + what + " named '" + it + "'");
            }
        });
    }

    private void oneOf(Class<? extends Comment> kind, String what) {
        if (facts.all(kind).size() > 1) {
            throw refused("has " + facts.all(kind).size() + " " + what + "; keep one");
        }
    }

    private void numbered() {
        List<Column<?>> numbered = table.columns().stream()
                .filter(column -> has(column, Identity.class) || isNumbered(column))
                .toList();
        if (numbered.size() > 1) {
            throw refused("has " + numbered.size() + " columns numbered by the database: "
                    + numbered.stream().map(Column::name).collect(Collectors.joining(", ")) + "; keep one");
        }
        for (Column<?> column : table.columns()) {
            boolean identity = has(column, Identity.class);
            boolean computed = has(column, Computed.class);
            boolean filled = column.facts().defaultValue().isPresent();
            boolean otherwise = has(column, FilledOnInsert.class);
            if (Stream.of(identity, computed, filled, otherwise)
                            .filter(it -> it)
                            .count()
                    > 1) {
                throw refused("fills the column '" + column.name()
                        + "' in two ways; keep one of identity(), computed(…), filledOnInsert() and defaultValue(…)");
            }
        }
    }

    private static boolean isNumbered(Column<?> column) {
        return column.facts()
                .find(Numbering.class)
                .filter(numbering -> numbering != Numbering.OFF)
                .isPresent();
    }

    private static boolean has(Column<?> column, Class<? extends ColumnFact> kind) {
        return column.facts().find(kind).isPresent();
    }

    private ArgumentException noColumns(String what) {
        return refused("has " + what + " of no columns; name at least one");
    }

    private ArgumentException refused(String what) {
        return new ArgumentException("The table '" + table + "' " + what + ".");
    }
}
