package dev.aludel.engine;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.VARCHAR;

import dev.aludel.driver.DriverException;
import dev.aludel.driver.FakeAnswer;
import dev.aludel.driver.FakeDriver;
import dev.aludel.sql.Column;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Row;
import dev.aludel.sql.Select;
import dev.aludel.sql.Table;

/** The table of the tests, statements on it, and a driver that answers them. */
public final class Users extends Table {
    public static final Users USERS = new Users();

    public static final Insert INSERT = insert(USERS).set(USERS.name, "Dan");
    public static final String INSERT_SQL = "INSERT INTO users (name) VALUES (?)";
    public static final Select<String> NAMES = select(USERS.name).from(USERS);
    public static final String NAMES_SQL = "SELECT users.name FROM users";
    public static final Select<Row> ROWS = select(USERS);
    public static final String ROWS_SQL = "SELECT users.id, users.name FROM users";

    public final Column<Long> id = column("id", BIGINT, primaryKey());
    public final Column<String> name = column("name", VARCHAR, notNull());

    private Users() {
        super("users");
    }

    /** A PostgreSQL of two users that takes inserts and up to three savepoints. */
    public static FakeDriver driver() {
        var driver = new FakeDriver(POSTGRESQL)
                .answer(INSERT_SQL, FakeAnswer.count(1))
                .answer(NAMES_SQL, FakeAnswer.columns("name").row("Dan").row("Ana"))
                .answer(
                        ROWS_SQL,
                        FakeAnswer.columns("id", "name").row(1L, "Dan").row(2L, "Ana"));
        for (int i = 1; i <= 3; i++) {
            driver.answer("SAVEPOINT aludel_" + i, FakeAnswer.count(-1))
                    .answer("RELEASE SAVEPOINT aludel_" + i, FakeAnswer.count(-1))
                    .answer("ROLLBACK TO SAVEPOINT aludel_" + i, FakeAnswer.count(-1));
        }
        return driver;
    }

    /** What a driver throws when the server refuses and the connection goes on. */
    public static DriverException refused(String sqlState) {
        return new DriverException("the server says no", sqlState, 0, false, null);
    }

    /** What a driver throws when the connection is gone. */
    public static DriverException gone() {
        return new DriverException("the server is gone", "08006", 0, true, null);
    }

    /** An action of a driver that throws. */
    public static Runnable failing(DriverException error) {
        return () -> {
            throw error;
        };
    }
}
