package dev.aludel.dialect;

import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.TEXT;

import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnSpec;
import dev.aludel.sql.Row;
import dev.aludel.sql.RowLayout;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of the catalog of a database, and the columns of the answer. Each kind is one query for a whole
 * schema. Flags are 1 and 0; what is not there is NULL.
 */
public enum CatalogKind {
    /** The schemas, and whether each is the database's own. */
    SCHEMAS(text("name"), flag("system")),
    /** The schema that names without one stand in: one row. */
    DEFAULT_SCHEMA(text("name")),
    /** Tables and views; {@code kind} is TABLE, VIEW or MATERIALIZED_VIEW. */
    RELATIONS(text("name"), text("kind"), flag("temporary"), text("comment")),
    /**
     * All that a {@link dev.aludel.schema.Presence} is asked for, of all schemas: {@code kind} is one of its kinds, and
     * {@code nearby} says whether the name is found without the schema.
     */
    PRESENT(text("schema"), text("name"), text("kind"), flag("nearby")),
    /** The queries of views. */
    VIEWS(text("relation"), text("definition")),
    /** What else is said of a table, such as its storage engine. */
    OPTIONS(text("relation"), text("name"), text("value")),
    /** The columns of tables, and of views unless there is a query for {@link #VIEW_COLUMNS}. */
    COLUMNS(columns()),
    /** The columns of views, where a query for both would fail because of one broken view. */
    VIEW_COLUMNS(columns()),
    /** The columns of primary keys. */
    PRIMARY_KEYS(
            text("relation"),
            text("name"),
            number("position"),
            text("column"),
            flag("deferrable"),
            flag("deferred"),
            text("comment")),
    /** The columns of unique constraints. */
    UNIQUES(
            text("relation"),
            text("name"),
            number("position"),
            text("column"),
            flag("nulls_not_distinct"),
            flag("deferrable"),
            flag("deferred"),
            text("comment")),
    /** The columns of foreign keys; the actions are in SQL's words. */
    FOREIGN_KEYS(
            text("relation"),
            text("name"),
            number("position"),
            text("column"),
            text("referred_schema"),
            text("referred_relation"),
            text("referred_column"),
            text("on_delete"),
            text("on_update"),
            text("match"),
            flag("deferrable"),
            flag("deferred"),
            text("comment")),
    /** The conditions that rows have to meet. */
    CHECKS(text("relation"), text("name"), text("expression"), text("comment")),
    /** The parts of exclusion constraints; each has a column or an expression. */
    EXCLUSIONS(
            text("relation"),
            text("name"),
            number("position"),
            text("column"),
            text("expression"),
            text("operator"),
            text("method"),
            text("condition"),
            flag("deferrable"),
            flag("deferred"),
            text("comment")),
    /** The parts of indexes that were created as such; each has a column or an expression. */
    INDEXES(
            text("relation"),
            text("name"),
            number("position"),
            text("column"),
            text("expression"),
            flag("included"),
            flag("descending"),
            text("nulls"),
            number("length"),
            text("operator_class"),
            flag("unique"),
            flag("nulls_not_distinct"),
            text("method"),
            text("condition"),
            text("options"),
            text("comment")),
    /** Sequences that belong to no column. */
    SEQUENCES(
            text("name"),
            text("type"),
            number("start"),
            number("increment"),
            number("minimum"),
            number("maximum"),
            flag("cycle"),
            number("cache"),
            text("comment")),
    /** The labels of enumerated types of all schemas; the spelling is that of the type of a column. */
    ENUMS(text("schema"), text("name"), text("spelling"), number("position"), text("label"), text("comment")),
    /**
     * The domains of all schemas, which are types made of another type: a row for each condition, or one without. The
     * spelling is that of the type of a column.
     */
    DOMAINS(
            text("schema"),
            text("name"),
            text("spelling"),
            text("type"),
            flag("nullable"),
            text("default"),
            number("position"),
            text("check"),
            text("expression"),
            text("comment")),
    /**
     * What none of the other answers tells, and a schema value could not say: a relation, or nothing for the whole schema,
     * what of it is meant, and what there is to know, as the end of a sentence.
     */
    LEFT_OUT(text("relation"), text("subject"), text("fact"));

    @SuppressWarnings("ImmutableEnumChecker") // a table does not change any more once it is used
    private final Table shape;

    CatalogKind(TableElement... columns) {
        this.shape = new Table(name(), columns);
    }

    /**
     * Returns the columns of the answer.
     *
     * @return a table that exists in no database
     */
    public Table shape() {
        return shape;
    }

    /**
     * Makes a row of the answer.
     *
     * @param values one for each column
     * @return the row
     */
    public Row row(@Nullable Object... values) {
        List<Column<?>> columns = shape.columns();
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(name() + " has " + columns.size() + " columns and not " + values.length);
        }
        return new Row(new RowLayout(columns.stream().map(Column::name).toList(), List.copyOf(columns)), values);
    }

    private static TableElement[] columns() {
        return new TableElement[] {
            text("relation"),
            number("position"),
            text("name"),
            text("type"),
            flag("nullable"),
            text("default"),
            flag("numbered"),
            text("collation"),
            text("comment"),
            text("computed"),
            flag("computed_stored"),
            text("identity"),
            number("identity_start"),
            number("identity_increment"),
            number("identity_minimum"),
            number("identity_maximum"),
            flag("identity_cycle"),
            number("identity_cache")
        };
    }

    private static ColumnSpec<String> text(String name) {
        return ColumnSpec.of(name, TEXT);
    }

    private static ColumnSpec<Long> number(String name) {
        return ColumnSpec.of(name, BIGINT);
    }

    private static ColumnSpec<Long> flag(String name) {
        return number(name);
    }
}
