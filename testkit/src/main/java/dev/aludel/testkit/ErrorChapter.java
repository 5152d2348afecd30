package dev.aludel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aludel.dialect.ErrorKind;
import dev.aludel.driver.DriverException;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chapter about errors: what the driver passes on is enough for the dialect to know what it means. */
abstract class ErrorChapter {
    private final ContractDatabase database;
    private final Set<ErrorKind> named;

    ErrorChapter(ContractDatabase database, Set<ErrorKind> named) {
        this.database = database;
        this.named = named;
    }

    @BeforeEach
    void fill() {
        database.create(
                "contract_parents",
                "CREATE TABLE contract_parents (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(9) NOT NULL, age INTEGER,"
                        + " CONSTRAINT contract_name UNIQUE (name), CONSTRAINT contract_age CHECK (age > 0))");
        database.create(
                "contract_children",
                "CREATE TABLE contract_children (id INTEGER, parent INTEGER,"
                        + " CONSTRAINT contract_parent FOREIGN KEY (parent) REFERENCES contract_parents (id))");
        database.connection().sql("INSERT INTO contract_parents VALUES (1, 'a', 1)");
        database.connection().sql("INSERT INTO contract_children VALUES (1, 1)");
    }

    @Test
    void theSameKeyTwice() {
        refused("INSERT INTO contract_parents VALUES (1, 'b', 1)", ErrorKind.PRIMARY_KEY, ErrorKind.UNIQUE);
    }

    @Test
    void theSameValueTwice() {
        named("contract_name", refused("INSERT INTO contract_parents VALUES (2, 'a', 1)", ErrorKind.UNIQUE));
    }

    @Test
    void aReferenceToNothing() {
        named("contract_parent", refused("INSERT INTO contract_children VALUES (2, 9)", ErrorKind.FOREIGN_KEY));
    }

    @Test
    void aReferenceLeftBehind() {
        named("contract_parent", refused("DELETE FROM contract_parents", ErrorKind.FOREIGN_KEY));
    }

    @Test
    void nullWhereThereMustBeAValue() {
        refused("INSERT INTO contract_parents VALUES (2, NULL, 1)", ErrorKind.NOT_NULL);
    }

    @Test
    void aValueThatIsChecked() {
        named("contract_age", refused("INSERT INTO contract_parents VALUES (2, 'b', -1)", ErrorKind.CHECK));
    }

    @Test
    void aStatementThatIsNone() {
        refused("SELECT id FROM FROM contract_parents", ErrorKind.PROGRAMMING);
    }

    @Test
    void aTableThatIsNotThere() {
        refused("SELECT id FROM contract_nowhere", ErrorKind.PROGRAMMING);
    }

    @Test
    void aColumnThatIsNotThere() {
        refused("SELECT nothing FROM contract_parents", ErrorKind.PROGRAMMING);
    }

    @Test
    void anErrorInATransaction() {
        database.connection().driver().begin();
        refuse("INSERT INTO contract_parents VALUES (1, 'b', 1)");
        database.connection().driver().rollback();
        goesOn();
    }

    private DriverException refused(String sql, ErrorKind... kinds) {
        DriverException error = refuse(sql);
        String message = String.valueOf(error.getMessage());
        assertThat(database.dialect().errors().classify(error.sqlState(), error.vendorCode(), message))
                .as("what is meant by SQLSTATE %s, code %d: %s", error.sqlState(), error.vendorCode(), message)
                .isIn((Object[]) kinds);
        assertThat(error.sqlState() != null || error.vendorCode() != 0)
                .as("there is an SQLSTATE or a code")
                .isTrue();
        assertThat(error.connectionLost()).isFalse();
        assertThat(message).isNotBlank().doesNotContain(sql);
        goesOn();
        return error;
    }

    private DriverException refuse(String sql) {
        DriverException error = catchThrowableOfType(
                DriverException.class, () -> database.connection().sql(sql));
        assertThat(error).as("the database takes %s", sql).isNotNull();
        return error;
    }

    /** Databases write names in small or in capital letters. */
    private void named(String constraint, DriverException error) {
        String message = String.valueOf(error.getMessage());
        ErrorKind kind = database.dialect().errors().classify(error.sqlState(), error.vendorCode(), message);
        if (named.contains(kind)) {
            assertThat(database.dialect().errors().constraintName(message).map(name -> name.toLowerCase(Locale.ROOT)))
                    .as("the name of the constraint in: %s", message)
                    .contains(constraint);
        }
    }

    private void goesOn() {
        assertThat(database.connection().sql("SELECT id FROM contract_parents").rows())
                .hasSize(1);
    }
}
