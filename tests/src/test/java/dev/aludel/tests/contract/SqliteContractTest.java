package dev.aludel.tests.contract;

import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;

import dev.aludel.dialect.ErrorKind;
import dev.aludel.driver.Driver;
import dev.aludel.driver.Url;
import dev.aludel.jdbc.JdbcDriverProvider;
import dev.aludel.testkit.DriverContract;
import dev.aludel.tests.server.TestDatabase;
import java.util.Set;

class SqliteContractTest extends DriverContract {
    private static final Url DATABASE = Url.parse(TestDatabase.SQLITE.url());

    @Override
    protected Driver driver() {
        return new JdbcDriverProvider().open(DATABASE, SQLITE);
    }

    @Override
    protected String slowStatement() {
        return "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 300000000) SELECT count(*)"
                + " FROM n";
    }

    /** The others it describes by their columns. */
    @Override
    protected Set<ErrorKind> namedConstraints() {
        return Set.of(ErrorKind.CHECK);
    }
}
