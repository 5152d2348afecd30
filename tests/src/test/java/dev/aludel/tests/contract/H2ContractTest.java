package dev.aludel.tests.contract;

import static dev.aludel.dialect.h2.H2Dialect.H2;

import dev.aludel.driver.Driver;
import dev.aludel.driver.Url;
import dev.aludel.jdbc.JdbcDriverProvider;
import dev.aludel.testkit.DriverContract;
import dev.aludel.tests.server.TestDatabase;

class H2ContractTest extends DriverContract {
    private static final Url DATABASE = Url.parse(TestDatabase.H2.url());

    @Override
    protected Driver driver() {
        return new JdbcDriverProvider().open(DATABASE, H2);
    }

    @Override
    protected String slowStatement() {
        return "SELECT count(*) FROM SYSTEM_RANGE(1, 100000) a, SYSTEM_RANGE(1, 20000) b WHERE a.x + b.x < 0";
    }
}
