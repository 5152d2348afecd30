package dev.aludel.testkit;

import dev.aludel.dialect.ErrorKind;
import dev.aludel.driver.Driver;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/**
 * What every driver has to do. Extend it, say how to open the driver, and run it with JUnit:
 *
 * <pre>{@code
 * class ExampleContractTest extends DriverContract {
 *     @Override
 *     protected Driver driver() {
 *         return new ExampleDriverProvider().open(Url.parse("example://localhost/test"), EXAMPLE);
 *     }
 *
 *     @Override
 *     protected String slowStatement() {
 *         return "SELECT sleep(60)";
 *     }
 * }
 * }</pre>
 *
 * <p>The tests come in chapters, each a class nested in this one: {@link Values}, {@link Statements},
 * {@link Streams}, {@link Transactions}, {@link Errors}, {@link Life}. Their tables have names that begin with {@code contract_} and are
 * dropped after each test, so one database will do. Where the database has but one connection
 * ({@link dev.aludel.driver.DriverTraits#singleConnection()}), tests that need a second one are left out; where the dialect
 * lacks {@code RETURNING}, so are those about that.
 *
 * <p>The dialect is part of what is tested: it says how a type travels and what an error means.
 */
public abstract class DriverContract {
    private final ContractDatabase database = new ContractDatabase();

    /** For subclasses. */
    protected DriverContract() {}

    /**
     * Opens the driver on a database without tables whose names begin with {@code contract_}. Called for each test; the
     * test closes it.
     *
     * @return a new driver
     */
    protected abstract Driver driver();

    /**
     * Says what takes long on the database: half a minute or more if nobody cancels it, and not for ever.
     *
     * @return SQL without values that fails when it is cancelled: {@code SELECT pg_sleep(60)}
     */
    protected abstract String slowStatement();

    /**
     * Says of which violated constraints the database gives the name.
     *
     * @return unless overridden: those of UNIQUE, FOREIGN KEY and CHECK
     */
    protected Set<ErrorKind> namedConstraints() {
        return Set.of(ErrorKind.UNIQUE, ErrorKind.FOREIGN_KEY, ErrorKind.CHECK);
    }

    /** Gives each test a driver of its own. */
    @BeforeEach
    void open() {
        database.use(driver());
    }

    /** Leaves the database as it was. */
    @AfterEach
    void close() {
        database.close();
    }

    /** Each form of a value goes to the database and comes back as it was. */
    @Nested
    class Values extends ValueChapter {
        Values() {
            super(database);
        }
    }

    /** Rows, labels, counts. */
    @Nested
    class Statements extends StatementChapter {
        Statements() {
            super(database);
        }
    }

    /** Rows a few at a time. */
    @Nested
    class Streams extends StreamChapter {
        Streams() {
            super(database);
        }
    }

    /** What others see, and when. */
    @Nested
    class Transactions extends TransactionChapter {
        Transactions() {
            super(database);
        }
    }

    /** What the database refuses, and that one can go on. */
    @Nested
    class Errors extends ErrorChapter {
        Errors() {
            super(database, namedConstraints());
        }
    }

    /** Opening, asking for a sign of life, cancelling, closing. */
    @Nested
    class Life extends LifeChapter {
        Life() {
            super(database, slowStatement());
        }
    }
}
