package dev.aludel.tests.engine;

import static dev.aludel.error.ConstraintKind.CHECK;
import static dev.aludel.error.ConstraintKind.EXCLUSION;
import static dev.aludel.error.ConstraintKind.FOREIGN_KEY;
import static dev.aludel.error.ConstraintKind.NOT_NULL;
import static dev.aludel.error.ConstraintKind.PRIMARY_KEY;
import static dev.aludel.error.ConstraintKind.UNIQUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.ConstraintKind;
import dev.aludel.error.IntegrityException;
import dev.aludel.tests.server.TestDatabase;
import java.util.Locale;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each database says of a constraint that is violated. */
@Timeout(180)
class ConstraintErrorTest {
    @ParameterizedTest
    @EnumSource
    void hasItsKindAndWhereToldItsName(TestDatabase database) {
        try (Engine engine = Engines.create(database.url())) {
            run(
                    engine,
                    "CREATE TABLE parents (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(9) NOT NULL, age INTEGER,"
                            + " CONSTRAINT uq_name UNIQUE (name), CONSTRAINT ck_age CHECK (age > 0))");
            run(
                    engine,
                    "CREATE TABLE children (id INTEGER, parent INTEGER,"
                            + " CONSTRAINT fk_parent FOREIGN KEY (parent) REFERENCES parents (id))");
            run(engine, "INSERT INTO parents VALUES (1, 'a', 1)");
            run(engine, "INSERT INTO children VALUES (1, 1)");
            boolean sqlite = database == TestDatabase.SQLITE;

            ConstraintKind key = database == TestDatabase.POSTGRESQL ? UNIQUE : PRIMARY_KEY;
            refused(engine, "INSERT INTO parents VALUES (1, 'b', 1)", key);
            named(sqlite ? "" : "uq_name", refused(engine, "INSERT INTO parents VALUES (2, 'a', 1)", UNIQUE));
            named(sqlite ? "" : "fk_parent", refused(engine, "INSERT INTO children VALUES (2, 9)", FOREIGN_KEY));
            named(sqlite ? "" : "fk_parent", refused(engine, "DELETE FROM parents", FOREIGN_KEY));
            named("ck_age", refused(engine, "INSERT INTO parents VALUES (2, 'b', -1)", CHECK));
            refused(engine, "INSERT INTO parents VALUES (2, NULL, 1)", NOT_NULL);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void ofAnExclusionToo(TestDatabase database) {
        try (Engine engine = Engines.create(database.url())) {
            run(
                    engine,
                    "CREATE TABLE stays (nights int4range, CONSTRAINT ex_nights EXCLUDE USING gist (nights WITH &&))");
            run(engine, "INSERT INTO stays VALUES ('[1,5)')");
            named("ex_nights", refused(engine, "INSERT INTO stays VALUES ('[4,6)')", EXCLUSION));
        }
    }

    private static void run(Engine engine, String sql) {
        engine.execute(new RawSql(sql));
    }

    private static IntegrityException refused(Engine engine, String sql, ConstraintKind kind) {
        IntegrityException error = catchThrowableOfType(IntegrityException.class, () -> run(engine, sql));
        assertThat(error).as(sql).isNotNull();
        assertThat(error.kind()).as(sql).isEqualTo(kind);
        assertThat(error.isTransient()).isFalse();
        assertThat(error).hasMessageContaining("[SQL: " + sql + "]");
        return error;
    }

    private static void named(String name, IntegrityException error) {
        assertThat(error.constraint().orElse("").toLowerCase(Locale.ROOT)).isEqualTo(name);
    }
}
