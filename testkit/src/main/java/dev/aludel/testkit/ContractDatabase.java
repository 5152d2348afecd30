package dev.aludel.testkit;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.dropTableIfExists;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.varchar;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.aludel.dialect.Dialect;
import dev.aludel.driver.Driver;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Select;
import dev.aludel.sql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The database of one test of the {@link DriverContract}: connected to when it is needed, emptied and closed in the end. */
final class ContractDatabase implements AutoCloseable {
    /** A table for whatever a test is about. */
    static final Table NOTES =
            table("contract_notes", column("id", INTEGER, primaryKey()), column("body", varchar(100)));

    private final List<PlainConnection> connections = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private @Nullable Driver driver;

    /** Begins a test. */
    void use(Driver opened) {
        driver = opened;
    }

    Driver driver() {
        return Objects.requireNonNull(driver, "no test has begun");
    }

    Dialect dialect() {
        return driver().dialect();
    }

    /** The first connection. */
    PlainConnection connection() {
        return connections.isEmpty() ? open() : connections.getFirst();
    }

    /** A further connection; a test that needs one is left out where there can be only one. */
    PlainConnection another() {
        assumeFalse(driver().traits().singleConnection(), "the database has but one connection");
        connection();
        return open();
    }

    private PlainConnection open() {
        PlainConnection connection = PlainConnection.open(driver());
        connections.add(connection);
        return connection;
    }

    /** Creates a table that is dropped after the test. */
    void create(Table table) {
        tables.add(table);
        connection().execute(createTable(table));
    }

    /** Creates a table by SQL of the test's own; it is dropped after the test. */
    void create(String name, String sql) {
        tables.add(table(name, column("id", INTEGER)));
        connection().sql(sql);
    }

    /** An insert into {@link #NOTES}. */
    static Insert note(int id, @Nullable String body) {
        return insert(NOTES).columns(NOTES.column("id"), NOTES.column("body")).values(id, body);
    }

    /** All numbers in {@link #NOTES}. */
    static Select<Integer> notes() {
        return select(NOTES.column("id", Integer.class)).orderBy(NOTES.column("id"));
    }

    @Override
    public void close() {
        connections.forEach(PlainConnection::close);
        try (Driver open = driver()) {
            if (!open.traits().singleConnection() && !tables.isEmpty()) {
                dropTables(open);
            }
        }
    }

    private void dropTables(Driver open) {
        try (PlainConnection connection = PlainConnection.open(open)) {
            for (Table table : tables.reversed()) {
                connection.execute(dropTableIfExists(table));
            }
        }
    }
}
