package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a table beside its columns, sorted by kind; whether it was said of a column or of the table makes no
 * difference.
 *
 * <pre>{@code
 * TableFacts.of(books).foreignKeys()   // [foreign key (author_id) references authors (id)]
 * }</pre>
 */
public final class TableFacts {
    private final Table table;
    private final Optional<PrimaryKey> primaryKey;
    private final List<TableFact> facts;

    private TableFacts(Table table, List<TableFact> facts) {
        this.table = table;
        this.facts = facts;
        this.primaryKey = key(table, facts);
    }

    /**
     * Sorts what is said of a table.
     *
     * @param table the table
     * @return the facts
     * @throws ArgumentException if they do not fit the table or each other; the message says which
     */
    public static TableFacts of(Table table) {
        TableFacts facts = new TableFacts(table, table.facts());
        TableCheck.check(table, facts);
        return facts;
    }

    private static Optional<PrimaryKey> key(Table table, List<TableFact> facts) {
        List<String> columns =
                table.primaryKeyColumns().stream().map(Column::name).toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        ConstraintTraits traits = facts.stream()
                .filter(PrimaryKey.class::isInstance)
                .map(fact -> ((PrimaryKey) fact).traits())
                .findFirst()
                .orElse(ConstraintTraits.PLAIN);
        return Optional.of(new PrimaryKey(columns, traits));
    }

    /**
     * Returns the primary key.
     *
     * @return nothing if the table has none
     */
    public Optional<PrimaryKey> primaryKey() {
        return primaryKey;
    }

    /**
     * Returns all constraints: the primary key, then the others in the order in which they were declared.
     *
     * @return the constraints
     */
    public List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        primaryKey.ifPresent(constraints::add);
        for (TableFact fact : facts) {
            if (fact instanceof Constraint constraint && !(constraint instanceof PrimaryKey)) {
                constraints.add(constraint);
            }
        }
        return List.copyOf(constraints);
    }

    /**
     * Returns the foreign keys.
     *
     * @return the foreign keys, in the order in which they were declared
     */
    public List<ForeignKey> foreignKeys() {
        return all(ForeignKey.class);
    }

    /**
     * Returns the indexes.
     *
     * @return the indexes, in the order in which they were declared
     */
    public List<Index> indexes() {
        return all(Index.class);
    }

    /**
     * Returns the comment of the table.
     *
     * @return nothing if there is none
     */
    public Optional<String> comment() {
        return all(Comment.class).stream().map(Comment::text).findFirst();
    }

    /**
     * Returns the comment of a column.
     *
     * @param column the column
     * @return nothing if there is none
     */
    public static Optional<String> comment(Column<?> column) {
        return column.facts().find(Comment.OfColumn.class).map(Comment.OfColumn::text);
    }

    /**
     * Returns what families of dialects are told of the table.
     *
     * @return the options
     */
    public List<DialectOption> options() {
        return all(TableOption.class).stream().map(TableOption::option).toList();
    }

    /**
     * Returns the facts of one kind.
     *
     * @param kind the class
     * @param <F> the class
     * @return the facts, in the order in which they were declared
     */
    public <F extends TableFact> List<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Returns the table.
     *
     * @return the table
     */
    public Table table() {
        return table;
    }
}
