package dev.aludel.tests.contract;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;

import dev.aludel.driver.Driver;
import dev.aludel.driver.Url;
import dev.aludel.jdbc.JdbcDriverProvider;
import dev.aludel.testkit.DriverContract;
import dev.aludel.tests.server.TestDatabase;

class PostgresqlContractTest extends DriverContract {
    private static final Url DATABASE = Url.parse(TestDatabase.POSTGRESQL.url());

    @Override
    protected Driver driver() {
        return new JdbcDriverProvider().open(DATABASE, POSTGRESQL);
    }

    @Override
    protected String slowStatement() {
        return "SELECT pg_sleep(45)";
    }
}
