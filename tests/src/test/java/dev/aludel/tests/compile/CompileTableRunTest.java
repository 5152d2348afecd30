package dev.aludel.tests.compile;

import dev.aludel.dialect.Dialects;
import dev.aludel.driver.Driver;
import dev.aludel.driver.Url;
import dev.aludel.jdbc.JdbcDriverProvider;
import dev.aludel.testkit.CompileTests;
import dev.aludel.testkit.cases.CompileTable;
import dev.aludel.tests.server.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CompileTableRunTest {
    @TestFactory
    Stream<DynamicTest> runsOnSqlite() {
        return runsOn(TestDatabase.SQLITE);
    }

    @TestFactory
    Stream<DynamicTest> runsOnPostgresql() {
        return runsOn(TestDatabase.POSTGRESQL);
    }

    @TestFactory
    Stream<DynamicTest> runsOnMariadb() {
        return runsOn(TestDatabase.MARIADB);
    }

    @TestFactory
    Stream<DynamicTest> runsOnH2() {
        return runsOn(TestDatabase.H2);
    }

    private static Stream<DynamicTest> runsOn(TestDatabase database) {
        Driver driver = new JdbcDriverProvider().open(Url.parse(database.url()), Dialects.named(database.dialect()));
        return CompileTests.run(CompileTable.cases(), driver);
    }
}
