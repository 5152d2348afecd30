package dev.aludel.dialect;

import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.parameter;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.text;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.DOUBLE;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.sql.Column;
import dev.aludel.sql.Select;
import dev.aludel.sql.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements printed with their values in them. */
final class ScriptTest {
    private static final Table USERS =
            table("users", column("id", BIGINT), column("name", TEXT), column("share", DOUBLE));
    private static final Column<Long> ID = USERS.column("id", Long.class);
    private static final Column<String> NAME = USERS.column("name", String.class);
    private static final Column<Double> SHARE = USERS.column("share", Double.class);

    @Test
    void valuesAreLiterals() {
        assertThat(POSTGRESQL.script(delete(USERS).where(NAME.eq("O'Dan").and(ID.in(1L, 2L)))))
                .isEqualTo("DELETE FROM users WHERE users.name = 'O''Dan' AND users.id IN (1, 2)");
        assertThat(MYSQL.script(insert(USERS).set(NAME, "a\\b").set(ID, (Long) null)))
                .isEqualTo("INSERT INTO users (name, id) VALUES ('a\\\\b', NULL)");
        assertThat(SQLITE.script(select(ID).limit(3).offset(2)))
                .isEqualTo("SELECT users.id FROM users LIMIT 3 OFFSET 2");
    }

    @Test
    void parametersAreTheirValues() {
        Select<String> byId = select(NAME).where(ID.eq(parameter("id", BIGINT)).or(ID.inParameter("ids")));
        assertThat(SQLITE.script(byId.with("id", 7L).with("ids", List.of(8L, 9L))))
                .isEqualTo("SELECT users.name FROM users WHERE users.id = 7 OR users.id IN (8, 9)");
        assertThat(SQLITE.script(text("SELECT :name, :other").with("name", "x").with("other", null)))
                .isEqualTo("SELECT 'x', NULL");
        assertThat(SQLITE.script(select(ID).where(ID.eq(parameter("id", BIGINT).orElse(5L)))))
                .isEqualTo("SELECT users.id FROM users WHERE users.id = 5");
    }

    @Test
    void whatHasNoValueOrNoLiteralIsRefused() {
        Select<Long> open = select(ID).where(ID.eq(parameter("id", BIGINT)));
        assertThatThrownBy(() -> SQLITE.script(open))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A value is required for the parameter 'id'; give it with(\"id\", …).");
        assertThatThrownBy(() -> SQLITE.script(open.with("id", 1L).with("no", 2L)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The statement has no parameter 'no'; it has id.");
        assertThatThrownBy(() -> SQLITE.script(open.with("id", "x")))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The parameter 'id' holds java.lang.Long, not java.lang.String.");
        assertThatThrownBy(() -> POSTGRESQL.script(select(ID).where(SHARE.eq(Double.NaN))))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("NaN");
    }
}
