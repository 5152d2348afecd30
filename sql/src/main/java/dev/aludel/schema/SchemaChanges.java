package dev.aludel.schema;

import dev.aludel.sql.Column;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Table;
import java.util.Optional;

/**
 * Where statements that change a schema are written, for static import; those for tables stand in {@link Schema}. Each
 * statement can be told more: {@code createIndex(users, index("name")).asIfNotExists()}.
 */
public final class SchemaChanges {
    private SchemaChanges() {}

    /**
     * Creates a table of what a query yields: {@code CREATE TABLE adults AS SELECT …}.
     *
     * @param name the name of the table
     * @param query what it will hold; its values are printed as literals
     * @return the statement
     */
    public static CreateTableAs createTableAs(String name, Statement<?> query) {
        return new CreateTableAs(Optional.empty(), name, query, false, false);
    }

    /**
     * Creates an index: {@code CREATE INDEX ix_users_name ON users (name)}.
     *
     * @param table the table
     * @param index the index
     * @return the statement
     */
    public static CreateIndex createIndex(Table table, Index index) {
        return new CreateIndex(table, index, false);
    }

    /**
     * Drops an index: {@code DROP INDEX ix_users_name}.
     *
     * @param table the table
     * @param index the index
     * @return the statement
     */
    public static DropIndex dropIndex(Table table, Index index) {
        return new DropIndex(table, index, false);
    }

    /**
     * Adds a constraint to a table that is there: {@code ALTER TABLE users ADD UNIQUE (name)}.
     *
     * @param table the table
     * @param constraint the constraint
     * @return the statement
     */
    public static AddConstraint addConstraint(Table table, Constraint constraint) {
        return new AddConstraint(table, constraint);
    }

    /**
     * Takes a constraint from a table: {@code ALTER TABLE users DROP CONSTRAINT uq_name}.
     *
     * @param table the table
     * @param constraint the constraint, with a name
     * @return the statement
     */
    public static DropConstraint dropConstraint(Table table, Constraint constraint) {
        return new DropConstraint(table, constraint, false);
    }

    /**
     * Creates a sequence: {@code CREATE SEQUENCE ticket}.
     *
     * @param sequence the sequence
     * @return the statement
     */
    public static CreateSequence createSequence(Sequence sequence) {
        return new CreateSequence(sequence, false);
    }

    /**
     * Drops a sequence: {@code DROP SEQUENCE ticket}.
     *
     * @param sequence the sequence
     * @return the statement
     */
    public static DropSequence dropSequence(Sequence sequence) {
        return new DropSequence(sequence, false);
    }

    /**
     * Creates a view: {@code CREATE VIEW adults AS SELECT …}.
     *
     * @param view the view
     * @return the statement
     */
    public static CreateView createView(View view) {
        return new CreateView(view);
    }

    /**
     * Drops a view: {@code DROP VIEW adults}.
     *
     * @param view the view
     * @return the statement
     */
    public static DropView dropView(View view) {
        return new DropView(view, false, false);
    }

    /**
     * Creates a type whose values are listed: {@code CREATE TYPE mood AS ENUM ('sad', 'happy')}.
     *
     * @param type the type
     * @return the statement
     */
    public static CreateEnumType createEnumType(NamedType type) {
        return new CreateEnumType(type);
    }

    /**
     * Drops a type whose values are listed: {@code DROP TYPE mood}.
     *
     * @param type the type
     * @return the statement
     */
    public static DropEnumType dropEnumType(NamedType type) {
        return new DropEnumType(type, false);
    }

    /**
     * Creates a schema: {@code CREATE SCHEMA app}.
     *
     * @param name its name
     * @return the statement
     */
    public static CreateSchema createSchema(String name) {
        return new CreateSchema(name, false);
    }

    /**
     * Drops a schema: {@code DROP SCHEMA app}.
     *
     * @param name its name
     * @return the statement
     */
    public static DropSchema dropSchema(String name) {
        return new DropSchema(name, false, false);
    }

    /**
     * Says what people should know of a table: {@code COMMENT ON TABLE users IS 'who may log in'}.
     *
     * @param table the table
     * @param text the text
     * @return the statement
     */
    public static SetComment setComment(Table table, String text) {
        return new SetComment(table, new SetComment.WholeTable(), Optional.of(text));
    }

    /**
     * Says what people should know of a column: {@code COMMENT ON COLUMN users.name IS …}.
     *
     * @param table the table
     * @param column a column of it
     * @param text the text
     * @return the statement
     */
    public static SetComment setComment(Table table, Column<?> column, String text) {
        return new SetComment(table, new SetComment.OneColumn(column.name()), Optional.of(text));
    }

    /**
     * Says what people should know of a constraint: {@code COMMENT ON CONSTRAINT uq_name ON users IS …}.
     *
     * @param table the table
     * @param constraint the name of a constraint of it
     * @param text the text
     * @return the statement
     */
    public static SetComment setComment(Table table, ObjectName constraint, String text) {
        return new SetComment(table, new SetComment.OneConstraint(constraint), Optional.of(text));
    }

    /**
     * Takes back what was said of a table: {@code COMMENT ON TABLE users IS NULL}.
     *
     * @param table the table
     * @return the statement
     */
    public static SetComment dropComment(Table table) {
        return new SetComment(table, new SetComment.WholeTable(), Optional.empty());
    }

    /**
     * Takes back what was said of a column: {@code COMMENT ON COLUMN users.name IS NULL}.
     *
     * @param table the table
     * @param column a column of it
     * @return the statement
     */
    public static SetComment dropComment(Table table, Column<?> column) {
        return new SetComment(table, new SetComment.OneColumn(column.name()), Optional.empty());
    }

    /**
     * Takes back what was said of a constraint: {@code COMMENT ON CONSTRAINT uq_name ON users IS NULL}.
     *
     * @param table the table
     * @param constraint the name of a constraint of it
     * @return the statement
     */
    public static SetComment dropComment(Table table, ObjectName constraint) {
        return new SetComment(table, new SetComment.OneConstraint(constraint), Optional.empty());
    }

    /**
     * Writes a statement in SQL, for what has no words here.
     *
     * @param sql the SQL, printed as it stands; never a user's input
     * @return the statement
     */
    public static DdlText ddl(String sql) {
        return new DdlText(sql, DdlScope.EVERYWHERE);
    }
}
