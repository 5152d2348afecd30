package dev.aludel.tests.contract;

import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;

import dev.aludel.driver.Driver;
import dev.aludel.driver.Url;
import dev.aludel.jdbc.JdbcDriverProvider;
import dev.aludel.testkit.DriverContract;
import dev.aludel.tests.server.TestDatabase;

class MariadbContractTest extends DriverContract {
    private static final Url DATABASE = Url.parse(TestDatabase.MARIADB.url());

    @Override
    protected Driver driver() {
        return new JdbcDriverProvider().open(DATABASE, MARIADB);
    }

    @Override
    protected String slowStatement() {
        return "SELECT count(*) FROM seq_1_to_100000 a, seq_1_to_100000 b WHERE a.seq + b.seq < 0";
    }
}
